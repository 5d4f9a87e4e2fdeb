"""Open the files that come from outside: the command line, a second start, the desktop."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent

# macOS sends one event a file; those of one click belong together.
_GATHER_MS = 150


class FileOpener(QObject):
    """Gathers files until they can be shown, and hands on together what came together.

    Signals:
        opened: Files are to be opened; carries a tuple of paths.
    """

    opened = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._files: dict[Path, None] = {}
        self._ready = False
        self._timer = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._timer.timeout.connect(self._hand_on)

    def add(self, files: Iterable[Path]) -> None:
        """Open `files` soon, each once."""
        self._files |= dict.fromkeys(files)
        if self._files and self._ready:
            self._timer.start()

    def start(self) -> None:
        """Hand on what is there: the window is on the screen."""
        self._ready = True
        self._hand_on()

    def watch(self, application: QCoreApplication) -> None:
        """Take the files that the desktop sends as events, as only macOS does.

        Elsewhere there is no need: the filter would see every event of the program.
        """
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files; leave everything else alone."""
        if not isinstance(event, QFileOpenEvent) or not event.file():
            return super().eventFilter(watched, event)
        self.add([Path(event.file())])
        return True

    def _hand_on(self) -> None:
        files, self._files = tuple(self._files), {}
        if files:
            self.opened.emit(files)
