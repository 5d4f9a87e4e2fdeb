"""What was done: a year as a calendar, and the days of the last three months."""

from collections.abc import Sequence

from llmcards.cards import ReviewKind
from llmcards.ui.kit.charts.bars import BarChart
from llmcards.ui.kit.charts.calendar import CalendarChart, Day
from llmcards.ui.kit.charts.choice import ChoiceRow
from llmcards.ui.kit.charts.plot import Plot, Spot
from llmcards.ui.progress.kinds import KindWords
from llmcards.ui.progress.numbers import (
    long_day,
    month_names,
    plain,
    short_day,
    weekday_names,
)
from llmcards.ui.progress.section import Section
from llmcards.workflows.progress import StudyDay
from llmcards.workflows.progress_csv import Table, study_table

YEAR_DAYS = 365
_BARS_DAYS = 90
_TONES = {
    ReviewKind.REVIEW: "good",
    ReviewKind.LEARN: "accent_fill",
    ReviewKind.RELEARN: "again",
    ReviewKind.CRAM: "secondary",
}


class CalendarSection(Section):
    """Shows on which days of a year there were answers."""

    file_name = "calendar"

    def __init__(self) -> None:
        self._chart = CalendarChart()
        super().__init__(self._chart)
        self._days: Sequence[StudyDay] | None = None
        self._streak = 0
        self.retranslate()

    def show_days(self, days: Sequence[StudyDay]) -> None:
        """Show a year's days."""
        self._days = days
        self.retranslate()

    def show_streak(self, days: int) -> None:
        """Tell how many days in a row there were answers."""
        self._streak = days
        self.retranslate()

    def table(self) -> Table | None:
        """Return the days that are shown."""
        return study_table(self._days) if self._days is not None else None

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        title, summary = self.tr("Calendar"), self._summary()
        self._chart.say_names(month_names(), weekday_names(), self.tr("less"), self.tr("more"))
        self.say(title, summary)
        self._chart.say(title, summary, "")
        if self._days is not None:
            self._chart.show_days([Day(day.day, day.total, self._told(day)) for day in self._days])

    def _summary(self) -> str:
        if self._days is None:
            return ""
        parts = [self.tr("%Ln answer(s) in a year", None, sum(day.total for day in self._days))]
        if self._streak > 1:
            parts.append(self.tr("%n day(s) in a row", None, self._streak))
        return " · ".join(parts)

    def _told(self, day: StudyDay) -> tuple[str, ...]:
        if not day.total:
            return long_day(day.day), self.tr("no answers")
        answers = self.tr("%Ln answer(s)", None, day.total)
        minutes = self.tr("{minutes} min").format(minutes=plain(round(day.minutes, 1)))
        return long_day(day.day), answers, minutes


class TimeSection(Section):
    """Shows the time spent, or the answers by kind, day by day."""

    file_name = "time"

    def __init__(self) -> None:
        self._chart = BarChart()
        self._choice = ChoiceRow(["time-minutes", "time-answers"])
        super().__init__(self._chart, choice=self._choice, least_px=190)
        self._days: Sequence[StudyDay] | None = None
        self._kinds = KindWords(self)
        self._choice.chosen.connect(self.retranslate)
        self.retranslate()

    def show_days(self, days: Sequence[StudyDay]) -> None:
        """Show the last of `days`."""
        self._days = days[-_BARS_DAYS:]
        self.retranslate()

    def table(self) -> Table | None:
        """Return the days that are shown."""
        return study_table(self._days) if self._days is not None else None

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._choice.say([self.tr("Time"), self.tr("Answers")])
        by_kind, days = self._choice.place == 1, self._days or ()
        title = self.tr("Answers a day") if by_kind else self.tr("Minutes a day")
        self._chart.show_plot(self._plot(days, by_kind=by_kind))
        summary = self.tr("The last %n day(s)", None, _BARS_DAYS)
        self.say(title, summary)
        nothing = self.tr("No answers in this time.") if self._days is not None else ""
        self._chart.say(title, summary, nothing)
        kinds = [kind for kind in _TONES if any(day.answers[kind] for day in days)]
        self.legend.say([(_TONES[kind], self._kinds.name(kind)) for kind in kinds])
        self.legend.setVisible(by_kind and bool(kinds))

    def _plot(self, days: Sequence[StudyDay], *, by_kind: bool) -> Plot:
        spots = tuple(
            Spot(
                tuple(float(day.answers[kind]) for kind in _TONES) if by_kind else (day.minutes,),
                self._told(day),
                short_day(day.day),
            )
            for day in days
        )
        tones = tuple(_TONES.values()) if by_kind else ("accent_fill",)
        return Plot(spots, tones, say=plain, whole=by_kind, labels_from_end=True)

    def _told(self, day: StudyDay) -> tuple[str, ...]:
        if not day.total:
            return long_day(day.day), self.tr("no answers")
        minutes = self.tr("{minutes} min").format(minutes=plain(round(day.minutes, 1)))
        kinds = [
            f"{self._kinds.name(kind)}: {plain(day.answers[kind])}"
            for kind in _TONES
            if day.answers[kind]
        ]
        return long_day(day.day), minutes, *kinds
