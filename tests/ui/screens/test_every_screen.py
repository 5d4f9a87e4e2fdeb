"""Every screen in both languages and themes, in the smallest window that is allowed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTreeView,
    QWidget,
)

from llmcards.ui.main_window import MainWindow
from llmcards.ui.navigation import PLACES
from llmcards.ui.reading.page import ReadingPage
from llmcards.ui.today.review_page import ReviewPage


def test_nothing_is_amiss_on_the_first_day(small_window, empty_desk, sample, look_at):
    """The first impression is made on empty screens."""
    window = small_window(empty_desk)

    found = look_at(window, first_day(window, sample))

    assert not found, "\n".join(found)


def test_nothing_is_amiss_on_a_usual_day(small_window, full_desk, clock, look_at):
    """A learner's day: every page, a question, its answer, the end."""
    window = small_window(full_desk)

    found = look_at(window, usual_day(window, clock))

    assert not found, "\n".join(found)


@pytest.mark.parametrize("looks", [("ru", "light")], ids=["ru"])
def test_the_walk_sees_what_is_amiss(small_window, empty_desk, looks, faults_of):
    """A test that cannot fail says nothing."""
    window = small_window(empty_desk)
    poor, narrow = QLineEdit(window), QLabel("Start review", window)
    narrow.setFixedWidth(10)
    for shown in (poor, narrow):
        shown.show()

    found = faults_of(window, "ru")

    assert any("nameless: QLineEdit" in fault for fault in found)
    assert any("cut off" in fault and "Start review" in fault for fault in found)
    assert any("English" in fault and "Start review" in fault for fault in found)


def first_day(window: MainWindow, sample: list[Path]) -> Iterator[str]:
    """Go over the pages of an empty collection, and read a module."""
    yield "first start"
    for place in PLACES[1:]:
        window.show_page(place)
        yield f"empty {place}"
    window.findChild(QAction, "menu-import").trigger()
    yield "import"
    page = window.findChild(QWidget, "import-page")
    page.read_files(sample)
    yield "import preview"
    rows = (page.preview.model.index(row) for row in range(page.preview.model.rowCount()))
    next(dialog for row in rows if (dialog := page.preview.view.correct(row)) is not None)
    yield "correct a card"
    page.findChild(QDialog, "correct-dialog").close()
    page.cancel()


def usual_day(window: MainWindow, clock) -> Iterator[str]:
    """Go over all pages and through a review."""
    yield "today"
    for place in (*PLACES[1:], "answer"):
        if place == "answer":
            window.findChild(QAction, "menu-answer").trigger()
        else:
            window.show_page(place)
        yield place
    yield from course_and_reading(window)
    window.begin()
    yield "question"
    yield from typed_answer(window)
    for name, action in (("information", "card-info"), ("due", "set-due")):
        yield from in_dialog(window, name, action)
    press(window, Qt.Key.Key_E)
    yield "edit"
    QTest.keyClick(window.findChild(QPlainTextEdit, "editor-question"), Qt.Key.Key_Escape)
    yield from in_dialog(window, "keys", "menu-keys")
    yield from in_dialog(window, "palette", "menu-palette")
    for _ in range(12):
        press(window, Qt.Key.Key_Space, Qt.Key.Key_4)
        clock.move(seconds=5)
    assert window.findChild(ReviewPage).card is None
    yield "summary"
    window.show_today()
    yield "nothing due"


def typed_answer(window: MainWindow) -> Iterator[str]:
    """Type an answer, and look at it beside the right one."""
    press(window, Qt.Key.Key_T)
    field = window.findChild(QPlainTextEdit, "typed-answer")
    field.setPlainText(window.findChild(ReviewPage).card.key_points[0].text)
    yield "typing"
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    yield "answer shown"


def course_and_reading(window: MainWindow) -> Iterator[str]:
    """Go over what the course asks, what the table asks of many, and read a lecture through."""
    window.show_page("course")
    tree = window.findChild(QTreeView, "course-tree")
    tree.setCurrentIndex(tree.model().index(0, 0))
    for name in ("delete", "add-lecture", "add-module"):
        yield from in_dialog(window, f"course {name}", f"course-{name}")
    tree.setCurrentIndex(tree.model().index(0, 0, tree.model().index(0, 0)))
    yield from in_dialog(window, "move a lecture", "course-move")
    window.findChild(QAction, "course-read").trigger()
    yield "reading"
    QTest.keyClick(window.findChild(ReadingPage), Qt.Key.Key_H)
    yield "reading, covered"
    window.show_page("cards")
    yield "all cards"
    window.findChild(QTableView).selectAll()
    for name in ("move", "set-due"):
        yield from in_dialog(window, f"cards {name}", f"cards-{name}")


def in_dialog(window: MainWindow, name: str, action: str) -> Iterator[str]:
    """Open a dialog by an action, look, and close it."""
    window.findChild(QAction, action).trigger()
    yield name
    for dialog in window.findChildren(QDialog):
        dialog.close()
    window.activateWindow()
    QTest.qWait(20)


def press(window: MainWindow, *keys: Qt.Key) -> None:
    """Press keys in the review."""
    for key in keys:
        QTest.keyClick(window.findChild(ReviewPage), key)
