"""How long it is until a card comes back."""

from dataclasses import dataclass

from llmcards.cards import Seen


@dataclass(frozen=True, slots=True)
class Interval:
    """Time until a card is due again: `days` in review, `ms` within (re)learning."""

    ms: int
    days: int

    @classmethod
    def to(cls, schedule: Seen) -> "Interval":
        """Return how long after its last review a card is due."""
        if schedule.due_ms is None:
            return cls(0, schedule.interval_days)
        return cls(schedule.due_ms - schedule.last_ms, 0)
