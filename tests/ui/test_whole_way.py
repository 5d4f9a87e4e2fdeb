"""From a page to the phone, by keyboard alone, as a person would on the first day."""

from zipfile import ZipFile

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from llmcards.cards import LinkMaker
from llmcards.ui.kit.buttons import Button

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier
PAGE = """How search works

1. Watch the lecture (Search in an hour)

Questions to lecture 1:

  • What is a crawler and how does it find pages?
  • Why does an index help?

Search in an hour
https://www.youtube.com/watch?v=AbCdEfGhIjK

0:00 Intro
1:00 The crawler and its pages
9:00 The index
20:00 PageRank
"""
ANSWER = "It follows links from page to page."


class Person:
    """Has a keyboard, and looks at the screen."""

    def __init__(self, qtbot, window):
        self._qtbot = qtbot
        self.window = window
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    def presses(self, *keys, modifier=Qt.KeyboardModifier.NoModifier):
        """Press keys where the keyboard is."""
        for key in keys:
            self._qtbot.keyClick(self._here(), key, modifier)

    def types(self, text):
        """Type words."""
        self._qtbot.keyClicks(self._here(), text)

    def pastes(self, text):
        """Paste what was copied from a browser."""
        QGuiApplication.clipboard().setText(text)
        self.presses(Key.Key_V, modifier=Ctrl)

    @property
    def buttons(self):
        """What the buttons say that can be seen."""
        return [one.text() for one in self.window.findChildren(Button) if one.isVisible()]

    def waits(self, holds):
        """Wait until something is so."""
        self._qtbot.waitUntil(holds, timeout=10_000)

    def _here(self):
        dialog = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        inside = dialog.focusWidget() if dialog is not None else QApplication.focusWidget()
        return inside or dialog or self.window


@pytest.fixture
def person(qtbot, open_window, empty_desk, around, tmp_path):
    """A person at a new window, who exports into a folder of the test."""
    state = QSettings(str(around.window_state), QSettings.Format.IniFormat)
    state.setValue("export/path", str(tmp_path / "llmcards.apkg"))
    state.sync()
    return Person(qtbot, open_window(empty_desk))


def imports(person, desk):
    """Paste a page, correct the chapter of its first question, take it."""
    person.presses(Key.Key_O, modifier=Ctrl)
    person.pastes(PAGE)
    person.presses(Key.Key_Return, modifier=Ctrl)
    page = person.window.findChild(object, "import-page")
    person.waits(lambda: not page.is_reading and page.preview.isVisible())
    view = page.preview.view
    rows = [view.model().index(row, 0) for row in range(view.model().rowCount())]
    asked = next(row for row in rows if "crawler" in str(row.data()))
    view.setCurrentIndex(asked)
    menu = view.chapter_menu(asked)
    chapters = next(action.menu() for action in menu.actions() if action.menu())
    next(action for action in chapters.actions() if "PageRank" in action.text()).trigger()
    person.presses(Key.Key_Return)
    return next(card for card in desk.collection.all_stored() if "crawler" in card.card.question)


def test_a_page_becomes_a_deck_on_the_phone(person, empty_desk, tmp_path, clock):
    """Every screen hands over to the next; a person notices the joints."""
    own = empty_desk.collection
    stored = imports(person, empty_desk)
    assert [(link.chapter, link.made_by) for link in stored.card.links[:1]] == [
        ("PageRank", LinkMaker.LEARNER)
    ]

    person.presses(Key.Key_A, modifier=Ctrl | Qt.KeyboardModifier.ShiftModifier)
    person.types(ANSWER)
    person.presses(Key.Key_Return, modifier=Ctrl)
    assert own.card(stored.card.id).answer == ANSWER

    person.presses(Key.Key_R, modifier=Ctrl)
    person.presses(Key.Key_Space, Key.Key_3)
    assert len(list(own.log.all())) == 1
    person.presses(Key.Key_Z, modifier=Ctrl)
    assert list(own.log.all()) == []
    clock.move(seconds=9)
    person.presses(Key.Key_Space, Key.Key_4)

    person.presses(Key.Key_E, modifier=Ctrl)
    package = tmp_path / "llmcards.apkg"
    person.waits(package.exists)
    person.waits(lambda: QApplication.activeModalWidget() is not None)
    assert "collection.anki2" in ZipFile(package).namelist()


@pytest.mark.parametrize("place", ["today", "review", "import"])
def test_the_language_changes_under_the_hands(person, empty_desk, around, place):
    """Whoever asks for their language in the middle of something goes on with it."""
    if place == "review":
        imports(person, empty_desk)
        person.presses(Key.Key_A, modifier=Ctrl | Qt.KeyboardModifier.ShiftModifier)
        person.types(ANSWER)
        person.presses(Key.Key_Return, modifier=Ctrl)
        person.presses(Key.Key_R, modifier=Ctrl)
    if place == "import":
        person.presses(Key.Key_O, modifier=Ctrl)

    around.languages.choose("ru")

    wanted = {"today": "Импортировать", "review": "Показать ответ", "import": "Прочитать"}
    person.waits(lambda: any(wanted[place] in text for text in person.buttons))
    if place == "review":
        person.presses(Key.Key_Space, Key.Key_3)
        assert len(list(empty_desk.collection.log.all())) == 1
