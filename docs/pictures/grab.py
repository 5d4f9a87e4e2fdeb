# ruff: noqa: INP001, S311 - a script, no package; the same pictures every time
"""Take pictures of every screen: `python docs/pictures/grab.py FOLDER [ru|en] [light|dark]`.

The content is the bundled deck with a few simulated weeks of reviews; the clock stands still,
so that the same program gives the same pictures.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSettings, Qt, QThreadPool
from PySide6.QtGui import QAction, QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTreeView,
    QWidget,
)

from llmcards.cards import DAY_MS, Rating
from llmcards.paths import Paths, shipped
from llmcards.scheduling.days import DayRule
from llmcards.settings import Settings
from llmcards.ui.i18n import Languages
from llmcards.ui.kit import formulas
from llmcards.ui.main_window import MainWindow
from llmcards.ui.surroundings import Choices, Surroundings
from llmcards.ui.theme import Theme
from llmcards.ui.today.review_page import ReviewPage
from llmcards.workflows.decks import take_deck
from llmcards.workflows.desk import Desk
from llmcards.workflows.importing import apply, read
from llmcards.workflows.offers import bundled_decks
from llmcards.workflows.plan import Source
from llmcards.workflows.sitting import Sitting

SIZES = ((1000, 700), (1440, 900))
LANGUAGES = ("ru", "en")
THEMES = ("light", "dark")
_START_MS = 1_790_000_000_000  # an evening in September 2026
_DAYS = 24
_ANSWERS = {
    "en": "A program that **downloads** pages and follows their links.\n\n"
    "It finds a new page by a link on one that it knows: $P(new) = 1 - (1 - p)^k$.",
    "ru": "Программа, которая **скачивает** страницы и идёт по их ссылкам.\n\n"
    "Новую страницу она находит по ссылке с известной: $P(new) = 1 - (1 - p)^k$.",
}
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


def first_start(stage: Stage, window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """Show the offer of the first start, an error, and the preview of the sample page."""
    yield "first-start", window.grab()
    _press(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    yield "import", window.grab()
    page = window.findChild(QWidget, "import-page")
    rubbish = stage.folder / "picture.png"
    rubbish.write_bytes(bytes(range(256)) * 8)
    page.read_files([rubbish])
    stage.settle()
    yield "error", window.grab()
    page.cancel()
    page.read_files(_sample(stage))
    stage.settle()
    yield "import-preview", window.grab()
    page.cancel()
    apply(stage.desk, read([Source.of_file(path) for path in _sample(stage)], stage.desk))
    page.read_files([_changed(stage)])
    stage.settle()
    yield "import-again", window.grab()


def days(stage: Stage, window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """Show Today, a review, its end, the key sheet and the export."""
    yield "today", window.grab()
    yield from course(stage, window)
    yield from cards(stage, window)
    yield from progress(stage, window)
    window.begin()
    stage.settle()
    yield "review-question", window.grab()
    _press(window, Qt.Key.Key_Space)
    for key in (Qt.Key.Key_5, Qt.Key.Key_6):
        _press(window, key)
    stage.settle()
    yield "review-answer", window.grab()
    _press(window, Qt.Key.Key_E)
    stage.settle()
    yield "edit", window.grab()
    _press(window, Qt.Key.Key_Escape)
    dialogs = (("keys", "menu-keys"), ("card-info", "card-info"), ("export-done", "menu-export"))
    for title, menu in dialogs:
        action = window.findChild(QAction, menu)
        yield title, _with_dialog(stage, window, action.trigger)
    yield "palette", _with_dialog(stage, window, lambda: _open_palette(window, stage.language))
    review = window.findChild(ReviewPage)
    number = 0
    while review.card is not None:
        number += 1
        _press(window, Qt.Key.Key_Space)
        _press(window, Qt.Key.Key_4 if number % 3 else Qt.Key.Key_3)
        stage.clock.ms += 5_000
    stage.settle()
    yield "summary", window.grab()
    window.show_today()
    stage.settle()
    yield "nothing-due", window.grab()
    yield from typing(stage, window)


def typing(stage: Stage, window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """Show an answer that is typed, and what of it the right one has."""
    stage.desk.adopt(replace(stage.desk.settings, types_answers=True))
    window.begin(practises=True)
    stage.settle()
    field = window.findChild(QPlainTextEdit, "typed-answer")
    card = window.findChild(ReviewPage).card
    field.insertPlainText(f"{card.key_points[0].text}, {card.answer[:60]}…")
    stage.settle()
    yield "typed-question", window.grab()
    _press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    yield "typed-answer", window.grab()
    window.show_today()


def course(stage: Stage, window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """Show the tree of the course, and the first answer that is to be written."""
    apply(stage.desk, read([Source.of_file(path) for path in _sample(stage)], stage.desk))
    window.show_page("course")
    stage.settle()
    tree = window.findChild(QTreeView, "course-tree")
    tree.setCurrentIndex(tree.indexBelow(tree.indexBelow(tree.model().index(0, 0))))
    stage.settle()
    yield "course", window.grab()
    window.findChild(QAction, "menu-answer").trigger()
    window.findChild(QPlainTextEdit, "answer-text").insertPlainText(_ANSWERS[stage.language])
    window.findChild(QPushButton, "answer-quote").click()
    formulas.make_ready()
    stage.settle()
    QTest.qWait(200)
    yield "answer", window.grab()
    stage.desk.collection.undo()
    window.show_today()
    stage.settle()


def cards(stage: Stage, window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """Show all cards, a mistake in the search, and a card that is edited."""
    window.show_page("cards")
    page = window.findChild(QWidget, "cards-page")
    for title, query in (("cards", ""), ("cards-error", "is:dew"), ("cards-nothing", "zzz")):
        page.search(query)
        QTest.qWait(100)
        stage.settle()
        yield title, window.grab()
    page.search("is:due")
    QTest.qWait(100)
    stage.settle()
    window.findChild(QPushButton, "preview-edit").click()
    stage.settle()
    yield "cards-edit", window.grab()
    _press(window, Qt.Key.Key_Escape)
    window.show_today()
    stage.settle()


def progress(stage: Stage, window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """Show the head of the progress page with a value told, and its foot."""
    window.show_page("progress")
    page = window.findChild(QWidget, "progress-page")
    while page.is_busy:
        stage.settle()
    chart = page.findChild(QWidget, "progress-retention-chart")
    chart.move_mark(len(chart.plot.spots) - 2)
    yield "progress", window.grab()
    bar = page.findChild(QScrollArea).verticalScrollBar()
    for number, share in enumerate((0.5, 1.0), start=2):
        bar.setValue(round(bar.maximum() * share))
        yield f"progress-{number}", window.grab()
    window.show_today()
    stage.settle()


def main() -> int:
    """Take all pictures, or those of one language and theme."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    wanted = set(sys.argv[2:])
    application = QApplication([])
    looks, languages = Theme(application, "light"), Languages(application, "en")
    for language, theme, size in product(LANGUAGES, THEMES, SIZES):
        if wanted - {language, theme, f"{size[0]}x{size[1]}"}:
            continue
        looks.choose(theme)
        languages.choose(language)
        for scene, lived in ((first_start, False), (days, True)):
            with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
                stage = Stage(Path(name), looks, languages)
                if lived:
                    stage.take_deck()
                    stage.live_weeks()
                for title, picture in scene(stage, stage.open(size)):
                    picture.save(str(folder / f"{title}-{language}-{theme}-{size[0]}.png"))
                stage.close()
    return 0


