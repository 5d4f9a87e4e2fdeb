"""The buttons under the day's headline: start, another review, the limits of today."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.wrapping import WrappingRow
from llmcards.ui.theme import GAP_S
from llmcards.workflows.desk import Desk
from llmcards.workflows.limits import DailyLimits, limits_today, set_limits_today, usual_limits
from llmcards.workflows.scope import Scope
from llmcards.workflows.today import Today

if TYPE_CHECKING:
    from llmcards.ui.today.limits_dialog import LimitsDialog
    from llmcards.ui.today.own_review import OwnReviewDialog


class StartRow(Retranslated):
    """Offers what can be begun on the day.

    Signals:
        start_requested: The learner wants to review; carries the `Scope`.
        practice_requested: The same, but without effect on the schedule.
        limits_changed: Other limits hold today.
    """

    start_requested = Signal(Scope)
    practice_requested = Signal(Scope)
    limits_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._start = Button("primary", name="today-start")
        self._start.clicked.connect(lambda: self.start_requested.emit(Scope()))
        self._own = Button("secondary", name="today-own-review")
        self._own.clicked.connect(self.choose_own_review)
        self._limits = Button("link", name="today-limits")
        self._limits.clicked.connect(self.choose_limits)
        row = WrappingRow(self, gap_px=GAP_S)
        for button in (self._start, self._own, self._limits):
            row.addWidget(button)

    def show_day(self, day: Today) -> None:
        """Offer what `day` has."""
        self._start.setVisible(day.due > 0)
        self.retranslate()

    def choose_own_review(self) -> "OwnReviewDialog":
        """Let the learner choose what to review: a lecture, a chapter, a tag."""
        from llmcards.ui.today.own_review import OwnReviewDialog

        dialog = OwnReviewDialog(self._desk, self)
        dialog.chosen.connect(self._on_own_review)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def choose_limits(self) -> "LimitsDialog":
        """Let the learner change the limits for today only."""
        from llmcards.ui.today.limits_dialog import LimitsDialog

        dialog = LimitsDialog(limits_today(self._desk), usual_limits(self._desk), self)
        dialog.chosen.connect(self._on_limits)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def retranslate(self) -> None:
        """Say what the buttons do; other limits than usual are named."""
        self._start.say(self.tr("Start review"), "↵")
        self._own.say(self.tr("Another review…"))
        limits = limits_today(self._desk)
        if limits == usual_limits(self._desk):
            self._limits.say(self.tr("Limits for today…"))
        else:
            said = self.tr("Today: {new} new, {reviews} reviews")
            self._limits.say(said.format(new=limits.new, reviews=limits.reviews))

    def _on_own_review(self, scope: Scope, practises: bool) -> None:  # noqa: FBT001 - a slot
        (self.practice_requested if practises else self.start_requested).emit(scope)

    def _on_limits(self, limits: DailyLimits) -> None:
        set_limits_today(self._desk, limits)
        self.limits_changed.emit()
