"""True retention beside what is wanted, by day, week or month."""

from collections.abc import Mapping

from llmcards.ui.kit.charts.choice import ChoiceRow
from llmcards.ui.kit.charts.line import LineChart
from llmcards.ui.kit.charts.plot import Plot, Spot
from llmcards.ui.progress.numbers import (
    fine_percent,
    long_day,
    month,
    percent,
    short_day,
    short_month,
)
from llmcards.ui.progress.section import Section
from llmcards.workflows.progress import Period, RetentionPoint, TrueRetention
from llmcards.workflows.progress_csv import Table, retention_table

SPANS = {Period.DAY: 30, Period.WEEK: 26, Period.MONTH: 12}
_FIRST = Period.WEEK

Retentions = Mapping[Period, TrueRetention]


class TrueRetentionSection(Section):
    """Shows the share of reviews recalled, period by period."""

    file_name = "retention"

    def __init__(self) -> None:
        self._chart = LineChart()
        self._choice = ChoiceRow([f"retention-{period.value}" for period in Period])
        super().__init__(self._chart, choice=self._choice, least_px=190)
        self._retentions: Retentions | None = None
        self._choice.choose(list(Period).index(_FIRST))
        self._choice.chosen.connect(self.retranslate)
        self.retranslate()

    @property
    def period(self) -> Period:
        """What one point sums up."""
        return list(Period)[self._choice.place]

    def show_retentions(self, retentions: Retentions) -> None:
        """Show what was recalled, by each kind of period."""
        self._retentions = retentions
        self.retranslate()

    def table(self) -> Table | None:
        """Return the periods that are shown."""
        return retention_table(self._retentions[self.period]) if self._retentions else None

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._choice.say([self.tr("Days"), self.tr("Weeks"), self.tr("Months")])
        shown = self._retentions[self.period] if self._retentions else None
        if shown is not None:
            self._chart.show_plot(self._plot(shown))
        summary = self._summary(shown) if shown is not None else ""
        title = self.tr("Retention")
        self.say(title, summary)
        nothing = self.tr("No reviews in this time.") if shown is not None else ""
        self._chart.say(title, summary, nothing)
        self.legend.setVisible(shown is not None)
        self.legend.say(
            [("good", self.tr("recalled")), ("warning", self.tr("desired"))], ["warning"]
        )

    def _summary(self, shown: TrueRetention) -> str:
        if shown.overall.share is None:
            return ""
        reviews = self.tr("of %Ln review(s)", None, shown.overall.reviews)
        return self.tr("{share} recalled {reviews}, {desired} desired").format(
            share=fine_percent(shown.overall.share),
            reviews=reviews,
            desired=percent(shown.desired),
        )

    def _plot(self, shown: TrueRetention) -> Plot:
        return Plot(
            tuple(
                Spot((point.recalled.share,), self._told(point), self._label(point))
                for point in shown.points
            ),
            ("good",),
            say=percent,
            target=shown.desired,
            most=1.0,
            labels_from_end=True,
        )

    def _label(self, point: RetentionPoint) -> str:
        return (short_month if self.period is Period.MONTH else short_day)(point.start)

    def _told(self, point: RetentionPoint) -> tuple[str, ...]:
        if self.period is Period.DAY:
            head = long_day(point.start)
        elif self.period is Period.WEEK:
            head = self.tr("Week from {day}").format(day=short_day(point.start))
        else:
            head = month(point.start)
        if point.recalled.share is None:
            return head, self.tr("no reviews")
        return (
            head,
            self.tr("{share} recalled").format(share=fine_percent(point.recalled.share)),
            self.tr("of %Ln review(s)", None, point.recalled.reviews),
        )
