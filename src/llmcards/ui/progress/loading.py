"""Ask for the page's numbers one after the other, beside the screen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from llmcards.ui.jobs import Report
from llmcards.ui.latest_job import LatestJob
from llmcards.workflows.desk import Desk


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the numbers: how it is found, and where it goes.

    `needs_count` is set where it takes long unless the log is counted.
    """

    find: Callable[[Desk, Report], object]
    show: Callable[[Any], None]
    needs_count: bool = False


class Loader(QObject):
    """Runs the pieces in order, each as a job, so that the first is shown while others come.

    Signals:
        counted: How much of a piece that counts the log is done, (done, of).
        failed: A piece raised; carries the exception. The others are not tried.
        finished: All pieces are shown, or the loading ended early.
    """

    counted = Signal(int, int)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._left: list[Piece] = []
        self._piece: Piece | None = None
        self._job = LatestJob(self)
        self._job.progressed.connect(self._on_progressed)
        self._job.succeeded.connect(self._on_found)
        self._job.failed.connect(self._on_failed)

    @property
    def is_busy(self) -> bool:
        """Whether something is being looked for."""
        return self._piece is not None

    def load(self, pieces: Sequence[Piece]) -> None:
        """Look for `pieces`; what was being looked for before no longer counts."""
        self.cancel()
        self._left = list(pieces)
        self._next()

    def cancel(self) -> None:
        """Stop; what is shown already stays."""
        self._left = []
        if self._piece is not None:
            self._end()

    def give_up_counting(self) -> None:
        """Go on with what needs no count of the log."""
        self._left = [piece for piece in self._left if not piece.needs_count]
        if self._piece is not None:
            self._next()

    def _next(self) -> None:
        if not self._left:
            self._end()
            return
        piece, desk = self._left.pop(0), self._desk

        def find(report: Report) -> object:
            if desk.path is None:
                return piece.find(desk, report)
            with desk.reopened() as own:
                return piece.find(own, report)

        self._piece = piece
        self._job.start(find)

    def _end(self) -> None:
        self._job.drop()
        self._piece = None
        self.finished.emit()

    def _on_progressed(self, done: int, of: int) -> None:
        if self._piece is not None and self._piece.needs_count:
            self.counted.emit(done, of)

    def _on_found(self, found: object) -> None:
        if self._piece is not None:
            self._piece.show(found)
            self._next()

    def _on_failed(self, error: object) -> None:
        self._left = []
        self._piece = None
        self.failed.emit(error)
        self.finished.emit()
