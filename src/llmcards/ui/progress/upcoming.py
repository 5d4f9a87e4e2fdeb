"""The cards that become due in the next days."""

from llmcards.ui.kit.charts.bars import BarChart
from llmcards.ui.kit.charts.choice import ChoiceRow
from llmcards.ui.kit.charts.plot import Plot, Spot
from llmcards.ui.progress.numbers import long_day, plain
from llmcards.ui.progress.section import Section
from llmcards.workflows.progress import Forecast, ForecastDay
from llmcards.workflows.progress_csv import Table, forecast_table

SPANS = (30, 90)


class ForecastSection(Section):
    """Shows due cards by day; those overdue stand upon today's."""

    file_name = "forecast"

    def __init__(self) -> None:
        self._chart = BarChart()
        self._choice = ChoiceRow([f"forecast-{days}" for days in SPANS])
        super().__init__(self._chart, choice=self._choice, least_px=190)
        self._forecast: Forecast | None = None
        self._choice.chosen.connect(self.retranslate)
        self.retranslate()

    def show_forecast(self, forecast: Forecast) -> None:
        """Show the longest span's forecast; shorter ones are part of it."""
        self._forecast = forecast
        self.retranslate()

    def table(self) -> Table | None:
        """Return the days that are shown."""
        shown = self._shown()
        return forecast_table(shown) if shown is not None else None

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._choice.say([self.tr("%n day(s)", None, days) for days in SPANS])
        shown = self._shown()
        if shown is not None:
            self._chart.show_plot(self._plot(shown))
        title, summary = self.tr("Coming up"), self._summary(shown)
        self.say(title, summary)
        nothing = self.tr("Nothing becomes due in this time.") if shown is not None else ""
        self._chart.say(title, summary, nothing)
        self.legend.setVisible(shown is not None and shown.overdue > 0)
        self.legend.say([("accent_fill", self.tr("due")), ("hard", self.tr("overdue"))])

    def _shown(self) -> Forecast | None:
        if self._forecast is None:
            return None
        days = SPANS[self._choice.place]
        return Forecast(self._forecast.overdue, self._forecast.days[:days])

    def _summary(self, shown: Forecast | None) -> str:
        if shown is None:
            return ""
        cards = self.tr("%Ln card(s)", None, shown.total)
        if not shown.overdue:
            return cards
        overdue = self.tr("%Ln overdue", None, shown.overdue)
        return f"{cards}, {overdue}"

    def _plot(self, shown: Forecast) -> Plot:
        return Plot(
            tuple(
                Spot(
                    (float(day.cards), 0.0 if place else float(shown.overdue)),
                    self._told(day, 0 if place else shown.overdue),
                    f"+{place}" if place else self.tr("today"),
                )
                for place, day in enumerate(shown.days)
            ),
            ("accent_fill", "hard"),
            say=plain,
            whole=True,
        )

    def _told(self, day: ForecastDay, overdue: int) -> tuple[str, ...]:
        lines = (long_day(day.day), self.tr("%Ln card(s)", None, day.cards))
        return (*lines, self.tr("%Ln overdue", None, overdue)) if overdue else lines
