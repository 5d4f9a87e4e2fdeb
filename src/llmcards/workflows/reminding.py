"""Decide whether it is time to remind the learner of cards, and whether it is worth a word.

Nothing here waits: whoever asks each minute is right after a sleep of the computer, a change of
the clock, and a journey to another time zone, for all of them only change what the clock says.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from llmcards.scheduling.days import date_of
from llmcards.workflows.desk import Desk
from llmcards.workflows.pace import minutes_for
from llmcards.workflows.queueing import waiting
from llmcards.workflows.scope import Scope

_DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Situation:
    """What is left to do today, in how many minutes, and how many reviews were done."""

    due: int
    reviewed: int
    minutes: float

    @property
    def is_worth_a_word(self) -> bool:
        """Whether there is something to do, and the learner has done less than is left."""
        return self.reviewed < self.due


def is_time(desk: Desk, last_day: int | None) -> bool:
    """Return whether the learner is to be reminded now.

    Args:
        desk: Whose settings and clock.
        last_day: The learner's day that the last reminder belonged to. Another day than today,
            even a later one, is no reason to be silent: the clock was wrong then.
    """
    settings, today = desk.settings, desk.today()
    if not settings.reminder or last_day == today:
        return False
    if date_of(today).weekday() not in settings.reminder_days:
        return False
    now = datetime.fromtimestamp(desk.clock() / 1000, UTC).astimezone(desk.days.zone)
    return _since_start(desk, now.hour * 60 + now.minute) >= _since_start(
        desk, settings.reminder_minute
    )


def situation(desk: Desk) -> Situation:
    """Return what is left to do now, within today's limits."""
    due, done = len(waiting(desk, Scope())), desk.collection.studied(desk.today())
    return Situation(due, done.reviews + done.new, minutes_for(desk, due))


def _since_start(desk: Desk, minute: int) -> int:
    """Return how far into the learner's day a `minute` of the clock lies: 01:00 is late in it."""
    return (minute - desk.days.day_start_hour * 60) % _DAY_MINUTES
