"""What the window does at its edges: large type, messages over buttons, keys without a page."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from llmcards.ui.kit.key_sheet import KeySheet
from llmcards.ui.navigation import Navigation
from llmcards.ui.today.review_page import ReviewPage


def covered(toast) -> list[str]:
    """Return the names of the buttons that a message lies over."""
    stack = toast.parentWidget()
    return [
        button.objectName()
        for button in stack.findChildren(QAbstractButton)
        if button.isVisible()
        and not toast.isAncestorOf(button)
        and toast.geometry().intersects(QRect(button.mapTo(stack, QPoint()), button.size()))
    ]


def test_a_message_covers_no_button_of_a_review(window):
    """Whoever is told that a card was buried goes on to the next one at once."""
    window.begin()
    window.findChild(QAction, "bury-card").trigger()

    assert window.toast.isVisible()
    assert not covered(window.toast)


def test_a_message_stays_in_sight_when_another_page_comes(qtbot, window):
    """It lay beneath the next page, and looked out below a button."""
    window.show_page("cards")
    toast = window.toast
    toast.say("The card is tied to this chapter now")

    window.begin()

    stack = toast.parentWidget()
    qtbot.waitUntil(lambda: not covered(toast), timeout=2_000)
    assert toast.isVisible()
    assert stack.childAt(toast.geometry().center()) in (toast, *toast.findChildren(QWidget))


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize("percent", [100, 125, 150])
def test_the_navigation_has_room_for_its_words(open_window, desk, around, language, percent):
    """Large type is for those who cannot guess what is cut off."""
    window = open_window(desk, language=language, size=(900, 600))
    around.theme.choose_font(percent)
    QTest.qWait(20)

    for item in window.findChild(Navigation).findChildren(QAbstractButton):
        assert item.width() >= item.sizeHint().width(), item.text()
        assert item.height() >= item.sizeHint().height(), item.text()
    around.theme.choose_font(100)


@pytest.mark.parametrize("page", ["today", "progress", "cards"])
def test_search_leads_to_the_cards_where_a_page_has_none(window, page):
    """Ctrl+F means: find. Doing nothing would look broken."""
    window.show_page(page)

    window.findChild(QAction, "menu-find").trigger()

    assert window.focusWidget() is window.findChild(QLineEdit, "cards-search")


def test_search_in_the_course_finds_in_the_course(window):
    """What is looked for there stands there."""
    window.show_page("course")

    window.findChild(QAction, "menu-find").trigger()

    assert window.focusWidget() is window.findChild(QLineEdit, "course-filter")


def test_esc_leaves_an_import_that_was_not_begun(window):
    """Every other page is left so."""
    window.findChild(QAction, "menu-import").trigger()

    QTest.keyClick(window.findChild(QPlainTextEdit, "import-text"), Qt.Key.Key_Escape)

    assert window.findChild(Navigation).findChild(QAbstractButton, "nav-today").isChecked()


@pytest.mark.parametrize("size", [(900, 600), (1000, 700), (1440, 900)])
def test_the_key_sheet_fits_the_window_and_scrolls_by_keys(open_window, desk, size):
    """Who asks for the keys has the hands on the keyboard."""
    window = open_window(desk, size=size)
    window.findChild(QAction, "menu-keys").trigger()
    sheet = window.findChild(KeySheet)
    assert sheet.width() <= window.width()
    assert sheet.height() <= window.height()
    assert not sheet._area.horizontalScrollBar().maximum()

    QTest.keyClick(sheet.findChild(QLineEdit), Qt.Key.Key_PageDown)

    assert sheet._area.verticalScrollBar().value() > 0
    sheet.close()


def test_undo_is_told_in_a_review_and_elsewhere(window):
    """The same sentence, whichever page takes something back."""
    window.begin()
    first = window.findChild(ReviewPage).card
    window.findChild(QAction, "suspend-card").trigger()

    window.findChild(QAction, "menu-undo").trigger()

    assert window.findChild(ReviewPage).card == first
    assert window.toast.text == "Taken back: suspend"
