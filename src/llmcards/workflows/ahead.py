"""What an answer will need, looked at while the learner still thinks."""

from dataclasses import dataclass

from llmcards.collection.values import Stored
from llmcards.workflows.desk import Desk
from llmcards.workflows.shown import Shown
from llmcards.workflows.standing import Standing


@dataclass(frozen=True, slots=True)
class Mark:
    """A moment of the collection, the rules and the day: while it holds, nothing was altered."""

    version: tuple[int, int]
    rules: object
    day: int

    @classmethod
    def of(cls, desk: Desk) -> "Mark":
        """Return the present mark."""
        return cls(desk.collection.version(), desk.scheduler, desk.today())


@dataclass(frozen=True, slots=True)
class Ahead:
    """How the card at hand stands, and the card that comes after it, at a `mark`."""

    mark: Mark
    here: Standing
    stored: Stored | None = None
    shown: Shown | None = None
