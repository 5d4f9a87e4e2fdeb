"""A learner at the real window, in a process that dies in the middle of a write.

`learner.py FOLDER DEED MOMENT` does one deed after the other and prints the name of each one
that is done. At `MOMENT` of `DEED` the process kills itself: `before` a commit or before a
finished file gets its name, `after` it, while `copying` a collection or `bringing back` a copy.
"""

import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import QSettings, Qt, QThreadPool
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QListWidget, QPlainTextEdit, QWidget

from llmcards.paths import Paths
from llmcards.settings import Settings
from llmcards.ui.cards.page import CardsPage
from llmcards.ui.course.page import CoursePage
from llmcards.ui.i18n import Languages
from llmcards.ui.main_window import MainWindow
from llmcards.ui.settings.page import SettingsPage
from llmcards.ui.surroundings import Choices, Surroundings
from llmcards.ui.theme import Theme
from llmcards.ui.today.review_page import ReviewPage
from llmcards.workflows.answering import draft_of
from llmcards.workflows.backup import backups
from llmcards.workflows.desk import Desk

DRAFT = "A draft of an answer"
TYPED = "Half a thought"
REWORDED = "Half a question"
ANSWER = "Other words."
COLLECTION = "collection.db"
PACKAGE = "llmcards.apkg"
_PAGES_A_STEP = 16
_PATIENCE_S = 20


class Fate:
    """Knows when the process dies."""

    deed = ""
    dies_in: tuple[str, str] = ("", "")

    @classmethod
    def passes(cls, moment: str) -> None:
        """Die, if this is the moment."""
        if (cls.deed, moment) == cls.dies_in:
            sys.stdout.flush()
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


class FatedConnection(sqlite3.Connection):
    """A real connection; at its commits and copies the process may die."""

    def __init__(self, file: Any, *given: Any, **named: Any) -> None:
        super().__init__(file, *given, **named)
        self.file = Path(file)

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        """Run a statement."""
        if sql != "COMMIT":
            return super().execute(sql, *values)
        Fate.passes("before")
        done = super().execute(sql, *values)
        Fate.passes("after")
        return done

    def backup(self, target: "FatedConnection", **_: Any) -> None:
        """Copy in several steps, as the copy of a big file is."""
        moment = "bringing back" if target.file.name == COLLECTION else "copying"
        steps = 0

        def count(_status: int, left: int, _total: int) -> None:
            nonlocal steps
            steps += 1
            if steps > 1 and left:
                Fate.passes(moment)

        super().backup(target, pages=_PAGES_A_STEP, progress=count)


def _fate_files() -> None:
    replace = Path.replace

    def fated(path: Path, target: Any) -> Path:
        Fate.passes("before")
        done = replace(path, target)
        Fate.passes("after")
        return done

    Path.replace = fated
    connect = sqlite3.connect
    sqlite3.connect = lambda *given, **named: connect(*given, factory=FatedConnection, **named)


