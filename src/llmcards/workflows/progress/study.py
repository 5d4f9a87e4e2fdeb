"""What was studied: answers and time by day, and which buttons were pressed."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from llmcards.cards import Rating, ReviewKind
from llmcards.scheduling.days import date_of
from llmcards.workflows.desk import Desk

Report = Callable[[int, int], None]

# A day not counted yet costs some milliseconds; a few of them nobody notices.
_FEW_DAYS = 3


@dataclass(frozen=True, slots=True)
class StudyDay:
    """One day. `answers` is by kind, crams among them; `new` counts cards met for the first time.

    `taken_ms` is the time spent on the cards.
    """

    day: date
    answers: Mapping[ReviewKind, int]
    new: int
    taken_ms: int

    @property
    def total(self) -> int:
        """All answers of the day."""
        return sum(self.answers.values())

    @property
    def minutes(self) -> float:
        """The time spent, in minutes."""
        return self.taken_ms / 60_000


@dataclass(frozen=True, slots=True)
class Buttons:
    """How often each rating was given, for one kind of review."""

    kind: ReviewKind
    counts: Mapping[Rating, int]

    @property
    def total(self) -> int:
        """All answers of the kind."""
        return sum(self.counts.values())


def preparing_needed(desk: Desk) -> bool:
    """Whether so much of the log is uncounted that `prepare` is to be run as a job first."""
    return desk.collection.statistics.stale_days() > _FEW_DAYS


def prepare(desk: Desk, report: Report | None = None) -> None:
    """Count what was studied since the last time, so that the series are there at once.

    The first time with a long log takes 35 microseconds a review; afterwards it is the days
    since. What is counted before a cancel is kept.

    Args:
        desk: With a connection of its own, where it runs as a job.
        report: Called with (done, of) for each day; raising in it stops the counting.
    """
    desk.collection.statistics.count_days(report)


def study_days(desk: Desk, days: int, module_id: str | None = None) -> tuple[StudyDay, ...]:
    """Return the last `days` days up to today, also those without an answer."""
    today = desk.today()
    counted: dict[int, _Sum] = defaultdict(_Sum)
    first = today - days + 1
    for tally in desk.collection.statistics.tallies(first, today, module_id):
        entry = counted[tally.day]
        entry.answers[tally.kind] += tally.answers
        entry.new += tally.first_ever
        entry.taken_ms += tally.taken_ms
    return tuple(counted[day].value(day) for day in range(first, today + 1))


def answer_buttons(desk: Desk, days: int, module_id: str | None = None) -> tuple[Buttons, ...]:
    """Return what was pressed in the last `days` days, for each kind of review."""
    today = desk.today()
    pressed: dict[ReviewKind, Counter[Rating]] = {kind: Counter() for kind in ReviewKind}
    for tally in desk.collection.statistics.tallies(today - days + 1, today, module_id):
        pressed[tally.kind][tally.rating] += tally.answers
    return tuple(
        Buttons(kind, {rating: counts[rating] for rating in Rating})
        for kind, counts in pressed.items()
    )


@dataclass(slots=True)
class _Sum:
    answers: Counter[ReviewKind] = field(default_factory=Counter)
    new: int = 0
    taken_ms: int = 0

    def value(self, day: int) -> StudyDay:
        by_kind = {kind: self.answers[kind] for kind in ReviewKind}
        return StudyDay(date_of(day), by_kind, self.new, self.taken_ms)
