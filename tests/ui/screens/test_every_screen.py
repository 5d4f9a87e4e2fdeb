"""Every screen in both languages and themes, in the smallest window that is allowed."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QThreadPool
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

from llmcards.cards import Rating
from llmcards.paths import shipped
from llmcards.settings import Settings
from llmcards.ui.main_window import MainWindow
from llmcards.ui.navigation import PLACES
from llmcards.ui.reading.page import ReadingPage
from llmcards.ui.today.review_page import ReviewPage
from llmcards.workflows.decks import take_deck
from llmcards.workflows.desk import Desk
from llmcards.workflows.importing import apply, read
from llmcards.workflows.offers import bundled_decks
from llmcards.workflows.plan import Source
from llmcards.workflows.sitting import Sitting

SAMPLE = shipped("resources") / "sample"
PAGES = {"ru": "module-page.txt", "en": "module-page-en.md"}
LANGUAGES = ("ru", "en")
THEMES = ("light", "dark")


@pytest.fixture(params=[(code, theme) for code in LANGUAGES for theme in THEMES], ids="-".join)
def looks(request):
    """A language and a theme."""
    return request.param


@pytest.fixture
def small_window(open_window, looks):
    """Open a window of the least size over a desk."""
    language, theme = looks
    return partial(open_window, language=language, theme=theme, size=(900, 600))


@pytest.fixture
def full_desk(tmp_path, clock, looks):
    """A desk over a deck with a few days of reviews, and a module without answers."""
    code = looks[0]
    desk = Desk.open(tmp_path / "full.db", Settings(language=code, new_per_day=4), clock=clock)
    take_deck(desk, next(offer.path for offer in bundled_decks() if offer.language == code))
    apply(desk, read([Source.of_file(path) for path in sample(code)], desk))
    for _ in range(3):
        sitting = Sitting(desk)
        while sitting.current is not None:
            sitting.answer(Rating.GOOD, 8_000)
            clock.move(seconds=30)
        clock.move(days=2)
    yield desk
    desk.collection.close()


def test_nothing_is_amiss_on_the_first_day(small_window, empty_desk, looks, faults_of):
    """The first impression is made on empty screens."""
    window = small_window(empty_desk)

    found = look_at(first_day(window, looks[0]), lambda: faults_of(window, looks[0]))

    assert not found, "\n".join(found)


def test_nothing_is_amiss_on_a_usual_day(small_window, full_desk, looks, clock, faults_of):
    """A learner's day: every page, a question, its answer, the end."""
    window = small_window(full_desk)

    found = look_at(usual_day(window, clock), lambda: faults_of(window, looks[0]))

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


def look_at(screens: Iterator[str], faults: Callable[[], list[str]]):
    """Return what is amiss on each of the screens."""
    found = []
    for screen in screens:
        settle()
        found += [f"{screen}, {fault}" for fault in faults()]
    return found


def first_day(window: MainWindow, code: str) -> Iterator[str]:
    """Go over the pages of an empty collection, and read a module."""
    yield "first start"
    for place in PLACES[1:]:
        window.show_page(place)
        yield f"empty {place}"
    window.findChild(QAction, "menu-import").trigger()
    yield "import"
    page = window.findChild(QWidget, "import-page")
    page.read_files(sample(code))
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
    press(window, Qt.Key.Key_Space)
    yield "answer shown"
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
    settle()
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
    settle()


def press(window: MainWindow, *keys: Qt.Key) -> None:
    """Press keys in the review."""
    for key in keys:
        QTest.keyClick(window.findChild(ReviewPage), key)


def settle() -> None:
    """Wait until the jobs are done and everything is laid out."""
    for _ in range(3):
        QThreadPool.globalInstance().waitForDone()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QTest.qWait(20)


def sample(code: str) -> list[Path]:
    """Return the sample module's page and its video's description."""
    return [SAMPLE / PAGES[code], SAMPLE / "video-description.txt"]