def _sample(stage: Stage) -> list[Path]:
    folder = shipped("resources") / "sample"
    page = "module-page.txt" if stage.language == "ru" else "module-page-en.md"
    return [folder / page, folder / "video-description.txt"]


def _changed(stage: Stage) -> Path:
    """Return the sample page with a question reworded, one gone and one added."""
    page = _sample(stage)[0]
    lines = page.read_text(encoding="utf-8").splitlines()
    asked = [place for place, line in enumerate(lines) if line.rstrip().endswith("?")]
    words = lines[asked[0]].rstrip("?").split(" ")
    more = "на самом деле" if stage.language == "ru" else "in fact"
    fresh = "Что нового?" if stage.language == "ru" else "What is new here?"
    mark = words[0] if not words[0].isalpha() else "-"
    lines[asked[0]] = " ".join([*words, more]) + "?"
    lines[asked[1]] = f"{mark} {fresh}"
    changed = stage.folder / page.name
    changed.write_text("\n".join(lines), encoding="utf-8")
    return changed


def _press(
    window: MainWindow,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    target = QApplication.focusWidget() or window
    QTest.keyClick(target, key, modifier)


def _open_palette(window: MainWindow, language: str) -> None:
    window.findChild(QAction, "menu-palette").trigger()
    window.findChild(QLineEdit, "palette-field").setText({"en": "rev", "ru": "пов"}[language])
    QTest.qWait(100)


def _with_dialog(stage: Stage, window: MainWindow, act: Callable[[], None]) -> QPixmap:
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


if __name__ == "__main__":
    sys.exit(main())
