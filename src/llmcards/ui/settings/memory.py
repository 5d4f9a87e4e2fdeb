"""How well cards are to be remembered, and what that costs."""

from collections.abc import Sequence
from dataclasses import replace
from math import isclose

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent

from llmcards.scheduling.simulation import Workload
from llmcards.settings import Settings
from llmcards.ui.jobs import Report
from llmcards.ui.kit.charts.line import LineChart
from llmcards.ui.kit.charts.plot import Plot, Spot
from llmcards.ui.kit.percent import percent
from llmcards.ui.kit.text import label
from llmcards.ui.latest_job import LatestJob
from llmcards.ui.settings.rows import NumberField, Section
from llmcards.workflows.desk import Desk
from llmcards.workflows.workload import workload, year_with

_LEAST, _MOST = 70, 99
_CHART_PX = 190
_WHOLE_FROM_MIN = 10
# The simulation would take its time from the painting of the page.
_SOON_MS = 120


class MemorySection(Section):
    """The desired retention, over the curve of work that each one brings.

    Signals:
        wished: Another retention was chosen; carries the `Settings` with it.
        failed: The work could not be foreseen; carries the exception.
    """

    wished = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__("settings-retention")
        self._desk = desk
        self._settings = settings
        self._loads: Sequence[Workload] | None = None
        self._job = LatestJob(self)
        self._job.succeeded.connect(self._on_foreseen)
        self._job.failed.connect(self.failed)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._percent = NumberField(_LEAST, _MOST, name="desired-retention")
        self._percent.valueChanged.connect(
            lambda number: self.wished.emit(
                replace(self._settings, desired_retention=number / 100)
            )
        )
        self._row = self.add_row(self._percent)
        self._told = label("text", name="workload-told", wraps=True)
        self._chart = LineChart()
        self._chart.setObjectName("workload-chart")
        self._chart.setMinimumHeight(_CHART_PX)
        self._note = label("caption", wraps=True)
        for shown in (self._told, self._chart, self._note):
            self.column.addWidget(shown)
        self.show_settings(settings)
        self.retranslate()

    def show_settings(self, settings: Settings) -> None:
        """Show what `settings` say."""
        self._settings = settings
        self._percent.show_number(round(settings.desired_retention * 100))
        if self._loads is not None:
            self._show_loads(self._loads)

    def refresh(self) -> None:
        """Foresee the work anew, from the log as it is now."""
        span = year_with(self._settings.desired_retention)

        def work(report: Report) -> tuple[Workload, ...]:
            with self._desk.reopened() as own:
                return workload(own, span, report)

        self._soon.stop()
        self._job.start(work)

    def showEvent(self, event: QShowEvent) -> None:
        """Foresee the work when the page is shown, and painted."""
        super().showEvent(event)
        self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop foreseeing for nobody."""
        self._soon.stop()
        self._job.drop()
        super().hideEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.say_heading(self.tr("Memory"))
        self._percent.setSuffix(self.tr("%"))
        self._row.say(
            self.tr("Desired retention"),
            self.tr("A card comes back when the chance to recall it has fallen to this."),
        )
        self._note.setText(self.tr("Simulated for a year from your own cards, answers and times."))
        name = self.tr("Minutes a day by desired retention")
        waiting = self.tr("Simulating the year…") if self._loads is None else ""
        nothing = waiting or self.tr("The curve comes with the first cards.")
        self._chart.say(name, "", nothing)
        if self._loads is not None:
            self._show_loads(self._loads)

    def _show_loads(self, loads: Sequence[Workload]) -> None:
        """Mark the chosen retention and say what it costs; where it was not foreseen, do that."""
        chosen = self._place(loads)
        self._chart.show_plot(self._plot(loads, chosen))
        self._told.setVisible(chosen is not None)
        if chosen is not None:
            lines = self._lines(loads[chosen])
            self._told.setText("; ".join((lines[1], lines[3])))
        elif any(load.cards for load in loads) and self.isVisible():
            self._soon.start()

    def _place(self, loads: Sequence[Workload]) -> int | None:
        wanted = self._settings.desired_retention
        for place, load in enumerate(loads):
            if load.cards and isclose(load.desired_retention, wanted):
                return place
        return None

    def _plot(self, loads: Sequence[Workload], chosen: int | None) -> Plot:
        if not any(load.cards for load in loads):
            return Plot((), ("accent",))
        spots = tuple(
            Spot((load.minutes_a_day,), self._lines(load), _percent(load)) for load in loads
        )
        say = self.tr("{minutes} min")
        return Plot(
            spots,
            ("accent",),
            say=lambda value: say.format(minutes=_short(value)),
            chosen=chosen,
        )

    def _lines(self, load: Workload) -> tuple[str, ...]:
        return (
            _percent(load),
            self.tr("{minutes} min a day").format(minutes=_short(load.minutes_a_day)),
            self.tr("%n answer(s) a day", None, round(load.answers_a_day)),
            self.tr("{remembered} of {cards} cards remembered").format(
                remembered=round(load.remembered), cards=round(load.cards)
            ),
        )

    def _on_foreseen(self, loads: Sequence[Workload]) -> None:
        self._loads = loads
        self.retranslate()


def _percent(load: Workload) -> str:
    return percent(load.desired_retention)


def _short(minutes: float) -> str:
    """Return minutes as the learner's language writes them, with a decimal where it counts."""
    return QLocale().toString(minutes, "f", 0 if minutes >= _WHOLE_FROM_MIN else 1)
