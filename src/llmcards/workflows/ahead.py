"""What an answer will need, looked at while the learner still thinks."""

from dataclasses import dataclass

from llmcards.collection.values import Stored
from llmcards.scheduling import Scheduler
from llmcards.workflows.desk import Desk
from llmcards.workflows.shown import Shown
from llmcards.workflows.standing import Standing


@dataclass(frozen=True, slots=True)
class Ahead:
    """How the card at hand stands, and the card that comes after it, as looked up on `day`."""

    version: tuple[int, int]
    rules: Scheduler
    day: int
    here: Standing
    stored: Stored | None = None
    shown: Shown | None = None

    def holds(self, desk: Desk) -> bool:
        """Whether nothing was written since, and the same rules hold."""
        return self.rules is desk.scheduler and self.version == desk.collection.version()

    @property
    def card_id(self) -> str | None:
        """The card that comes next, where one does."""
        return self.stored.card.id if self.stored else None
