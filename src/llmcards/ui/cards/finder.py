"""Search beside the screen: the last thing typed counts, earlier searches are dropped."""

from PySide6.QtCore import QObject, QTimer, Signal

from llmcards.ui.jobs import Report
from llmcards.ui.latest_job import LatestJob
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
        self._job = LatestJob(self)
        self._job.succeeded.connect(self.found)
        self._job.failed.connect(self.failed)
        self._wanted: tuple[str, SortKey, bool] = ("", "page", False)
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._timer.timeout.connect(self._start)

    @property
    def is_busy(self) -> bool:
        """Whether a search is under way or about to start."""
        return self._job.is_running or self._timer.isActive()

    def find(self, text: str, order: SortKey, *, descending: bool) -> None:
        """Search soon: not before the hand rests for a moment."""
        self._wanted = (text, order, descending)
        self._job.drop()
        self._timer.start()

    def find_now(self, text: str, order: SortKey, *, descending: bool) -> None:
        """Search at once."""
        self._wanted = (text, order, descending)
        self._timer.stop()
        self._start()

    def _start(self) -> None:
        desk, (text, order, descending) = self._desk, self._wanted

        def work(report: Report) -> object:
            report(0, 1)  # more was typed meanwhile: this search is over before it begins
            with desk.reopened() as own:
                return find_cards(own, text, order=order, descending=descending)

        self._job.start(work)
