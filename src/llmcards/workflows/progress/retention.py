"""How much is recalled when it is asked, beside how much the learner wants to recall."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from llmcards.cards import Rating
from llmcards.collection.tallies import Tally
from llmcards.scheduling.days import date_of
from llmcards.workflows.desk import Desk

_WEEK_DAYS = 7


class Period(StrEnum):
    """What one point of a series sums up. Weeks start on Monday."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Recalled:
    """Of `reviews` so many were `recalled`: rated above Again."""

    recalled: int
    reviews: int

    @property
    def share(self) -> float | None:
        """The share recalled, from 0 to 1; None where nothing was reviewed."""
        return self.recalled / self.reviews if self.reviews else None


@dataclass(frozen=True, slots=True)
class RetentionPoint:
    """One period, named by its first day."""

    start: date
    recalled: Recalled


@dataclass(frozen=True, slots=True)
class TrueRetention:
    """Periods in order, also those without a review; `desired` is today's wish, 0 to 1."""

    period: Period
    desired: float
    points: tuple[RetentionPoint, ...]
    overall: Recalled


def true_retention(
    desk: Desk, period: Period, last: int, module_id: str | None = None
) -> TrueRetention:
    """Return the share of reviews recalled in each of the `last` periods, today's included.

    As in Anki's table of true retention, only reviews count, no learning steps and no crams,
    and of one card a day the first: what was forgotten this morning is no test at noon.
    """
    today = date_of(desk.today())
    starts = list(_starts(today, period, last))
    reviews, recalled = Counter[date](), Counter[date]()
    first_day = desk.today() - (today - starts[0]).days
    tallies = desk.collection.statistics.tallies(first_day, desk.today(), module_id)
    for tally in tallies:
        start = _start(date_of(tally.day), period)
        reviews[start] += tally.first_of_day
        recalled[start] += tally.first_of_day * (tally.rating is not Rating.AGAIN)
    points = tuple(
        RetentionPoint(start, Recalled(recalled[start], reviews[start])) for start in starts
    )
    return TrueRetention(period, desk.settings.desired_retention, points, recalled_of(tallies))


def recalled_of(tallies: Iterable[Tally]) -> Recalled:
    """Return how much was recalled of all that `tallies` count."""
    firsts = Counter[bool]()
    for tally in tallies:
        firsts[tally.rating is not Rating.AGAIN] += tally.first_of_day
    return Recalled(firsts[True], firsts.total())


def _start(day: date, period: Period) -> date:
    if period is Period.MONTH:
        return day.replace(day=1)
    return day - timedelta(days=day.weekday()) if period is Period.WEEK else day


def _starts(today: date, period: Period, last: int) -> Iterator[date]:
    """Yield the first days of the `last` periods, the one of `today` at the end."""
    start = _start(today, period)
    if period is Period.MONTH:
        months = start.year * 12 + start.month - 1
        for month in range(months - last + 1, months + 1):
            yield date(month // 12, month % 12 + 1, 1)
    else:
        length = timedelta(days=_WEEK_DAYS if period is Period.WEEK else 1)
        for back in range(last - 1, -1, -1):
            yield start - back * length
