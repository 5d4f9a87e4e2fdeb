"""Other rules of scheduling: what they would move, then following them, and the way back."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from llmcards.settings import Settings
from llmcards.ui.jobs import Job, Report
from llmcards.ui.kit.waiting import JobDialog
from llmcards.ui.latest_job import LatestJob
from llmcards.ui.surroundings import Choices
from llmcards.workflows import rules_change
from llmcards.workflows.backup import Before, back_up
from llmcards.workflows.desk import Desk
from llmcards.workflows.rules_change import Applied

_STILL_MS = 400


class RulesFlow(QObject):
    """Keeps the rules that are wished for until they are applied or dropped.

    Signals:
        wished: The wish is another one; carries its `Settings`, or None without one.
        previewed: Carries the `Preview` of the wish.
        applied: The rules are followed now; carries how many cards have another date.
        taken_back: The rules of before are followed again.
        failed: Something could not be done; carries the exception.
    """

    wished = Signal(object)
    previewed = Signal(object)
    applied = Signal(object)
    taken_back = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, choices: Choices, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._choices = choices
        self._window = window
        self._wish: Settings | None = None
        self._preview = LatestJob(self)
        self._preview.succeeded.connect(self.previewed)
        self._preview.failed.connect(self.failed)
        self._still = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._still.timeout.connect(self._on_still)

    @property
    def wish(self) -> Settings | None:
        """The settings that are wished for, None without a wish."""
        return self._wish

    def ask(self, settings: Settings) -> None:
        """Take `settings` as the wish; what they would move is told a little later."""
        self._stop_preview()
        differ = rules_change.moves_schedules(settings, self._choices.settings)
        self._wish = settings if differ else None
        self.wished.emit(self._wish)
        if differ:
            self._still.start()

    def drop(self) -> None:
        """Wish for nothing."""
        self.ask(self._choices.settings)

    def apply(self) -> None:
        """Follow the wish, behind a dialog over the window."""
        wish = self._wish
        if wish is None:
            return
        self._stop_preview()

        def work(report: Report) -> Applied:
            with self._desk.reopened() as own:
                back_up(own, self._choices.backups, Before.RULES)
                return rules_change.apply(own, wish, self._choices.path, report)

        job = Job(work, self)
        job.succeeded.connect(self._on_applied)
        self._run(job)

    def take_back(self) -> None:
        """Go back to the rules of before the last change."""
        self._stop_preview()

        def work(report: Report) -> Applied | None:
            with self._desk.reopened() as own:
                back_up(own, self._choices.backups, Before.RULES)
                return rules_change.take_back(own, self._choices.path, report)

        job = Job(work, self)
        job.succeeded.connect(self._on_taken_back)
        self._run(job)

    def _run(self, job: Job) -> None:
        dialog = JobDialog(self._window.window())
        dialog.say(
            self.tr("Your cards get their new dates"),
            self.tr("Every card's next date is computed from its reviews again."),
            self.tr("Cancel"),
        )
        job.failed.connect(self.failed)
        dialog.run(job)

    def _on_applied(self, applied: Applied) -> None:
        self._adopt(applied)
        self.applied.emit(applied.moved)

    def _on_taken_back(self, applied: Applied | None) -> None:
        if applied is not None:
            self._adopt(applied)
            self.taken_back.emit()

    def _adopt(self, applied: Applied) -> None:
        self._wish = None
        self._choices.adopt(applied.desk.settings)
        self.wished.emit(None)

    def _on_still(self) -> None:
        wish = self._wish
        if wish is None:
            return

        def work(report: Report) -> object:
            with self._desk.reopened() as own:
                return rules_change.preview(own, wish, report=report)

        self._preview.start(work)

    def _stop_preview(self) -> None:
        self._still.stop()
        self._preview.drop()
