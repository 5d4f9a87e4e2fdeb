"""Menus, keys and hints follow the keys that the learner chose."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from llmcards.ui.commands.catalogue import COMMANDS
from llmcards.ui.navigation import PLACES
from llmcards.ui.today.review_page import ReviewPage


def test_every_action_with_keys_is_in_the_catalogue(window):
    """What is not there is in no sheet, no palette, and cannot be given other keys."""
    window.begin()
    for place in (*PLACES, "answer"):
        window.show_page(place)

    unknown = [
        action.objectName() or action.text()
        for action in window.findChildren(QAction)
        if action.shortcuts() and action.objectName() not in COMMANDS
    ]

    assert not unknown


def test_a_review_goes_by_other_keys_at_once(window, choose):
    """Whoever rates with the left hand need not start the program again."""
    window.begin()
    review = window.findChild(ReviewPage)
    first = review.card

    choose("rate-3", "J")
    QTest.keyClick(review, Qt.Key.Key_Space)
    QTest.keyClick(review, Qt.Key.Key_3)

    assert review.card == first
    QTest.keyClick(review, Qt.Key.Key_J)
    assert review.card != first


def test_a_page_that_is_made_later_has_the_chosen_keys(window, choose):
    """Most pages are made when they are first wanted."""
    choose("course-rename", "Ctrl+Alt+R")

    window.show_page("course")

    rename = window.findChild(QAction, "course-rename")
    assert rename.shortcuts() == [QKeySequence("Ctrl+Alt+R")]


def test_buttons_show_the_key_that_holds_now(window, choose):
    """A hint that lies is worse than none."""
    window.begin()
    button = window.findChild(QPushButton, "show-answer")
    assert button.text() == "Show answer   Space"

    choose("proceed", "X")

    assert button.text() == "Show answer   X"


def test_the_sheet_tells_the_keys_that_hold_now(window, choose, qtbot):
    """F1 is where one looks when a key was forgotten."""
    choose("menu-start", "Ctrl+Alt+S")
    sheet = window._help.show_keys()
    sheet.findChild(QLineEdit, "key-sheet-find").setText("start review")

    shown = [label.text() for label in sheet.findChildren(QLabel) if label.isVisibleTo(sheet)]

    assert "Ctrl+Alt+S" in shown
    assert "Undo" not in shown
    sheet.close()


def test_names_that_are_not_known_are_left_alone(window, choose):
    """The file may come from a newer version."""
    choose("of-a-later-version", "Ctrl+9")
    choose("menu-find", "Ctrl+G")

    assert window._choices.settings.shortcuts["of-a-later-version"] == ("Ctrl+9",)
