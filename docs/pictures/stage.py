# ruff: noqa: INP001, S311 - a script, no package; the same pictures every time
"""The stage of the pictures: a window on a collection with some weeks of reviews."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSettings, Qt, QThreadPool
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from llmcards.cards import DAY_MS, Rating
from llmcards.paths import Paths, shipped
from llmcards.scheduling.days import DayRule
from llmcards.settings import Settings
from llmcards.ui.i18n import Languages
from llmcards.ui.main_window import MainWindow
from llmcards.ui.surroundings import Choices, Surroundings
from llmcards.ui.theme import Theme
from llmcards.workflows.decks import take_deck
from llmcards.workflows.desk import Desk
from llmcards.workflows.offers import bundled_decks
from llmcards.workflows.sitting import Sitting

_START_MS = 1_790_000_000_000  # an evening in September 2026
_DAYS = 24
_ZONE = ZoneInfo("Europe/Berlin")


class StillClock:
    """A clock that moves only when it is told to."""

    def __init__(self) -> None:
        self.ms = _START_MS

    def __call__(self) -> int:
        """Return the moment: milliseconds since 1970, UTC."""
        return self.ms


class Stage:
    """One window on one collection in a folder of its own."""

    def __init__(self, folder: Path, theme: Theme, languages: Languages) -> None:
        self.folder = folder
        self.language = languages.code
        self.clock = StillClock()
        self.settings = Settings(language=languages.code, theme=theme.choice, new_per_day=3)
        self.paths = replace(Paths.of_user(folder / "collection.db"), log=folder / "log.txt")
        self.around = Surroundings(self.paths, theme, languages)
        desk = Desk.open(self.paths.collection, self.settings, clock=self.clock)
        rule = DayRule(self.settings.day_start_hour, _ZONE)
        self.desk = replace(desk, days=rule)
        self.window: MainWindow | None = None

    def open(self, size: tuple[int, int]) -> MainWindow:
        """Show the window in a size."""
        state = QSettings(str(self.around.window_state), QSettings.Format.IniFormat)
        state.setValue("export/path", str(self.folder / "llmcards.apkg"))
        choices = Choices(self.settings, self.around, QApplication.instance())
        self.window = MainWindow(self.desk, choices, self.around)
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        self.settle()
        return self.window

    def close(self) -> None:
        """Put the window and the collection away."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
        self.settle()
        self.desk.collection.close()

    def take_deck(self) -> None:
        """Bring the bundled deck in, in the window's language."""
        offer = next(o for o in bundled_decks() if o.language == self.language)
        take_deck(self.desk, offer.path)

    def live_weeks(self) -> None:
        """Review as a learner would: some chapters sit, others fade."""
        chance = Random(7)
        for _ in range(_DAYS):
            self._review_day(chance)
            self.clock.ms += DAY_MS
        self.clock.ms += 4 * DAY_MS  # a few days off: something is due

    def _review_day(self, chance: Random) -> None:
        sitting = Sitting(self.desk)
        while (shown := sitting.current) is not None:
            weak = len(shown.card.question) % 3 == 0
            weights = (40, 30, 28, 2) if weak else (6, 14, 68, 12)
            sitting.answer(chance.choices(list(Rating), weights)[0], 9_000)
            self.clock.ms += 70_000

    def settle(self) -> None:
        """Wait until nothing happens any more."""
        for _ in range(4):
            QThreadPool.globalInstance().waitForDone()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QTest.qWait(30)


def sample_files(stage: Stage) -> list[Path]:
    """Return the sample module's page and its video's description."""
    folder = shipped("resources") / "sample"
    page = "module-page.txt" if stage.language == "ru" else "module-page-en.md"
    return [folder / page, folder / "video-description.txt"]


def changed_page(stage: Stage) -> Path:
    """Return the sample page with a question reworded, one gone and one added."""
    page = sample_files(stage)[0]
    lines = page.read_text(encoding="utf-8").splitlines()
    asked = [place for place, line in enumerate(lines) if line.rstrip().endswith("?")]
    words = lines[asked[0]].rstrip("?").split(" ")
    more = "на самом деле" if stage.language == "ru" else "in fact"
    fresh = "Что нового?" if stage.language == "ru" else "What is new here?"
    gone = lines[asked[1]]
    mark = gone[: next(place for place, sign in enumerate(gone) if sign.isalpha())]
    lines[asked[0]] = " ".join([*words, more]) + "?"
    lines[asked[1]] = f"{mark}{fresh}"
    changed = stage.folder / page.name
    changed.write_text("\n".join(lines), encoding="utf-8")
    return changed


def press(
    window: MainWindow,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key where the keyboard is."""
    target = QApplication.focusWidget() or window
    QTest.keyClick(target, key, modifier)


def with_dialog(stage: Stage, window: MainWindow, act: Callable[[], None]) -> QPixmap:
    """Return the window with the dialog that `act` opens over it, and close the dialog."""
    act()
    stage.settle()
    picture = window.grab()
    dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 90))
    for dialog in dialogs:
        shot = dialog.grab()
        painter.drawPixmap(
            QPoint((window.width() - shot.width()) // 2, (window.height() - shot.height()) // 2),
            shot,
        )
    painter.end()
    for dialog in dialogs:
        dialog.close()
    window.activateWindow()
    stage.settle()
    return picture
