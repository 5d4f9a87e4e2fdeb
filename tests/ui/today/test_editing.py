"""What is written in a card's editor in a review is not lost."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit

from llmcards.ui.kit.buttons import Button
from llmcards.ui.today.review_page import ReviewPage

Key = Qt.Key


class Editor:
    """A review whose card's words are being changed."""

    def __init__(self, qtbot, window, desk) -> None:
        self.window, self._qtbot, self._desk = window, qtbot, desk
        window.begin()
        self.page = window.findChild(ReviewPage)
        self.card = self.page.card
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        self.open()

    def open(self) -> None:
        """Press E."""
        self._qtbot.keyClick(self.page, Key.Key_E)

    def field(self, name: str) -> QPlainTextEdit:
        """Return one of its fields."""
        return self.page.findChild(QPlainTextEdit, f"editor-{name}")

    def types(self, text: str, name: str = "question") -> None:
        """Type letter by letter in place of what is there."""
        self.field(name).selectAll()
        self._qtbot.keyClicks(self.field(name), text)

    def kept(self) -> dict[str, dict[str, object]]:
        """Return what a killed program would have left."""
        with closing(sqlite3.connect(self._desk.path)) as file:
            rows = file.execute("SELECT key, value FROM meta WHERE key LIKE 'edit:%'").fetchall()
        return {key.removeprefix("edit:"): json.loads(text) for key, text in rows}

    def keeps(self, **words: object) -> None:
        """Wait until the file has these words of the card, or nothing."""
        self._qtbot.waitUntil(
            lambda: {name: self.kept().get(self.card.id, {}).get(name) for name in words} == words
        )


@pytest.fixture
def editor(qtbot, window, desk):
    """A learner who mends the first card."""
    return Editor(qtbot, window, desk)


def test_a_new_start_offers_what_was_being_written(editor, qtbot, open_window, desk):
    """Nothing is done to leave the first window: its end might come from the power socket."""
    editor.types("Half a question")
    editor.types("Half an answer", "answer")
    editor.keeps(question="Half a question", answer="Half an answer")

    again = Editor(qtbot, open_window(desk), desk)

    assert again.card == editor.card
    assert again.field("question").toPlainText() == "Half a question"
    assert again.field("answer").toPlainText() == "Half an answer"
    assert again.page.findChild(QLabel, "editor-restored").isVisible()


def test_key_points_are_kept_with_their_marks(editor, qtbot):
    """They are the longest to write anew."""
    was_core = editor.card.key_points[0].core
    editor.types("in my words", "point-0")
    editor.page.findChild(QCheckBox, "editor-core-0").click()

    qtbot.keyClick(editor.field("question"), Key.Key_Escape)

    rest = [[one.text, int(one.core)] for one in editor.card.key_points[1:]]
    assert editor.kept()[editor.card.id]["key_points"] == [
        ["in my words", int(not was_core)],
        *rest,
    ]


def test_a_window_that_is_closed_keeps_the_last_letters(editor):
    """Nobody waits a moment before closing a window."""
    editor.types("Half a question")

    editor.window.close()

    assert editor.kept()[editor.card.id]["question"] == "Half a question"


def test_words_that_are_saved_are_no_draft(editor, qtbot, desk):
    """Offered again they would take back what was said since."""
    editor.types("A question")
    editor.keeps(question="A question")
    editor.types("A better question")

    qtbot.keyClick(editor.field("question"), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert desk.collection.card(editor.card.id).question == "A better question"
    assert editor.kept() == {}
    editor.open()
    assert not editor.page.findChild(QLabel, "editor-restored").isVisible()


@pytest.mark.parametrize("way", ["typing", "discarding"])
def test_words_set_back_are_no_draft(editor, qtbot, way):
    """Who has given up a change is not asked about it."""
    editor.types("Half a question")
    editor.keeps(question="Half a question")
    qtbot.keyClick(editor.field("question"), Key.Key_Escape)
    editor.open()

    if way == "typing":
        editor.types(editor.card.question)
    else:
        editor.page.findChild(Button, "editor-discard").click()

    editor.keeps(question=None)
    assert editor.kept() == {}


@pytest.mark.parametrize("is_uncovered", [True, False])
def test_undo_of_an_edit_leaves_the_answer_as_it_stood(editor, qtbot, desk, is_uncovered):
    """The words go back, the review does not."""
    qtbot.keyClick(editor.field("question"), Key.Key_Escape)
    desk.adopt(replace(desk.settings, types_answers=True))
    if is_uncovered:
        qtbot.keyClick(editor.page, Key.Key_Space)
    editor.open()
    editor.types("Another question")
    qtbot.keyClick(editor.field("question"), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    editor.page.undo()

    assert editor.page.card == editor.card
    assert editor.page._card.is_answer_shown is is_uncovered
    assert not editor.page.findChild(QPlainTextEdit, "typed-answer").hasFocus()
    editor.page.redo()
    assert editor.page.card.question == "Another question"
    assert editor.page._card.is_answer_shown is is_uncovered


def test_a_look_at_the_words_writes_nothing(editor, qtbot, desk):
    """E and Esc are pressed for a look, too."""
    before = desk.collection.version()

    qtbot.keyClick(editor.field("question"), Key.Key_Escape)

    assert desk.collection.version() == before
