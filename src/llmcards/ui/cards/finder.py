"""Search beside the screen: the last thing typed counts, earlier searches are dropped."""

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from llmcards.ui.jobs import Job, Report
from llmcards.workflows.browsing import SortKey, find_cards
from llmcards.workflows.desk import Desk

_PATIENCE_MS = 60


class Finder(QObject):
    """Finds cards, one search at a time.

    Signals:
        found: The last search is done; carries the cards' numbers in order.
        failed: The last search was not; carries the exception.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._wanted: tuple[str, SortKey, bool] = ("", "page", False)
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._timer.timeout.connect(self._start)

    @property
    def is_busy(self) -> bool:
        """Whether a search is under way or about to start."""
        return self._job is not None or self._timer.isActive()

    def find(self, text: str, order: SortKey, *, descending: bool) -> None:
        """Search soon: not before the hand rests for a moment."""
        self._wanted = (text, order, descending)
        self._drop()
        self._timer.start()

    def find_now(self, text: str, order: SortKey, *, descending: bool) -> None:
        """Search at once."""
        self._wanted = (text, order, descending)
        self._timer.stop()
        self._start()

    def _start(self) -> None:
        self._drop()
        desk, (text, order, descending) = self._desk, self._wanted

        def work(report: Report) -> object:
            report(0, 1)  # more was typed meanwhile: this search is over before it begins
            with desk.reopened() as own:
                return find_cards(own, text, order=order, descending=descending)

        job = self._job = Job(work, self)
        # A result may be on its way already when the next search drops its job.
        job.succeeded.connect(lambda found: self._tell(job, self.found, found))
        job.failed.connect(lambda error: self._tell(job, self.failed, error))
        job.finished.connect(lambda: self._on_finished(job))
        job.start()

    def _drop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _tell(self, job: Job, signal: SignalInstance, outcome: object) -> None:
        if self._job is job:
            signal.emit(outcome)

    def _on_finished(self, job: Job) -> None:
        if self._job is job:
            self._job = None
        job.deleteLater()
