"""Bring the schedules in line with rules that changed while the program was closed."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from llmcards.scheduling.rules import Rules
from llmcards.ui.jobs import Job, Report
from llmcards.ui.kit.waiting import JobDialog
from llmcards.workflows.desk import Desk
from llmcards.workflows.replaying import follow_rules


class Following(QObject):
    """Computes the schedules again, behind a dialog over the window.

    Where it is put off, it is asked again at the next start.

    Signals:
        followed: The schedules are in line; carries how many are others now.
        failed: They could not be written; carries the exception.
    """

    followed = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def start(self) -> None:
        """Begin; returns at once."""
        dialog = JobDialog(self._window)
        dialog.say(
            self.tr("Your cards get their new dates"),
            self.tr(
                "The settings of scheduling have changed since last time, so every card's next "
                "date is computed from its reviews again. It can wait until the next start."
            ),
            self.tr("Not now"),
        )
        job = Job(self._follow, self)
        job.succeeded.connect(self.followed)
        job.failed.connect(self.failed)
        dialog.run(job)

    def _follow(self, report: Report) -> int:
        with self._desk.reopened() as own:
            rules = Rules.of(own.settings)
            return follow_rules(own.collection, own.scheduler, rules, report)
