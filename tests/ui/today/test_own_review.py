"""A review that the learner puts together: from Today to the first card."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListWidget

from llmcards.cards import Rating, ReviewKind
from llmcards.ui.kit.buttons import Button, RatingButton
from llmcards.ui.today.own_review import OwnReviewDialog
from llmcards.ui.today.review_page import ReviewPage
from llmcards.workflows.sitting import Sitting


@pytest.fixture
def dialog(qtbot, window):
    """The dialog that Today opens."""
    qtbot.mouseClick(window.findChild(Button, "today-own-review"), Qt.MouseButton.LeftButton)
    return window.findChild(OwnReviewDialog)


def choose(qtbot, dialog, text):
    """Find an entry by typing, as a learner does."""
    qtbot.keyClicks(dialog.findChild(QLineEdit, "own-find"), text)
    return dialog.findChild(Button, "own-start")


def test_a_lecture_is_practised_without_effect(qtbot, window, desk, dialog):
    """From the list to the rating, and the schedule stays as it was."""
    start = choose(qtbot, dialog, "lecture 2")
    dialog.findChild(QCheckBox, "own-practises").setChecked(True)
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    page = window.findChild(ReviewPage)
    card = page.card
    page.findChild(QAction, "proceed").trigger()
    shown = page.findChild(RatingButton, "rate-good").interval
    page.findChild(QAction, "rate-3").trigger()

    assert card.lecture == 2
    assert shown == ""
    assert [review.kind for review in desk.collection.reviews(card.id)] == [ReviewKind.CRAM]


def test_nothing_forgotten_today_cannot_be_started(dialog):
    """A button that leads to an empty page is a dead one."""
    assert dialog.findChild(QListWidget).currentRow() == 0
    assert not dialog.findChild(Button, "own-start").isEnabled()


def test_what_does_not_fit_the_words_is_hidden(qtbot, dialog):
    """A course of years has hundreds of chapters."""
    start = choose(qtbot, dialog, "zzz")

    shown = dialog.findChild(QListWidget)
    assert all(shown.item(row).isHidden() for row in range(shown.count()))
    assert not start.isEnabled()
    assert dialog.findChild(QLabel, "own-nothing").text() == "Nothing was found."


def test_what_is_not_due_but_can_be_practised_is_said(qtbot, open_window, desk, clock):
    """Today offers these cards, and here it said that there are none."""
    sitting = Sitting(desk)
    sitting.answer(Rating.AGAIN, 5000)
    while sitting.current is not None:
        clock.move(seconds=700)
        sitting.answer(Rating.EASY, 5000)
    window = open_window(desk)
    qtbot.mouseClick(window.findChild(Button, "today-own-review"), Qt.MouseButton.LeftButton)
    dialog = window.findChild(OwnReviewDialog)
    why, start = dialog.findChild(QLabel, "own-nothing"), dialog.findChild(Button, "own-start")
    assert why.text() == "Nothing of this is due now, but 1 card can be practised."
    assert not start.isEnabled()

    dialog.findChild(QCheckBox, "own-practises").setChecked(True)

    assert start.isEnabled()
    assert not why.isVisible()
