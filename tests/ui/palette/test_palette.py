"""The palette over the real window: whatever is typed is found, whatever is chosen is done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from llmcards.ui.palette.model import PaletteModel, Role
from llmcards.ui.palette.search import PaletteSearch
from llmcards.ui.today.review_page import ReviewPage


class Opened:
    """The palette as a person uses it."""

    def __init__(self, window, qtbot) -> None:
        self._window, self._qtbot = window, qtbot
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        self.search = window.findChild(PaletteSearch)
        self.dialog = self.search._palette

    def type(self, text: str) -> "Opened":
        """Type, and wait for what is found."""
        self.dialog._field.setText(text)  # QTest can press Latin letters alone
        self._qtbot.waitUntil(lambda: not self.search.is_busy)
        return self

    def press(self, *keys: Qt.Key) -> None:
        """Press keys in the field."""
        for key in keys:
            QTest.keyClick(self.dialog._field, key)

    @property
    def texts(self) -> list[str]:
        """What is offered."""
        return [entry.text for entry in self.dialog.findChild(PaletteModel).entries]

    @property
    def chosen(self) -> str:
        """What Enter would run."""
        return self.dialog._list.currentIndex().data(Role.ENTRY).text


@pytest.fixture
def palette(window, qtbot):
    """Open the palette over the bundled deck."""
    return lambda: Opened(window, qtbot)


@pytest.fixture
def russian(open_window, desk):
    """A window that speaks Russian."""
    return open_window(desk, language="ru")


def test_a_command_is_found_and_done(palette, window):
    """The way to everything, without a mouse and without knowing its key."""
    opened = palette().type("start rev")
    assert opened.chosen == "Start review"

    opened.press(Qt.Key.Key_Return)

    assert window.findChild(ReviewPage).isVisible()
    assert not opened.dialog.isVisible()


@pytest.mark.parametrize("typed", ["настр", "settings", "yfcnh", "ыуеештпы"])
def test_both_names_and_both_layouts_lead_there(russian, qtbot, typed):
    """One thinks of the English word, or forgets to change the layout."""
    opened = Opened(russian, qtbot).type(typed)

    assert opened.chosen == "Настройки"


def test_a_module_is_found_and_shown_in_the_course(palette, window):
    """One goes to a lecture by its name, not by walking over the tree."""
    opened = palette().type("understanding llm")

    opened.press(Qt.Key.Key_Return)

    assert window._pages.place == "course"
    assert window._pages.page("course").tree.current.title == opened_title(window)


def opened_title(window) -> str:
    """Return the title of the only module."""
    return window._desk.collection.modules()[0].title


def test_a_card_is_found_by_its_words_and_shown(palette, window, qtbot):
    """The search of the table, one step nearer."""
    card = window._desk.collection.search("tokenizer", limit=1)[0]
    opened = palette().type("tokenizer")
    question = " ".join(window._desk.collection.card(card).question.split())
    assert question in opened.texts
    while opened.chosen != question:
        opened.press(Qt.Key.Key_Down)

    opened.press(Qt.Key.Key_Return)

    cards = window._pages.page("cards")
    qtbot.waitUntil(lambda: cards.card is not None and cards.card.id == card)


def test_what_was_chosen_comes_first_the_next_time(palette, window):
    """Most people do the same few things again and again."""
    palette().type("keys").press(Qt.Key.Key_Escape)
    palette().type("progress").press(Qt.Key.Key_Return)

    assert palette().texts[0] == "Progress"


def test_what_cannot_be_done_is_not_offered(palette, window):
    """An entry that does nothing would look broken."""
    assert not window.findChild(QAction, "menu-redo").isEnabled()

    assert "Redo" not in palette().type("redo").texts


def test_the_page_at_hand_brings_its_own_commands(palette, window):
    """In a review one buries; on Today there is nothing to bury."""
    opened = palette().type("bury")
    assert "Bury until tomorrow" not in opened.texts
    opened.press(Qt.Key.Key_Escape)
    window.begin()

    assert "Bury until tomorrow" in palette().type("bury").texts


def test_nothing_found_is_said(palette, window):
    """An empty list could be one that is still being made."""
    opened = palette().type("qqqxxxqqq")

    assert opened.texts == []
    assert opened.dialog._nothing.isVisible()
