"""Run one job at a time: the last one started counts, the one before is dropped."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, SignalInstance

from llmcards.ui.jobs import Job, Report


class LatestJob(QObject):
    """Starts a job in the place of the one before.

    Signals:
        progressed: How much the last job has done, (done, of).
        succeeded: The last job is done; carries what it returned.
        failed: The last job raised; carries the exception.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None

    @property
    def is_running(self) -> bool:
        """Whether a job is under way."""
        return self._job is not None

    def start(self, work: Callable[[Report], object]) -> None:
        """Drop the job that is under way, and begin `work`; returns at once."""
        self.drop()
        job = self._job = Job(work, self)
        # A result may be on its way already when the next start drops its job.
        job.progressed.connect(lambda done, of: self._on_progressed(job, done, of))
        job.succeeded.connect(lambda outcome: self._tell(job, self.succeeded, outcome))
        job.failed.connect(lambda error: self._tell(job, self.failed, error))
        job.finished.connect(lambda: self._on_finished(job))
        job.start()

    def drop(self) -> None:
        """Let the job that is under way tell nothing any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _on_progressed(self, job: Job, done: int, of: int) -> None:
        if self._job is job:
            self.progressed.emit(done, of)

    def _tell(self, job: Job, signal: SignalInstance, outcome: object) -> None:
        if self._job is job:
            self._job = None
            signal.emit(outcome)

    def _on_finished(self, job: Job) -> None:
        if self._job is job:
            self._job = None
        job.deleteLater()
