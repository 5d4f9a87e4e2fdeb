"""What the review log says about a card today: a cache that can be computed again."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Phase(StrEnum):
    """Where a card that has been seen stands."""

    LEARNING = "learning"
    REVIEW = "review"
    RELEARNING = "relearning"


@dataclass(frozen=True, slots=True)
class Unseen:
    """A card never rated: new."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A card with a past.

    `stability` in days, `difficulty` from 1 to 10. Days are counted as `scheduling.days`
    does. In (re)learning the card is due at `due_ms` (UTC, on day `due_day`) and stands on
    learning step `step`; in review it is due for the whole of `due_day` and `due_ms` is None.
    `interval_days` is 0 within (re)learning. `effects` says what each counted review gave, the
    first one first (`effects_of` reads it).
    """

    phase: Phase
    stability: float
    difficulty: float
    due_day: int
    due_ms: int | None
    step: int
    interval_days: int
    last_day: int
    last_ms: int
    reps: int
    lapses: int
    effects: str = ""

    @property
    def starts_over(self) -> bool:
        """Whether the card stands on its first step: not recalled since it was last unknown."""
        return self.due_ms is not None and not self.step


Schedule = Unseen | Seen


class Effect(NamedTuple):
    """What one review gave: an interval, and the card's difficulty after it.

    `interval` is in days where positive, in seconds where negative. `difficulty` counts
    thousandths of its range, from 0 to 1000.
    """

    interval: int
    difficulty: int


def with_effect(before: Schedule, effect: Effect) -> str:
    """Return the effects of a card's reviews so far, and then `effect`."""
    earlier = f"{before.effects} " if isinstance(before, Seen) else ""
    return f"{earlier}{effect.interval} {effect.difficulty}"


def effects_of(schedule: Schedule) -> list[Effect]:
    """Return what each review gave that the schedule follows from, in their order.

    Kept with the schedule, because to replay the logs of 100,000 cards takes a minute.
    """
    numbers = iter(effect_numbers(schedule))
    return list(map(Effect, numbers, numbers))


def effect_numbers(schedule: Schedule) -> list[int]:
    """Return `effects_of` in a third of its time: interval and difficulty by turns."""
    return [] if isinstance(schedule, Unseen) else list(map(int, schedule.effects.split()))
