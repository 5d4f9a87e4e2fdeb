"""Make a backup and bring one back, beside the screen."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from llmcards.ui.jobs import Job, Report
from llmcards.ui.kit.waiting import JobDialog
from llmcards.ui.surroundings import Choices
from llmcards.workflows.backup import Backup, back_up, restore
from llmcards.workflows.desk import Desk


class BackupFlow(QObject):
    """Runs the jobs of the backups behind a dialog over the window.

    Signals:
        copied: A copy was made; carries the `Backup`.
        restored: A copy was brought back; carries the `Backup` of what was there before.
        failed: Something could not be done; carries the exception.
    """

    copied = Signal(object)
    restored = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, choices: Choices, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._choices = choices
        self._window = window

    def copy(self) -> None:
        """Make a copy now."""

        def work(_report: Report) -> Backup:
            with self._desk.reopened() as own:
                return back_up(own, self._choices.backups)

        job = Job(work, self)
        job.succeeded.connect(self.copied)
        job.failed.connect(self.failed)
        job.start()

    def restore(self, backup: Backup) -> None:
        """Bring `backup` back."""

        def work(report: Report) -> Backup:
            with self._desk.reopened() as own:
                return restore(own, backup, self._choices.backups, report)

        dialog = JobDialog(self._window.window())
        dialog.say(
            self.tr("The backup is being brought back"),
            self.tr("What is there now is kept as a backup of its own."),
            self.tr("Cancel"),
        )
        job = Job(work, self)
        job.succeeded.connect(self.restored)
        job.failed.connect(self.failed)
        dialog.run(job)
