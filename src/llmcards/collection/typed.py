"""Keep what the learner typed before seeing an answer: facts beside the reviews."""

from typing import NamedTuple

from llmcards.collection.database import Database

_OF_REVIEWS = (
    "SELECT t.answered_ms, t.text FROM typed_answers AS t WHERE t.card_id = :card AND EXISTS "
    "(SELECT 1 FROM live_reviews AS r "
    "WHERE r.card_id = t.card_id AND r.answered_ms = t.answered_ms) "
    "ORDER BY t.answered_ms, t.text"
)
_TAKEN_BACK = (
    "SELECT t.text FROM typed_answers AS t WHERE t.card_id = :card AND t.answered_ms > coalesce("
    "(SELECT max(answered_ms) FROM live_reviews WHERE card_id = :card), -1) "
    "ORDER BY t.answered_ms DESC LIMIT 1"
)


class Typed(NamedTuple):
    """What was typed for the review of `answered_ms`, UTC."""

    answered_ms: int
    text: str


class TypedAnswers:
    """Typed answers by card; `Collection.typed` gives it."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of_card(self, card_id: str) -> tuple[Typed, ...]:
        """Return what was typed for the card's reviews, in order of time."""
        return tuple(Typed(*row) for row in self._db.rows(_OF_REVIEWS, {"card": card_id}))

    def taken_back(self, card_id: str) -> str:
        """Return what was typed for the card's last review where that was undone, or nothing."""
        row = self._db.row(_TAKEN_BACK, {"card": card_id})
        return "" if row is None else str(row[0])


def add_typed(db: Database, card_id: str, typed: Typed, origin: str) -> None:
    """Add what was typed on the device `origin`."""
    db.run(
        "INSERT INTO typed_answers VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (card_id, typed.answered_ms, origin, typed.text),
    )
