"""Every dialog in both languages and themes, over the smallest window."""

import pkgutil
from collections.abc import Callable, Iterator
from importlib import import_module
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QTreeView, QTreeWidget, QWidget
from shiboken6 import isValid

import llmcards.ui
from llmcards.errors import CollectionError
from llmcards.ui.exporting.dialogs import ExportDone, ExportProgress
from llmcards.ui.following import Following
from llmcards.ui.main_window import MainWindow
from llmcards.ui.settings.page import SettingsPage
from llmcards.ui.today.start_row import StartRow
from llmcards.workflows.desk import Desk
from llmcards.workflows.exporting import ExportResult
from llmcards.workflows.plan import Source

_PAGE = b"# Search\n\n## Questions to lecture 1\n\n- What is a stop word?\n- Why is it left out?\n"
_PACKAGE = Path("a folder with quite a long name") / "llmcards.apkg"


@pytest.fixture
def walked():
    """The kinds of dialog that were looked at."""
    return set()


def test_nothing_is_amiss_in_a_dialog(small_window, full_desk, look_at, walked):
    """Dialogs are seldom seen, so their faults live long."""
    window = small_window(full_desk)

    found = look_at(window, dialogs(window, full_desk, walked))

    assert not found, "\n".join(found)
    assert not _ours() - walked, "walk over these dialogs, too"


def dialogs(window: MainWindow, desk: Desk, walked: set[str]) -> Iterator[str]:
    """Open one after the other."""
    every = of_the_window(window, desk), of_the_pages(window), of_the_import(window)
    for name, opens in chain(*every):
        opens()
        QTest.qWait(20)
        shown = [one for one in window.findChildren(QDialog) if one.isVisible()]
        assert shown, f"{name} opens no dialog"
        walked |= {type(one).__name__ for one in shown}
        yield name
        for dialog in (one for one in shown if isValid(one)):
            dialog.done(0)
        QTest.qWait(20)


def of_the_window(window: MainWindow, desk: Desk) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield those of Today and of the window itself."""
    row = window.findChild(StartRow)
    yield "own review", row.choose_own_review
    yield "limits", row.choose_limits
    yield "keys", _act(window, "menu-keys")
    yield "palette", _act(window, "menu-palette")
    yield "about", _act(window, "menu-about")
    yield "error", lambda: window.tell(CollectionError("llmcards.db is damaged.", code="damaged"))
    yield "new rules", Following(desk, window).start
    yield "export", lambda: ExportProgress(window).open()
    yield "exported", lambda: ExportDone(ExportResult(_PACKAGE, 1_234, 56, 789), window).open()
    answerless = next(one for one in desk.collection.all_stored() if not one.card.has_answer)
    yield "nothing to export", lambda: window._exports.start_cards([answerless.card.id])
    window.begin()
    yield "information", _act(window, "card-info")
    yield "due", _act(window, "set-due")


def of_the_pages(window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield those of the course, of the cards and of the settings."""
    window.show_page("course")
    tree = window.findChild(QTreeView, "course-tree")
    tree.setCurrentIndex(tree.model().index(0, 0))
    yield "delete", _act(window, "course-delete")
    tree.setCurrentIndex(tree.model().index(0, 0, tree.model().index(0, 0)))
    yield "new question", _act(window, "course-add")
    yield "video", _act(window, "course-video")
    yield "move", _act(window, "course-move")
    window.show_page("cards")
    page = window.findChild(QWidget, "cards-page")
    while page.is_searching:
        QTest.qWait(5)
    page._table.selectAll()
    yield "tags", _act(window, "cards-add-tags")
    yield "saved search", page._search._filters._on_save
    window.show_page("settings")
    window.findChild(SettingsPage).complete()
    table = window.findChild(QTreeWidget, "shortcuts-table")
    table.setCurrentItem(table.topLevelItem(0).child(0))
    yield "key", window.findChild(QWidget, "shortcuts-change").click


def of_the_import(window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield those over the preview of a page."""
    window.findChild(QAction, "menu-import").trigger()
    page = window.findChild(QWidget, "import-page")
    page.read_text(Source("page.md", _PAGE))
    while page.is_reading:
        QTest.qWait(5)
    view = page.preview.view
    model = view.model()
    yield "correct", lambda: any(map(view.correct, _rows(model)))
    yield "page", page.preview.text_requested.emit


def _act(window: MainWindow, name: str) -> Callable[[], None]:
    return lambda: window.findChild(QAction, name).trigger()


def _ours() -> set[str]:
    """Return the names of all kinds of dialog that are written here."""
    for module in pkgutil.walk_packages(llmcards.ui.__path__, "llmcards.ui."):
        import_module(module.name)
    kinds, found = [QDialog], set()
    while kinds:
        below = kinds.pop().__subclasses__()
        kinds += below
        found |= {one.__name__ for one in below if one.__module__.startswith("llmcards.")}
    return found


def _rows(model: QAbstractItemModel) -> Iterator[QModelIndex]:
    return (model.index(row, 0) for row in range(model.rowCount()))
