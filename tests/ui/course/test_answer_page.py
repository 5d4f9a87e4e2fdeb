"""Writing answers: drafts, chapters, key points, and on to the next question."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QToolButton

from llmcards.cards import KeyPoint
from llmcards.ui.course.page import CoursePage
from llmcards.ui.kit.markdown import MarkdownView
from llmcards.workflows.answering import draft_of


def _text(page) -> QPlainTextEdit:
    return page.findChild(QPlainTextEdit, "answer-text")


def _press(page, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(_text(page), key, modifier)


def test_the_first_key_is_kept_without_being_asked(answer_page, asked_desk, qtbot):
    """A crash a moment later must cost nothing."""
    card_id = answer_page.card.id

    QTest.keyClicks(_text(answer_page), "A")

    qtbot.waitUntil(lambda: draft_of(asked_desk, card_id).answer == "A", timeout=2000)


def test_leaving_keeps_the_last_letter(answer_page, asked_desk, asked_window):
    """Faster fingers than the timer lose nothing."""
    card_id = answer_page.card.id
    QTest.keyClicks(_text(answer_page), "Almost")

    asked_window.close()

    assert draft_of(asked_desk, card_id).answer == "Almost"


def test_done_answers_the_card_and_shows_the_next(answer_page, asked_desk):
    """Ctrl+Enter, and the hands stay on the keys."""
    card = answer_page.card
    QTest.keyClicks(_text(answer_page), "A program that follows links.")

    _press(answer_page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert asked_desk.collection.card(card.id).answer == "A program that follows links."
    assert answer_page.card.id != card.id
    assert _text(answer_page).toPlainText() == ""
    assert answer_page.findChild(QLabel, "answer-place").text() == "1 of 13 without an answer"


def test_an_empty_answer_is_not_done(answer_page, asked_desk):
    """The button says so before the learner tries."""
    card = answer_page.card

    _press(answer_page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert answer_page.card.id == card.id
    assert not answer_page.findChild(QPushButton, "answer-done").isEnabled()


def test_undo_after_done_goes_back_to_the_words(answer_page, asked_desk, asked_window):
    """Ctrl+Z in an untouched editor is the window's undo."""
    card = answer_page.card
    QTest.keyClicks(_text(answer_page), "Too early")
    _press(answer_page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    asked_window.findChild(QAction, "menu-undo").trigger()

    assert answer_page.card.id == card.id
    assert _text(answer_page).toPlainText() == "Too early"
    assert not asked_desk.collection.card(card.id).has_answer


def test_later_goes_on_and_comes_round(answer_page):
    """A question skipped is not a question lost."""
    first = answer_page.card.id
    _press(answer_page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert answer_page.card.id != first

    _press(answer_page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert answer_page.card.id == first


def test_the_chapter_is_quoted_with_its_second(answer_page):
    """An answer says where it comes from."""
    QTest.keyClicks(_text(answer_page), "It crawls.")

    answer_page.findChild(QPushButton, "answer-quote").click()

    lines = _text(answer_page).toPlainText().split("\n")
    assert lines[:2] == ["It crawls.", ""]
    assert lines[2].startswith("[▸ 02:10 “Crawlers”](https://www.youtube.com/watch?v=")
    assert lines[2].endswith("t=130s)")


def test_a_chapter_chosen_beside_the_answer_is_the_one_quoted(answer_page, asked_window):
    """The pane and the answer belong together."""
    chapters = asked_window.findChild(object, "chapter-list")
    chapters.chosen.emit(0)

    answer_page.findChild(QPushButton, "answer-quote").click()

    assert "▸ 00:00" in _text(answer_page).toPlainText()


def test_key_points_are_written_and_starred_by_keyboard(answer_page, asked_desk):
    """Three lines and a star should not need the mouse."""
    answer_page.findChild(QPushButton, "points-add").click()
    QTest.keyClicks(answer_page.findChild(QPlainTextEdit, "point-0"), "downloads")
    QTest.keyClick(
        answer_page.findChild(QPlainTextEdit, "point-0"),
        Qt.Key.Key_D,
        Qt.KeyboardModifier.ControlModifier,
    )
    QTest.keyClick(answer_page.findChild(QPlainTextEdit, "point-0"), Qt.Key.Key_Return)
    QTest.keyClicks(answer_page.findChild(QPlainTextEdit, "point-1"), "follows links")

    assert answer_page.draft.key_points == (
        KeyPoint("downloads", core=True),
        KeyPoint("follows links"),
    )
    assert answer_page.findChild(QToolButton, "point-star-0").text() == "★"


def test_other_keys_star_a_point_and_turn_to_the_preview(answer_page, asked_window):
    """Whatever key is chosen, it works and the hints tell it."""
    choices = asked_window._choices
    keys = {"answer-core": ("Ctrl+/",), "answer-preview": ("F7",)}
    choices.keep(replace(choices.settings, shortcuts=keys))
    answer_page.findChild(QPushButton, "points-add").click()
    line = answer_page.findChild(QPlainTextEdit, "point-0")
    QTest.keyClicks(line, "downloads")
    asked_window.resize(900, 700)

    QTest.keyClick(line, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line, Qt.Key.Key_F7)

    assert answer_page.draft.key_points == (KeyPoint("downloads", core=True),)
    star = answer_page.findChild(QToolButton, "point-star-0")
    assert star.toolTip() == "Core (Ctrl+/)"
    toggle = answer_page.findChild(QPushButton, "answer-preview-toggle")
    assert (toggle.isVisible(), toggle.isChecked()) == (True, True)
    assert toggle.toolTip() == "Preview (F7)"


def test_the_preview_follows_the_text(answer_page, qtbot):
    """What will be seen in reviews is seen while writing."""
    preview = answer_page.findChild(MarkdownView, "answer-preview")

    QTest.keyClicks(_text(answer_page), "some **bold** words")

    qtbot.waitUntil(lambda: preview.toPlainText() == "some bold words")


def test_a_compound_question_is_split_on_a_click(answer_page, asked_desk):
    """One card each is remembered better."""
    before = asked_desk.collection.count()

    answer_page.findChild(QPushButton, "answer-split").click()

    assert asked_desk.collection.count() == before + 1
    assert answer_page.card.question == "What is a crawler?"


def test_after_the_last_answer_the_way_leads_back(answer_page, asked_desk, asked_window):
    """Done is said, and the course is one key away."""
    while answer_page.card is not None:
        _text(answer_page).setPlainText("Because.")
        answer_page.findChild(QPushButton, "answer-done").click()

    answer_page.findChild(QPushButton, "answer-empty-back").click()

    assert asked_window.findChild(CoursePage).isVisible()
