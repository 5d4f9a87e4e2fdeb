"""A leech is told of at once, and can be rewritten from the message."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from llmcards.cards import Rating
from llmcards.ui.kit.buttons import Button
from llmcards.ui.today.review_page import ReviewPage
from llmcards.workflows.reviewing import record
from llmcards.workflows.sitting import Sitting

Key = Qt.Key


def rate(desk, clock, card_id, *ratings):
    """Rate a card, each time a while later."""
    for rating in ratings:
        record(desk, desk.collection.stored(card_id), rating)
        clock.move(days=0 if rating is Rating.AGAIN else 40, seconds=700)


def test_the_message_leads_to_the_editor_of_the_leech(qtbot, window, desk, clock):
    """The moment to reword a card is the one in which it annoys."""
    card_id = Sitting(desk).current.card.id
    rate(desk, clock, card_id, Rating.EASY, *(Rating.AGAIN, Rating.GOOD) * 7)
    window.begin()
    page = window.findChild(ReviewPage)
    while page.card.id != card_id:
        page.findChild(QAction, "bury-card").trigger()
    page.findChild(QAction, "proceed").trigger()
    page.findChild(QAction, "rate-1").trigger()
    told = window.toast.text

    window.toast.findChild(Button, "toast-action").click()
    page.findChild(QPlainTextEdit, "editor-question").setPlainText("In other words?")
    box = page.findChild(QPlainTextEdit, "editor-question")
    qtbot.keyClick(box, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert "other words" in told
    assert desk.collection.card(card_id).question == "In other words?"
    assert "leech" in desk.collection.card(card_id).tags
    assert page.findChild(QLabel, "review-where") is not None
