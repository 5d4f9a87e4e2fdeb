"""An answer is typed under the question and shown beside the right one."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget

from llmcards.cards import Rating
from llmcards.ui.kit.checks import CheckLine
from llmcards.ui.kit.markdown import MarkdownView
from llmcards.ui.today.card_info import CardInfo
from llmcards.ui.today.review_page import ReviewPage
from llmcards.workflows.past import card_past

Key = Qt.Key


class Typist:
    """What a learner does who types."""

    def __init__(self, window, desk) -> None:
        self.window, self.desk = window, desk
        window.begin()
        self.page = window.findChild(ReviewPage)

    @property
    def field(self) -> QPlainTextEdit:
        """The field under the question."""
        return self.page.findChild(QPlainTextEdit, "typed-answer")

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is, as a keyboard does."""
        QTest.keyClick(QApplication.focusWidget() or self.page, key, modifier)

    def types(self, text: str) -> None:
        """Type letters where the focus is."""
        QTest.keyClicks(QApplication.focusWidget(), text)

    def typed(self) -> list[str]:
        """Return what the log has of the first card answered."""
        reviews = self.desk.collection.log.all()
        return [
            one.typed for review in reviews for one in card_past(self.desk, review.card_id).reviews
        ]


@pytest.fixture
def typist(qtbot, window, desk):
    """A learner who has set that answers are typed."""
    desk.adopt(replace(desk.settings, types_answers=True))
    made = Typist(window, desk)
    qtbot.waitUntil(made.field.isVisible)
    return made


def test_a_card_is_answered_in_words_by_keyboard_alone(typist):
    """Space is a letter in the field; 1 to 4 rate once the answer is there."""
    first = typist.page.card
    typist.types("a tokenizer 4 u")
    typist.key(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    typist.key(Key.Key_3)

    assert card_past(typist.desk, first.id).reviews[0].typed == "a tokenizer 4 u"
    assert card_past(typist.desk, first.id).reviews[0].rating is Rating.GOOD
    assert typist.page.card != first
    assert typist.field.toPlainText() == ""
    assert typist.field.hasFocus()


def test_what_was_typed_is_marked_and_so_is_the_answer(typist):
    """What is left bare in the answer is what was missed."""
    card = typist.page.card
    point = card.key_points[0].text
    typist.field.setPlainText(f"{point} and zzzz")
    typist.key(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    shown = typist.page.findChild(MarkdownView, "typed-shown")
    marked = [mark.cursor.selectedText() for mark in shown.extraSelections()]
    assert marked
    assert "zzzz" not in marked
    assert typist.page.findChild(MarkdownView, "card-answer").extraSelections()
    check = typist.page.findChild(CheckLine, "key-point-0")
    assert "in your words" in check.accessibleName()
    assert not check.isChecked()


def test_undo_brings_the_words_back_to_the_field(typist):
    """A slip on a rating must not cost a paragraph."""
    typist.types("my words")
    typist.key(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    typist.key(Key.Key_1)

    typist.page.undo()

    assert typist.field.toPlainText() == "my words"
    assert typist.typed() == []


def test_words_are_there_again_after_a_look_elsewhere(typist):
    """Esc gives the keys back to the review, a second one leaves it; nothing is lost."""
    typist.types("half a thought")
    typist.key(Key.Key_Escape)
    assert typist.page.isVisible()
    typist.key(Key.Key_Escape)
    assert not typist.page.isVisible()

    typist.window.begin()

    assert typist.field.toPlainText() == "half a thought"


def kept(path) -> dict[str, str]:
    """Return what another program finds in the file now: what a killed one would have left."""
    with closing(sqlite3.connect(path)) as file:
        rows = file.execute("SELECT key, value FROM meta WHERE key LIKE 'typing:%'").fetchall()
    return {key.removeprefix("typing:"): text for key, text in rows}


def test_a_new_start_goes_on_with_what_was_being_typed(qtbot, typist, open_window):
    """Nothing is done to leave the first window: its end might come from the power socket."""
    card = typist.page.card
    typist.types("half a thought")
    qtbot.waitUntil(lambda: kept(typist.desk.path) == {card.id: "half a thought"})

    again = Typist(open_window(typist.desk), typist.desk)

    assert again.page.card == card
    assert again.field.toPlainText() == "half a thought"


def test_a_rating_takes_the_draft_away(qtbot, typist):
    """The words are beside the review now; the next time they would be in the way."""
    typist.types("a thought")
    typist.key(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: kept(typist.desk.path) != {})

    typist.key(Key.Key_3)

    assert kept(typist.desk.path) == {}
    assert typist.typed() == ["a thought"]


def test_a_quick_rating_writes_no_draft_at_all(typist):
    """Who answers at once pays for one write, not for two."""
    typist.types("quick")
    before = typist.desk.collection.version()
    typist.key(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert typist.desk.collection.version() == before

    typist.key(Key.Key_3)

    assert kept(typist.desk.path) == {}
    assert typist.typed() == ["quick"]


def test_an_emptied_field_is_no_draft(qtbot, typist):
    """Words that were taken back must not come up again."""
    typist.types("wrong")
    qtbot.waitUntil(lambda: kept(typist.desk.path) != {})

    typist.field.clear()
    typist.key(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert kept(typist.desk.path) == {}


def test_a_card_that_is_put_off_keeps_its_draft(qtbot, typist):
    """The next card begins with an empty field, and that must not cost the words."""
    card = typist.page.card
    typist.types("to be thought over")
    typist.key(Key.Key_Escape)

    typist.page.actions_.bury.trigger()

    assert typist.page.card != card
    assert typist.field.toPlainText() == ""
    assert kept(typist.desk.path) == {card.id: "to be thought over"}


def test_an_edit_of_the_card_keeps_what_was_typed(typist):
    """The question had a mistake; the answer is still being thought about."""
    typist.types("words")
    typist.key(Key.Key_Escape)
    typist.key(Key.Key_E)
    typist.key(Key.Key_Escape)

    assert typist.field.toPlainText() == "words"


def test_t_opens_the_field_for_one_card(qtbot, window, desk):
    """Some answers are worth writing out, most are not."""
    typist = Typist(window, desk)
    assert not typist.field.isVisible()

    typist.key(Key.Key_T)
    typist.types("t stays a letter")
    typist.key(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    typist.key(Key.Key_3)

    assert typist.typed() == ["t stays a letter"]
    assert not typist.field.isVisible()


def test_card_information_tells_what_was_typed(typist, qtbot):
    """How an answer grew is worth seeing."""
    card = typist.page.card
    typist.types("first try")
    typist.key(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    typist.key(Key.Key_2)

    info = CardInfo(card_past(typist.desk, card.id))
    qtbot.addWidget(info)

    texts = [one.text() for one in info.findChild(QWidget, "info-typed").findChildren(QLabel)]
    assert "first try" in texts
    assert any("Hard" in text for text in texts)
