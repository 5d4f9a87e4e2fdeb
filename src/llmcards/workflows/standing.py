"""How a card stands in its log: what the next answer follows from."""

from dataclasses import dataclass

from llmcards.cards import Schedule
from llmcards.collection.values import Stored
from llmcards.scheduling.outlook import Outlook
from llmcards.workflows.desk import Desk
from llmcards.workflows.overriding import last_fact_ms


@dataclass(frozen=True, slots=True)
class Standing:
    """A card at the moment of its looking up; `stored` may be older but for its number.

    `last_ms` is the moment of the last fact that its schedule follows from, and after
    `latest_ms` its log is empty: there lie what was taken back and what only practised, too.
    """

    stored: Stored
    outlook: Outlook
    last_ms: int
    latest_ms: int

    @property
    def schedule(self) -> Schedule:
        """When the card comes, as its log says."""
        return self.outlook.before


def standing(desk: Desk, stored: Stored) -> Standing:
    """Look up how a card stands now, whatever `stored` says of its schedule.

    Raises:
        CardNotFoundError: The card is gone.
    """
    card_id = stored.card.id
    schedule = desk.collection.schedule(card_id)
    return Standing(
        stored,
        desk.scheduler.outlook(schedule, stored.number, desk.clock()),
        last_fact_ms(desk, card_id, schedule),
        desk.collection.latest_ms(card_id),
    )