class Learner:
    """Does what a person does, and waits until it is done."""

    def __init__(self, window: MainWindow, desk: Desk, folder: Path, around: Surroundings) -> None:
        self._window = window
        self._desk = desk
        self._folder = folder
        self._around = around

    def deeds(self) -> dict[str, Callable[[], None]]:
        """Return all of them, in order."""
        return {
            "backup": self._back_up,
            "import": self._import,
            "draft": self._draft,
            "typing": self._type,
            "first review": self._review,
            "second review": self._review,
            "rewording": self._reword,
            "edit": self._edit,
            "bulk": self._tag_all,
            "move": self._move,
            "settings": lambda: self._act("menu-theme-dark"),
            "export": self._export,
            "restore": self._restore,
        }

    def _import(self) -> None:
        self._act("menu-import")
        page = self._find(QWidget, "import-page")
        page.read_files([self._folder / "page.txt"])
        self._until(lambda: not page.is_reading)
        QTest.keyClick(page.preview.view, Qt.Key.Key_Return)

    def _draft(self) -> None:
        self._act("menu-answer")
        card = self._window._pages.card
        QTest.keyClicks(self._find(QPlainTextEdit, "answer-text"), DRAFT)
        self._until(lambda: draft_of(self._desk, card.id).answer == DRAFT)

    def _type(self) -> None:
        self._window.begin()
        self._act("type-answer")
        QTest.keyClicks(self._find(QPlainTextEdit, "typed-answer"), TYPED)
        self._until(lambda: TYPED in self._desk.collection.typing.all().values())

    def _review(self) -> None:
        self._window.begin()
        review = self._find(ReviewPage)
        for key in (Qt.Key.Key_Space, Qt.Key.Key_3):
            QTest.keyClick(review, key)

    def _reword(self) -> None:
        page = self._go_to_cards()
        self._find(QWidget, "preview-edit").click()
        field = page.findChild(QPlainTextEdit, "editor-question")
        field.clear()
        QTest.keyClicks(field, REWORDED)
        self._until(lambda: REWORDED in str(self._desk.collection.edits.all()))

    def _edit(self) -> None:
        page = self._go_to_cards()
        self._find(QWidget, "preview-edit").click()
        field = page.findChild(QPlainTextEdit, "editor-answer")
        field.setPlainText(ANSWER)
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def _tag_all(self) -> None:
        page = self._go_to_cards()
        page._table.selectAll()
        self._act("cards-add-tags")
        self._find(QInputDialog, "cards-tags").textValueSelected.emit("mine")
        self._until(lambda: not page.is_searching)

    def _go_to_cards(self) -> CardsPage:
        self._window.show_page("cards")
        page = self._find(CardsPage, "cards-page")
        self._until(lambda: not page.is_searching and page.card is not None)
        return page

    def _move(self) -> None:
        self._window.show_page("course")
        page = self._find(CoursePage, "course-page")
        module = page._modules[0]
        page.tree.open_branch(module.branches[0])
        first = page.tree.model().index_of(page.tree.model()._root.children[0].children[0])
        page.tree.setCurrentIndex(page.tree.model().index(0, 0, first))
        self._act("course-down")

    def _go_to_settings(self) -> None:
        self._window.show_page("settings")
        self._find(SettingsPage, "settings-page").complete()

    def _back_up(self) -> None:
        self._go_to_settings()
        self._find(QWidget, "backup-now").click()
        self._until(lambda: self._find(QListWidget, "backup-list").count() == 1)

    def _restore(self) -> None:
        self._go_to_settings()
        listed = self._find(QListWidget, "backup-list")
        listed.setCurrentRow(0)
        self._find(QWidget, "backup-restore").click()
        self._find(QWidget, "backup-yes").click()
        self._until(lambda: len(backups(self._around.paths.backups)) > 1)
        QThreadPool.globalInstance().waitForDone()

    def _export(self) -> None:
        self._act("menu-export")
        self._until((self._folder / PACKAGE).exists)
        QThreadPool.globalInstance().waitForDone()

    def _act(self, name: str) -> None:
        self._find(QAction, name).trigger()

    def _find(self, kind: type, name: str = "") -> Any:
        found = self._window.findChild(kind, name)
        assert found is not None, f"{kind.__name__} {name} is not there"
        return found

    def _until(self, holds: Callable[[], bool]) -> None:
        end = monotonic() + _PATIENCE_S
        while not holds():
            assert monotonic() < end, f"{Fate.deed} does not come to its end"
            QTest.qWait(5)


def main(folder: Path, deed: str, moment: str) -> int:
    """Live through the day, or die."""
    _fate_files()
    application = QApplication([])
    theme, languages = Theme(application, "light"), Languages(application, "en")
    around = Surroundings(Paths.of_user(folder / COLLECTION), theme, languages)
    state = QSettings(str(around.window_state), QSettings.Format.IniFormat)
    state.setValue("export/path", str(folder / PACKAGE))
    settings = Settings(language="en", theme="light")
    desk = Desk.open(around.paths.collection, settings)
    window = MainWindow(desk, Choices(settings, around, application), around)
    window.show()
    window.activateWindow()
    Fate.dies_in = (deed, moment)
    for name, do in Learner(window, desk, folder, around).deeds().items():
        Fate.deed = name
        do()
        sys.stdout.write(f"{name}\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
