"""List cards as scripts want them: what they say, and where they stand."""

from dataclasses import dataclass
from datetime import UTC, datetime

from llmcards.cards import Seen
from llmcards.collection.values import Stored
from llmcards.workflows.browsing import find_cards
from llmcards.workflows.desk import Desk
from llmcards.workflows.queueing import waiting
from llmcards.workflows.scope import Scope


@dataclass(frozen=True, slots=True)
class ListedCard:
    """A stored card with the moment it is due (UTC); None where it is new."""

    stored: Stored
    due: datetime | None


def listed(desk: Desk, query: str = "") -> list[ListedCard]:
    """Return all cards in page order, or those that `query` finds.

    Raises:
        QueryError: `query` cannot be read.
    """
    if not query.strip():
        return [_listed(desk, stored) for stored in desk.collection.all_stored()]
    found = desk.collection.browser().stored(find_cards(desk, query))
    return [_listed(desk, stored) for stored in found.values()]


def listed_card(desk: Desk, card_id: str) -> ListedCard:
    """Return one card.

    Raises:
        CardNotFoundError: No card has this id.
    """
    return _listed(desk, desk.collection.stored(card_id))


def due_now(desk: Desk) -> list[ListedCard]:
    """Return the cards that a sitting would ask now, in its order, within today's limits."""
    return [_listed(desk, desk.collection.stored(card_id)) for card_id in waiting(desk, Scope())]


def due_moment(desk: Desk, schedule: Seen) -> datetime:
    """Return when a card is due: the moment of its learning step, or the start of its day."""
    ms = desk.days.start_of(schedule.due_day) if schedule.due_ms is None else schedule.due_ms
    return datetime.fromtimestamp(ms / 1000, UTC)


def _listed(desk: Desk, stored: Stored) -> ListedCard:
    schedule = stored.schedule
    return ListedCard(stored, due_moment(desk, schedule) if isinstance(schedule, Seen) else None)
