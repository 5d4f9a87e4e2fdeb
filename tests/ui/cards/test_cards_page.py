"""The Cards page in the real window, driven by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QInputDialog, QLabel, QLineEdit, QPlainTextEdit, QStackedWidget

from llmcards.ui.cards.page import CardsPage
from llmcards.ui.cards.table import CardTable
from llmcards.workflows.browsing import find_cards
from llmcards.workflows.rewording import left_words
from llmcards.workflows.searches import saved_searches

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Cards:
    """What a person does on the page."""

    def __init__(self, qtbot, window):
        self.window = window
        self._qtbot = qtbot
        self.comes_forward()
        qtbot.keyClick(window, Qt.Key.Key_3, _CTRL)
        self.page = window.findChild(CardsPage)
        self.table = window.findChild(CardTable)
        self.field = window.findChild(QLineEdit, "cards-search")
        self.rests()
        self.table.setFocus()

    def comes_forward(self):
        """Make the window the active one: the last test's may still be on its way out."""
        self.window.activateWindow()
        self._qtbot.waitUntil(self.window.isActiveWindow)

    def rests(self):
        """Wait until what was asked for is on the screen."""
        self._qtbot.waitUntil(lambda: not self.page.is_searching)

    def types(self, text):
        """Type into what has the keyboard, and wait."""
        self._qtbot.keyClicks(self.window.focusWidget(), text)
        self.rests()

    def presses(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        """Press a key and wait."""
        self.comes_forward()
        self._qtbot.keyClick(self.window.focusWidget(), key, modifier)
        self.rests()

    @property
    def count(self):
        """Return how many cards the table has."""
        return self.table.model().rowCount()


@pytest.fixture
def cards(qtbot, window):
    """The page over the bundled deck, the keyboard in the table."""
    return Cards(qtbot, window)


def test_all_cards_are_there_and_the_first_is_shown(cards, desk):
    """The page opens on something to look at, with its chapter beside it."""
    assert cards.count == desk.collection.count()
    assert cards.page.card == next(desk.collection.all_stored()).card
    assert cards.window.findChild(QStackedWidget) is not None


def test_typing_in_the_table_searches(cards):
    """Nobody looks for the search box."""
    cards.types("token")

    assert cards.field.text() == "token"
    assert 0 < cards.count < 27


def test_a_mistake_is_said_softly_and_leaves_the_table_alone(cards):
    """While one types, the table must not flicker to nothing."""
    before = cards.count

    cards.presses(Qt.Key.Key_F, _CTRL)
    cards.types("is:dew")

    said = cards.window.findChild(QLabel, "cards-said")
    assert "is:dew" in said.text()
    assert cards.count == before
    cards.presses(Qt.Key.Key_Escape)
    assert cards.count == before
    assert not said.isVisible()


def test_deleting_is_undone_from_the_toast(cards, qtbot, desk):
    """No question is asked before, so the way back must be at hand."""
    cards.presses(Qt.Key.Key_Down, _SHIFT)
    before = cards.count

    cards.presses(Qt.Key.Key_Delete)

    assert cards.count == before - 2
    assert "2 cards deleted" in cards.window.toast.text
    cards.window.toast.acted.emit()
    cards.rests()
    assert cards.count == before == desk.collection.count()


def test_many_cards_are_suspended_flagged_and_tagged_by_keys(cards, desk, qtbot):
    """Bulk work is keyboard work."""
    cards.presses(Qt.Key.Key_A, _CTRL)
    cards.presses(Qt.Key.Key_J, _CTRL)
    cards.page._actions.flags[2].trigger()
    cards.rests()
    cards.presses(Qt.Key.Key_T, _CTRL)
    cards.page.findChild(QInputDialog, "cards-tags").textValueSelected.emit("mine, ours")
    cards.rests()

    assert len(find_cards(desk, "is:suspended flag:3 tag:mine tag:ours")) == cards.count
    assert desk.collection.undo_label == "tag"


def test_a_card_is_edited_in_place_with_its_tags(cards, desk):
    """Enter, change, Ctrl+Enter: nothing else."""
    card = cards.page.card

    cards.presses(Qt.Key.Key_Return)
    cards.page.findChild(QPlainTextEdit, "editor-answer").setPlainText("Other words.")
    cards.page.findChild(QLineEdit, "edit-tags").setText("one two")
    cards.presses(Qt.Key.Key_Return, _CTRL)

    changed = desk.collection.card(card.id)
    assert (changed.answer, changed.tags) == ("Other words.", ("one", "two"))
    assert cards.page.card.answer == "Other words."
    assert not cards.page.is_editing
    cards.presses(Qt.Key.Key_Z, _CTRL)
    assert desk.collection.card(card.id) == card


def test_words_left_in_the_editor_are_there_again(cards):
    """Esc is pressed by mistake more often than not."""
    cards.presses(Qt.Key.Key_Return)
    cards.page.findChild(QPlainTextEdit, "editor-answer").setPlainText("Half a thought")
    cards.presses(Qt.Key.Key_Escape)
    cards.presses(Qt.Key.Key_Return)

    assert cards.page.findChild(QPlainTextEdit, "editor-answer").toPlainText() == "Half a thought"


def test_another_row_keeps_what_was_written_for_the_last(cards, qtbot):
    """A click beside the editor asks nothing and loses nothing."""
    card = cards.page.card
    cards.presses(Qt.Key.Key_Return)
    cards.page.findChild(QPlainTextEdit, "editor-answer").setPlainText("Half a thought")
    cards.table.setFocus()
    cards.presses(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not cards.page.is_editing)
    cards.presses(Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: cards.page.card == card)

    cards.presses(Qt.Key.Key_Return)

    assert cards.page.findChild(QPlainTextEdit, "editor-answer").toPlainText() == "Half a thought"
    assert cards.page.findChild(QLabel, "editor-restored").isVisible()


def test_a_killed_window_has_kept_what_was_written(cards, qtbot, desk):
    """Nothing is done to leave the editor."""
    card = cards.page.card
    cards.presses(Qt.Key.Key_Return)
    cards.page.findChild(QPlainTextEdit, "editor-question").clear()

    cards.types("Half a question")

    qtbot.waitUntil(lambda: card.id in desk.collection.edits.card_ids())
    assert left_words(desk, card.id).question == "Half a question"


def test_enter_goes_on_with_what_is_being_written(cards):
    """The way back from a look at another page leads into the field, with every word and tag."""
    cards.presses(Qt.Key.Key_Return)
    answer = cards.page.findChild(QPlainTextEdit, "editor-answer")
    answer.setFocus()
    answer.setPlainText("Half a thought")
    cards.page.findChild(QLineEdit, "edit-tags").setText("one two")
    cards.presses(Qt.Key.Key_2, _CTRL)
    cards.presses(Qt.Key.Key_3, _CTRL)
    cards.table.setFocus()

    cards.presses(Qt.Key.Key_Return)

    assert answer.toPlainText() == "Half a thought"
    assert answer.hasFocus()
    assert cards.page.findChild(QLineEdit, "edit-tags").text() == "one two"


def test_the_order_is_that_of_the_column_that_was_clicked(cards):
    """Sorting is done by the collection, for all cards, not by the page in sight."""
    section = 0

    cards.table.horizontalHeader().setSortIndicator(section, Qt.SortOrder.DescendingOrder)
    cards.rests()

    shown = [cards.table.model().row_at(row).card.question for row in range(cards.count)]
    assert shown == sorted(shown, key=str.upper, reverse=True)


def test_columns_stay_as_they_were_arranged(cards, desk, tmp_path: Path, qtbot):
    """What was arranged once must not be arranged every morning."""
    state = QSettings(str(tmp_path / "columns.ini"), QSettings.Format.IniFormat)
    page = CardsPage(desk, state)
    qtbot.addWidget(page)
    table = page.findChild(CardTable)
    table._show_column(12, shown=True)
    table.horizontalHeader().moveSection(0, 2)

    again = CardsPage(desk, state)
    qtbot.addWidget(again)

    header = again.findChild(CardTable).horizontalHeader()
    assert not header.isSectionHidden(12)
    assert header.visualIndex(0) == 2


def test_a_search_is_saved_and_asked_for_again(cards, desk):
    """A query that took thought is kept."""
    cards.types("is:new")
    filters = cards.page._search._filters

    filters._on_save()
    cards.page.findChild(QInputDialog, "cards-save-search").textValueSelected.emit("Fresh ones")

    assert [(it.name, it.query) for it in saved_searches(desk)] == [("Fresh ones", "is:new")]


def test_an_empty_collection_offers_an_import(qtbot, open_window, empty_desk):
    """A table without rows would be a dead end."""
    cards = Cards(qtbot, open_window(empty_desk))

    assert not cards.page._middle.shows_table
    assert cards.page._middle.findChild(object, "cards-import").isVisible()


def test_the_chapter_pane_follows_the_table(cards, qtbot):
    """Whatever card is selected on any screen, its chapter is beside it."""
    told = []
    cards.page.card_selected.connect(told.append)
    first = cards.page.card

    cards.presses(Qt.Key.Key_Down)

    qtbot.waitUntil(lambda: bool(told) and told[-1] == cards.page.card != first)
    assert cards.window.findChild(object, "chapter-pane").isVisible()
