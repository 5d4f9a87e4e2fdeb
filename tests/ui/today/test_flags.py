"""Seven flags, as in Anki, from the keyboard."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel

from llmcards.ui.today.review_page import ReviewPage


def test_each_number_is_a_colour_and_the_same_again_takes_it_off(window, desk):
    """A colour means something to its learner; one key sets it, the same removes it."""
    window.begin()
    page = window.findChild(ReviewPage)
    card_id, kept, said = page.card.id, [], []

    for flag in (3, 7, 7):
        page.findChild(QAction, f"flag-{flag}").trigger()
        kept.append(desk.collection.stored(card_id).flag)
        said.append(page.findChild(QLabel, "card-flag").text())

    assert kept == [3, 7, 0]
    assert said[:2] == ["Green", "Purple"]
    assert not page.findChild(QLabel, "card-flag").isVisible()
