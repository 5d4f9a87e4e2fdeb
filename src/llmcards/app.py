"""The front door with a window: builds everything once and starts the event loop."""

import gc
import logging
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from llmcards.collection.lock import CollectionLock
from llmcards.errors import CollectionError, SettingsError
from llmcards.paths import Paths, shipped
from llmcards.settings import Settings, load_settings
from llmcards.ui.crash import CrashReporter
from llmcards.ui.i18n import Languages
from llmcards.ui.main_window import MainWindow
from llmcards.ui.surroundings import Choices, Surroundings
from llmcards.ui.theme import Theme
from llmcards.workflows.desk import Desk

_LOG_BYTES = 1_000_000
_LOG_FILES = 3
_PAINTED_MS = 150


def run(collection: Path | None = None, files: Sequence[Path] = ()) -> int:
    """Open the window on `collection`, or on the usual one; return the exit code.

    Where the collection is open in another llmcards, that one's window comes forward and opens
    the `files`.

    Raises:
        CollectionError: The collection cannot be opened; the text says why and what to do.
    """
    paths = Paths.of_user(collection)
    start_log(paths.log)
    QApplication.setStyle("fusion")  # before the system's own style is loaded for nothing
    application = QApplication(sys.argv[:1])
    application.setApplicationName("llmcards")
    application.setDesktopFileName("llmcards")
    application.setWindowIcon(window_icon())
    try:
        lock = CollectionLock(paths.collection)
    except CollectionError:
        from llmcards.ui.single import raise_first

        if raise_first(paths.collection, files):
            return 0
        raise
    with lock:
        return _run(application, paths, files)


def _run(application: QApplication, paths: Paths, files: Sequence[Path]) -> int:
    settings, trouble = _settings(paths)
    theme = Theme(application, settings.theme, settings.font_percent)
    around = Surroundings(paths, theme, Languages(application, settings.language))
    crashes = CrashReporter(paths.log, application)
    desk, trouble = _desk(paths.collection, settings, trouble)
    try:
        choices = Choices(desk.settings, around, application)
        window = MainWindow(desk, choices, around)
        crashes.install(window)
        _await_files(application, window, files)
        window.show()
        QTimer.singleShot(_PAINTED_MS, lambda: _after_first_paint(window, desk, paths, trouble))
        QTimer.singleShot(_PAINTED_MS, lambda: _remind(window, desk, choices, around))
        code = application.exec()
        _end_jobs()
    finally:
        desk.collection.close()
        crashes.remove()
    return code


def _after_first_paint(
    window: MainWindow, desk: Desk, paths: Paths, trouble: SettingsError | None
) -> None:
    from llmcards.ui.room import RoomMaker
    from llmcards.ui.rubbish import Rubbish
    from llmcards.ui.single import Doorbell

    gc.freeze()
    Rubbish(window)
    RoomMaker(desk, window).make()
    bell = Doorbell(paths.collection, window)
    bell.rung.connect(window.presence.come_forward)
    bell.brought.connect(window.open_files)
    if desk.settings.daily_backup:
        _back_up(window, desk, paths)
    if not desk.follows_rules:
        _follow_rules(window, desk)
    _warm(window)
    if trouble is not None:
        window.tell(trouble)


def _warm(window: MainWindow) -> None:
    from llmcards.ui.warming import warm

    warm(window)


def _remind(window: MainWindow, desk: Desk, choices: Choices, around: Surroundings) -> None:
    """Let reminders come, now or once the learner wants them."""
    from llmcards.ui.reminding import Reminding

    reminding = Reminding(desk, window, around.window_state)
    choices.changed.connect(reminding.adopt)


def _await_files(application: QApplication, window: MainWindow, files: Sequence[Path]) -> None:
    """Open the files of this start once the window is painted; on macOS, those sent later too."""
    if not files and sys.platform != "darwin":
        return
    from llmcards.ui.opening import FileOpener

    opener = FileOpener(window)
    opener.opened.connect(window.open_files)
    opener.add(files)
    if sys.platform == "darwin":
        opener.watch(application)
    QTimer.singleShot(_PAINTED_MS, opener.start)


def _back_up(window: MainWindow, desk: Desk, paths: Paths) -> None:
    """Make today's copy beside the screen, where there is none yet."""
    from llmcards.ui.jobs import Job, Report
    from llmcards.workflows.backup import back_up_daily

    def work(_report: Report) -> object:
        with desk.reopened() as own:
            return back_up_daily(own, paths.backups)

    job = Job(work, window)
    job.failed.connect(window.tell)
    job.start()


def _follow_rules(window: MainWindow, desk: Desk) -> None:
    """Compute the schedules again over the painted window: a long log takes minutes."""
    from llmcards.ui.following import Following

    following = Following(desk, window)
    following.followed.connect(lambda _: window.refresh())
    following.failed.connect(window.tell)
    following.start()


def _desk(
    collection: Path, settings: Settings, trouble: SettingsError | None
) -> tuple[Desk, SettingsError | None]:
    """Open the collection; parameters that FSRS refuses give way to the defaults."""
    try:
        return Desk.open(collection, settings, only_looks=True), trouble
    except SettingsError as error:
        settings = replace(settings, fsrs_parameters=None)
        return Desk.open(collection, settings, only_looks=True), error


def _settings(paths: Paths) -> tuple[Settings, SettingsError | None]:
    try:
        return load_settings(paths.settings), None
    except SettingsError as error:
        return Settings(), error


def _end_jobs() -> None:
    from PySide6.QtCore import QThreadPool

    QThreadPool.globalInstance().waitForDone()


def window_icon() -> QIcon:
    """Return the program's own sign, sharp at every size."""
    return QIcon(str(shipped("resources") / "icons" / "llmcards.svg"))


def start_log(file: Path) -> None:
    """Write what the program tells its log to `file`; full files are kept, then dropped.

    Files are turned over at the start alone: `logging.handlers` would cost it 15 ms.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    _turn_over(file)
    handler = logging.FileHandler(file, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)


def _turn_over(file: Path) -> None:
    if not file.exists() or file.stat().st_size < _LOG_BYTES:
        return
    names = [file, *(file.with_name(f"{file.name}.{number}") for number in range(1, _LOG_FILES))]
    for older, newer in zip(reversed(names), reversed(names[:-1]), strict=False):
        if newer.exists():
            newer.replace(older)
