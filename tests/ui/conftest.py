"""A window over a real collection, with a clock that the test moves."""

import gc
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import QEvent, QThreadPool
from PySide6.QtWidgets import QApplication

from llmcards.collection.collection import Collection
from llmcards.paths import Paths
from llmcards.scheduling.days import DayRule
from llmcards.settings import Settings
from llmcards.ui.i18n import Choice as LanguageChoice
from llmcards.ui.i18n import Languages
from llmcards.ui.main_window import MainWindow
from llmcards.ui.rubbish import Rubbish
from llmcards.ui.surroundings import Choices, Surroundings
from llmcards.ui.theme import Choice as ThemeChoice
from llmcards.ui.theme import Theme
from llmcards.workflows.decks import take_deck
from llmcards.workflows.desk import Desk
from llmcards.workflows.offers import bundled_decks

NOON_MS = int(datetime(2026, 3, 2, 12, tzinfo=UTC).timestamp() * 1000)


class FakeClock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now_ms = NOON_MS

    def __call__(self) -> int:
        """Return the moment: ms, UTC."""
        return self.now_ms

    def move(self, *, seconds: float = 0, days: int = 0) -> None:
        """Let time pass."""
        self.now_ms += round(seconds * 1000) + days * 86_400_000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let Qt say what the offscreen platform does not know; it is not our fault."""
    unknown = ("propagateSizeHints", r"raise\(\)", "grabbing the keyboard")
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(*(f"does not support {it}" for it in unknown)))


@pytest.fixture(scope="session", autouse=True)
def rubbish(qapp: QApplication) -> Rubbish:
    """Dead widgets are collected as in the app: on the screen's thread."""
    return Rubbish(qapp)


@pytest.fixture
def clock() -> FakeClock:
    """Noon of a Monday."""
    return FakeClock()


@pytest.fixture(scope="session")
def deck_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A collection that holds the English bundled deck; copy it, never open it."""
    path = tmp_path_factory.mktemp("deck") / "collection.db"
    desk = Desk.open(path, Settings(), clock=FakeClock())
    english = next(offer for offer in bundled_decks() if offer.language == "en")
    take_deck(desk, english.path)
    desk.collection.close()
    return path


def _desk(path: Path, clock: FakeClock) -> Desk:
    collection = Collection.open(path, clock=clock)
    return Desk.of(collection, Settings(), clock=clock, path=path, days=DayRule(4, UTC))


@pytest.fixture
def desk(deck_file: Path, tmp_path: Path, clock: FakeClock) -> Iterator[Desk]:
    """A desk over a fresh copy of the collection with the English bundled deck."""
    path = tmp_path / "collection.db"
    copyfile(deck_file, path)
    desk = _desk(path, clock)
    yield desk
    desk.collection.close()


@pytest.fixture
def empty_desk(tmp_path: Path, clock: FakeClock) -> Iterator[Desk]:
    """A desk over a new collection."""
    desk = _desk(tmp_path / "collection.db", clock)
    yield desk
    desk.collection.close()


@pytest.fixture
def around(qapp: QApplication, tmp_path: Path) -> Iterator[Surroundings]:
    """Light and English, with settings in the test's own folder."""
    theme, languages = Theme(qapp, "light"), Languages(qapp, "en")
    yield Surroundings(Paths.of_user(tmp_path / "collection.db"), theme, languages)
    languages.choose("en")
    theme.choose("light")
    theme.deleteLater()
    languages.deleteLater()


@pytest.fixture
def open_window(qapp: QApplication, around: Surroundings) -> Iterator[Callable[..., MainWindow]]:
    """Open the main window over a desk; it is gone, its jobs done, when the test ends."""
    opened: list[MainWindow] = []

    def open_over(
        desk: Desk,
        *,
        language: LanguageChoice = "en",
        theme: ThemeChoice = "light",
        size: tuple[int, int] = (1320, 840),
    ) -> MainWindow:
        around.languages.choose(language)
        around.theme.choose(theme)
        settings = Settings(language=language, theme=theme)
        window = MainWindow(desk, Choices(settings, around, qapp), around)
        window.resize(*size)
        window.show()
        opened.append(window)
        return window

    yield open_over
    QThreadPool.globalInstance().waitForDone()
    for window in opened:
        window.close()
        window.deleteLater()
    opened.clear()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(1)


@pytest.fixture
def window(desk: Desk, open_window: Callable[[Desk], MainWindow]) -> MainWindow:
    """The main window over the bundled deck; closed before the deck is, as in the app."""
    return open_window(desk)
