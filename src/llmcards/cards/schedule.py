"""What the review log says about a card today: a cache that can be computed again."""

from dataclasses import dataclass
from enum import StrEnum


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
    `interval_days` is 0 within (re)learning.
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


Schedule = Unseen | Seen
