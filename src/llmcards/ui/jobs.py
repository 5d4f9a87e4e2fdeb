"""Run long work beside the screen, with progress that moves and a cancel that works."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, QThreadPool, Signal

Report = Callable[[int, int], None]


class Cancelled(Exception):  # noqa: N818 - not an error: the learner's own wish
    """The job was told to stop; raised inside the work by its next report."""


class Job(QObject):
    """Runs `work(report)` on another thread.

    `work` calls `report(done, total)` now and then: it moves the progress and is where a
    cancel takes hold. The work opens a collection of its own and touches no widget. A job
    needs a Qt parent, or its result is lost; it dies with the parent and stops then.

    Signals:
        progressed: How many of how many are done.
        succeeded: The work is done; carries what it returned.
        failed: The work raised; carries the exception.
        finished: The work is over in any way, a cancel among them. Always the last.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, work: Callable[[Report], object], parent: QObject) -> None:
        super().__init__(parent)
        self._run = _Run(work)
        self._run.progressed.connect(self.progressed)
        self._run.ended.connect(self._on_ended)
        self.destroyed.connect(self._run.stop.set)

    def start(self) -> None:
        """Begin; returns at once."""
        QThreadPool.globalInstance().start(self._run.run)

    def cancel(self) -> None:
        """Ask the work to stop at its next report; its result no longer counts."""
        self._run.stop.set()

    def _on_ended(self, outcome: object) -> None:
        if isinstance(outcome, _Result):
            self.succeeded.emit(outcome.value)
        elif isinstance(outcome, Exception):
            self.failed.emit(outcome)
        self.finished.emit()


class _Result:
    def __init__(self, value: object) -> None:
        self.value = value


class _Run(QObject):
    """The side of a job that lives on the other thread, so that the job may die first."""

    progressed = Signal(int, int)
    ended = Signal(object)

    def __init__(self, work: Callable[[Report], object]) -> None:
        super().__init__()
        self.stop = Event()
        self._work = work

    def run(self) -> None:
        try:
            outcome: object = _Result(self._work(self._report))
        except Cancelled:
            outcome = None
        except Exception as error:  # noqa: BLE001 - told on the screen's own thread
            outcome = error
        self.ended.emit(None if self.stop.is_set() else outcome)

    def _report(self, done: int, total: int) -> None:
        if self.stop.is_set():
            raise Cancelled
        self.progressed.emit(done, total)
