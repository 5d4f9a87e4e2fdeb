"""Have room made in the collection's file beside the screen, so that no answer waits for it."""

import logging

from PySide6.QtCore import QObject, QTimer

from llmcards.ui.jobs import Job, Report
from llmcards.workflows.desk import Desk

_EVERY_MS = 60_000
_LOG = logging.getLogger(__name__)


class RoomMaker(QObject):
    """Makes room at once, and each minute in which something was written."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._made_at: tuple[int, int] | None = None
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.make)
        self._timer.start()

    @property
    def is_made(self) -> bool:
        """Whether nothing was written since room was made."""
        return self._made_at == self._desk.collection.version()

    def make(self) -> None:
        """Make room, unless nothing was written since the last time."""
        if self.is_made or self._desk.path is None:
            return
        job = Job(self._work, self)
        job.succeeded.connect(self._on_made)
        job.failed.connect(lambda error: _LOG.warning("no room was made: %s", error))
        job.finished.connect(job.deleteLater)
        job.start()

    def _work(self, _report: Report) -> object:
        with self._desk.reopened() as own:
            own.collection.make_room()
        return None

    def _on_made(self) -> None:
        # Making room counts as a write by another connection: looked up only now.
        self._made_at = self._desk.collection.version()
