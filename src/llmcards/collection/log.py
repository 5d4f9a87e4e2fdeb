"""Read the whole log of a card: its reviews, and what the learner decided in between."""

from collections.abc import Iterator
from heapq import merge

from llmcards.cards import Fact, moment_of
from llmcards.collection import history
from llmcards.collection.database import Database
from llmcards.collection.overrides import live_overrides


class Log:
    """The facts that schedules follow from; retracted ones are left out."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, card_id: str) -> tuple[Fact, ...]:
        """Return the facts about a card, deleted or not, in order of time."""
        decided = live_overrides(self._db, " WHERE card_id = ?", card_id)
        reviews = history.reviews(self._db, card_id)
        return tuple(sorted((*reviews, *decided), key=moment_of))

    def all(self, module_id: str | None = None) -> Iterator[Fact]:
        """Yield all facts, or those about a module's cards, by card and moment."""
        cards = " WHERE card_id IN (SELECT id FROM cards WHERE module_id = ?)"
        decided = (
            live_overrides(self._db, "")
            if module_id is None
            else live_overrides(self._db, cards, module_id)
        )
        return merge(history.all_reviews(self._db, module_id), decided, key=_place)

    def decided_ms(self, card_id: str) -> int:
        """Return when the learner last decided about a card's schedule; 0 for never."""
        return self._db.number(
            "SELECT coalesce(max(given_ms), 0) FROM live_overrides WHERE card_id = ?", (card_id,)
        )


def _place(fact: Fact) -> tuple[str, int]:
    return fact.card_id, moment_of(fact)
