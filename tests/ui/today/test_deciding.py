"""Forgetting a card and setting its day, from the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QSpinBox

from llmcards.cards import Rating, Unseen
from llmcards.ui.due_dialog import DueDialog
from llmcards.ui.kit.buttons import Button
from llmcards.ui.today.review_page import ReviewPage
from llmcards.workflows.reviewing import record
from llmcards.workflows.sitting import Sitting

Key = Qt.Key


@pytest.fixture
def page(window, desk, clock):
    """A review whose card at hand was rated nine days ago."""
    first = Sitting(desk).current.card.id
    record(desk, desk.collection.stored(first), Rating.EASY)
    clock.move(days=30)
    window.begin()
    page = window.findChild(ReviewPage)
    while page.card.id != first:
        page.findChild(QAction, "bury-card").trigger()
    return page


def test_forgetting_makes_the_card_new_and_undo_brings_it_back(qtbot, window, desk, page):
    """The key asks nothing, because it can be taken back."""
    card_id, before = page.card.id, desk.collection.schedule(page.card.id)

    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(page, Key.Key_N, modifiers)
    forgotten = desk.collection.schedule(card_id)
    qtbot.keyClick(page, Key.Key_U)

    assert forgotten == Unseen()
    assert desk.collection.schedule(card_id) == before
    assert page.card.id == card_id


def test_a_day_is_chosen_and_said_before_it_is_set(qtbot, window, desk, page):
    """In 13 days means nothing before one sees which date that is."""
    card_id = page.card.id
    page.findChild(QAction, "set-due").trigger()
    dialog = window.findChild(DueDialog)

    dialog.findChild(QSpinBox, "due-days").setValue(5)
    said = dialog.findChild(QLabel, "due-day").text()
    dialog.findChild(Button, "due-choose").click()

    assert "April 6, 2026" in said
    assert desk.collection.schedule(card_id).due_day == desk.today() + 5
    assert page.card is None or page.card.id != card_id


def test_a_new_card_says_why_it_has_no_day(window):
    """A key that does nothing and says nothing looks broken."""
    window.begin()
    page = window.findChild(ReviewPage)

    page.findChild(QAction, "set-due").trigger()

    assert window.findChild(DueDialog) is None
    assert "review it first" in window.toast.text
