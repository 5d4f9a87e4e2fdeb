"""Give new cards their numbers: moments of making, in ms, that no other card has."""

from llmcards.collection.database import Database

_HIGHEST = "SELECT number FROM cards WHERE number BETWEEN ? AND ? ORDER BY number DESC LIMIT 1"
_LOWEST = (
    "SELECT number FROM cards AS c WHERE number <= ? AND NOT EXISTS "
    "(SELECT 1 FROM cards AS p WHERE p.number = c.number - 1) ORDER BY number DESC LIMIT 1"
)


def free_numbers(db: Database, count: int, now_ms: int) -> range:
    """Return `count` free numbers in a row, the latest that do not lie in the future.

    Anki takes a card's id for the moment it was made, and mends ids of the future.
    """
    last = now_ms
    while (taken := db.row(_HIGHEST, (last - count + 1, last))) is not None:
        last = db.number(_LOWEST, (taken[0],)) - 1
    return range(last - count + 1, last + 1)
