"""Look up beside the screen how much of each branch is known."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from llmcards.ui.jobs import Report
from llmcards.ui.latest_job import LatestJob
from llmcards.workflows.course import CourseModule, known_shares
from llmcards.workflows.desk import Desk


class KnownLookup(QObject):
    """Asks for the shares; a new question takes the place of the one before.

    Signals:
        found: Carries the shares by branch.
        failed: They could not be looked up; carries the exception.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job = LatestJob(self)
        self._job.succeeded.connect(self.found)
        self._job.failed.connect(self.failed)

    def look_up(self, modules: Sequence[CourseModule]) -> None:
        """Look the shares of all branches up."""
        branches = [branch for module in modules for branch in module.branches]
        desk = self._desk
        if desk.path is None:
            self.found.emit(known_shares(desk, branches))
            return

        def look_up(_report: Report) -> object:
            with desk.reopened() as own:
                return known_shares(own, branches)

        self._job.start(look_up)
