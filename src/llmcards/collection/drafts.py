"""Keep what is being written and not yet said to be right: apart from cards, and from undo."""

from llmcards.collection.database import Database
from llmcards.collection.journal import Journal

_PREFIX = "draft:"
# The character after the colon: what lies between the two begins with the prefix.
_PAST = "draft;"


class Drafts:
    """Texts by the id of their card; `Collection.drafts` gives it.

    A draft is on the disk when `keep` returns. It is no step to undo: the editor has its own,
    and a menu that takes back half sentences one by one would be of no use.
    """

    def __init__(self, db: Database, journal: Journal) -> None:
        self._db = db
        self._journal = journal

    def keep(self, card_id: str, text: str) -> None:
        """Keep `text`, in place of what was kept before."""
        with self._db.transaction(), self._journal.unrecorded():
            self._db.run(
                "INSERT INTO meta VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (_PREFIX + card_id, text),
            )

    def drop(self, card_id: str) -> None:
        """Forget the card's draft."""
        with self._db.transaction(), self._journal.unrecorded():
            self._db.run("DELETE FROM meta WHERE key = ?", (_PREFIX + card_id,))

    def of_card(self, card_id: str) -> str | None:
        """Return the card's draft, or None where there is none."""
        row = self._db.row("SELECT value FROM meta WHERE key = ?", (_PREFIX + card_id,))
        return None if row is None else str(row[0])

    def card_ids(self) -> frozenset[str]:
        """Return the ids of the cards that have a draft."""
        rows = self._db.rows("SELECT key FROM meta WHERE key >= ? AND key < ?", (_PREFIX, _PAST))
        return frozenset(key.removeprefix(_PREFIX) for (key,) in rows)
