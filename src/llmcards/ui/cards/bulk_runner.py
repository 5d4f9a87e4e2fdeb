"""Change many cards beside the screen, one change at a time."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from llmcards.changes import Changes
from llmcards.ui.jobs import Job
from llmcards.workflows.browsing import card_ids
from llmcards.workflows.bulk import Report
from llmcards.workflows.desk import Desk

Work = Callable[[Desk, Sequence[str], Report], Changes]


class BulkRunner(QObject):
    """Runs a change over the cards of a selection.

    Signals:
        running: A change began or ended; carries whether one runs.
        progressed: How many of how many cards are done.
        changed: The change is on the disk; carries the `Changes`.
        failed: It was not made; carries the exception.
    """

    running = Signal(bool)
    progressed = Signal(int, int)
    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None

    @property
    def is_running(self) -> bool:
        """Whether a change is under way."""
        return self._job is not None

    def start(self, numbers: Sequence[int], work: Work) -> None:
        """Do `work` to the cards `numbers`; nothing while another change runs."""
        if self._job is not None or not numbers:
            return
        desk = self._desk

        def run(report: Report) -> object:
            with desk.reopened() as own:
                return work(own, card_ids(own, numbers), report)

        job = self._job = Job(run, self)
        job.progressed.connect(self.progressed)
        job.succeeded.connect(self.changed)
        job.failed.connect(self.failed)
        job.finished.connect(self._on_finished)
        self.running.emit(True)  # noqa: FBT003 - the signal's one payload
        job.start()

    def cancel(self) -> None:
        """Stop, and leave all cards as they were."""
        if self._job is not None:
            self._job.cancel()

    def _on_finished(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        self.running.emit(False)  # noqa: FBT003 - the signal's one payload
