"""Read and write what the learner decided about the schedules of cards."""

from llmcards.cards import Override
from llmcards.collection.database import Database, Row

_COLUMNS = "card_id, given_ms, forgets, due_day, origin"


def all_overrides(db: Database) -> frozenset[Override]:
    """Return every override of the log, the retracted ones among them."""
    return frozenset(map(_override_of, db.rows(f"SELECT {_COLUMNS} FROM overrides")))  # noqa: S608 - names of ours


def add_override(db: Database, override: Override) -> bool:
    """Add an override, and tell whether the log lacked it."""
    sql = f"INSERT INTO overrides ({_COLUMNS}) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"  # noqa: S608 - names of ours
    day = override.due_day
    values = (override.card_id, override.given_ms, int(day is None), day or 0, override.origin)
    return db.run(sql, values) > 0


def live_overrides(db: Database, where: str, *values: str) -> list[Override]:
    """Return the overrides that count and that `where` lets through, by card and moment."""
    sql = f"SELECT {_COLUMNS} FROM live_overrides{where} ORDER BY card_id, given_ms"  # noqa: S608 - names of ours
    return list(map(_override_of, db.rows(sql, values)))


def _override_of(row: Row) -> Override:
    card_id, given_ms, forgets, due_day, origin = row
    return Override(card_id, given_ms, None if forgets else due_day, origin)
