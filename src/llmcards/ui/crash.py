"""Turn an exception that nobody caught into a log entry and a dialog."""

import logging
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from llmcards.errors import UserError

if TYPE_CHECKING:
    from llmcards.ui.kit.dialogs import ErrorDialog

_log = logging.getLogger("llmcards")


class CrashReporter(QObject):
    """Stands in for `sys.excepthook` while the window is open.

    A `UserError` is told in plain words; anything else is a bug: it goes to the log, and the
    dialog says where the log is.
    """

    def __init__(self, log: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._log_file = log
        self._window: QWidget | None = None
        self._dialog: ErrorDialog | None = None
        self._before = sys.excepthook

    def install(self, window: QWidget) -> None:
        """Report from now on, over `window`."""
        self._window = window
        self._before = sys.excepthook
        sys.excepthook = self.report

    def remove(self) -> None:
        """Report no more."""
        sys.excepthook = self._before
        self._window = None

    def report(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Tell `error`, and write it to the log unless the world is to blame."""
        if isinstance(error, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        if isinstance(error, UserError):
            from llmcards.ui.error_words import error_text

            self._show().say(self.tr("That did not work"), error_text(error), self.tr("Close"))
            return
        import traceback

        details = "".join(traceback.format_exception(kind, error, trace))
        _log.error("Not caught:\n%s", details)
        if self._dialog is not None:
            # One failure often brings the next: the first one is the one to read.
            return
        box = self._dialog = self._show()
        box.say(
            self.tr("Something went wrong in llmcards"),
            self.tr(
                "Your cards and reviews are safe: every answer is written at once. The log is "
                "in {file}. Please send it with a word on what you did."
            ).format(file=self._log_file),
            self.tr("Close"),
        )
        box.say_details(details, self.tr("Copy details"))
        box.finished.connect(self._forget)

    def _show(self) -> "ErrorDialog":
        from llmcards.ui.kit.dialogs import ErrorDialog

        box = ErrorDialog(self._window)
        box.finished.connect(box.deleteLater)
        box.open()
        return box

    def _forget(self) -> None:
        self._dialog = None
