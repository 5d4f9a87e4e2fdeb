"""FSRS's parameters: the published ones, or those that fit the learner's own reviews."""

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from llmcards.settings import Settings
from llmcards.ui.jobs import Job, Report
from llmcards.ui.kit.small import small_button
from llmcards.ui.kit.text import label
from llmcards.ui.settings.rows import Section
from llmcards.ui.theme import GAP_S
from llmcards.workflows.desk import Desk
from llmcards.workflows.optimising import (
    MINIMUM_REVIEWS,
    Optimised,
    OptimiserMissingError,
    TooFewReviewsError,
    optimised,
)

_DECIMALS = 4


class ParameterSection(Section):
    """Fits the parameters to the log, tells how well they do, and proposes them.

    Signals:
        wished: Other parameters are to be used; carries the `Settings` with them.
        failed: The fit failed in a way that is not told here; carries the exception.
    """

    wished = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__("settings-parameters")
        self._desk = desk
        self._settings = self._in_force = settings
        self._job: Job | None = None
        self._outcome: Optimised | Exception | None = None
        self._in_use = label("text", name="parameters-in-use", wraps=True)
        self._told = label("text", name="parameters-told", wraps=True)
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = QProgressBar(textVisible=False)
        self._optimise = small_button(self, name="parameters-optimise")
        self._cancel = small_button(self, name="parameters-cancel")
        self._use = small_button(self, name="parameters-use")
        self._default = small_button(self, name="parameters-default")
        self._optimise.clicked.connect(self._on_optimise)
        self._cancel.clicked.connect(self._on_cancel)
        self._use.clicked.connect(self._on_use)
        self._default.clicked.connect(
            lambda: self.wished.emit(replace(self._settings, fsrs_parameters=None))
        )
        self._lay_out()
        self.retranslate()

    def show_settings(self, settings: Settings, in_force: Settings) -> None:
        """Propose changes to `settings`, which may be only wished for; tell what is in force."""
        self._settings, self._in_force = settings, in_force
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.say_heading(self.tr("FSRS parameters"))
        self._optimise.say(self.tr("Optimise on my reviews"))
        self._cancel.say(self.tr("Cancel"))
        self._use.say(self.tr("Use these"))
        self._default.say(self.tr("Use the published ones"))
        self._bar.setAccessibleName(self.tr("Optimise on my reviews"))
        self._show()

    def _show(self) -> None:
        own = self._in_force.fsrs_parameters
        runs = self._job is not None
        self._in_use.setText(
            self.tr("In use: the published parameters, which fit most people.")
            if own is None
            else self.tr("In use: parameters of your own.")
        )
        told = self._words()
        self._told.setText(told)
        self._told.setVisible(bool(told) and not runs)
        self._bar.setVisible(runs)
        self._cancel.setVisible(runs)
        self._optimise.setVisible(not runs)
        self._use.setVisible(self._better is not None and not runs)
        self._default.setVisible(own is not None and not runs)

    @property
    def _better(self) -> tuple[float, ...] | None:
        """The parameters that were found, where they are not those in use."""
        outcome = self._outcome
        if not isinstance(outcome, Optimised) or outcome.log_loss_after >= outcome.log_loss_before:
            return None
        found = outcome.parameters
        return None if found == self._settings.fsrs_parameters else found

    def _words(self) -> str:
        outcome = self._outcome
        if isinstance(outcome, TooFewReviewsError):
            return self.tr(
                "There are {reviews} reviews to learn from so far, and {needed} are needed. "
                "Until then the published parameters are the better guess."
            ).format(reviews=outcome.subject, needed=MINIMUM_REVIEWS)
        if isinstance(outcome, OptimiserMissingError):
            return self.tr(
                "The optimiser is an extra that is not installed. This command installs it: "
                "{command}"
            ).format(command=outcome.subject)
        if not isinstance(outcome, Optimised):
            return ""
        if outcome.log_loss_after >= outcome.log_loss_before:
            return self.tr("Nothing better was found: what is in use fits your reviews best.")
        return self.tr(
            "Log loss {loss_before} → {loss_after}, RMSE {rmse_before} → {rmse_after}: the "
            "nearer to 0, the better your answers were foreseen. Learnt from {reviews} reviews."
        ).format(
            loss_before=_number(outcome.log_loss_before),
            loss_after=_number(outcome.log_loss_after),
            rmse_before=_number(outcome.rmse_before),
            rmse_after=_number(outcome.rmse_after),
            reviews=QLocale().toString(outcome.reviews_used),
        )

    def _on_optimise(self) -> None:
        def work(report: Report) -> Optimised:
            with self._desk.reopened() as own:
                return optimised(own, report)

        job = self._job = Job(work, self)
        self._outcome = None
        self._bar.setRange(0, 0)
        job.progressed.connect(self._on_progressed)
        job.succeeded.connect(self._on_outcome)
        job.failed.connect(self._on_outcome)
        job.finished.connect(self._on_finished)
        self._show()
        job.start()

    def _on_progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _on_outcome(self, outcome: Optimised | Exception) -> None:
        told_here = Optimised | TooFewReviewsError | OptimiserMissingError
        if isinstance(outcome, told_here):
            self._outcome = outcome
        else:
            self.failed.emit(outcome)

    def _on_finished(self) -> None:
        self._job = None
        self._show()

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_use(self) -> None:
        self.wished.emit(replace(self._settings, fsrs_parameters=self._better))

    def _lay_out(self) -> None:
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_S)
        for button in (self._use, self._optimise, self._cancel, self._default):
            row.addWidget(button)
        row.addStretch()
        for part in (self._in_use, self._told, self._bar, buttons):
            self.column.addWidget(part)


def _number(value: float) -> str:
    return QLocale().toString(value, "f", _DECIMALS)
