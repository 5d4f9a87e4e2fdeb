"""Keep what is being written and not yet said to be right: apart from cards, and from undo."""

from llmcards.collection.database import Database
from llmcards.collection.journal import Journal


class Drafts:
    """Texts of one `kind` by the id of their card; a collection has some for each kind.

    A draft is on the disk when `keep` returns. It is no step to undo: the editor has its own,
    and a menu that takes back half sentences one by one would be of no use.
    """

    def __init__(self, db: Database, journal: Journal, kind: str) -> None:
        self._db = db
        self._journal = journal
        self._prefix = f"{kind}:"
        # The character after the colon: what lies between the two begins with the prefix.
        self._past = f"{kind};"

    def keep(self, card_id: str, text: str) -> None:
        """Keep `text`, in place of what was kept before."""
        with self._db.transaction(), self._journal.unrecorded():
            self._db.run(
                "INSERT INTO meta VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (self._prefix + card_id, text),
            )

    def drop(self, card_id: str) -> None:
        """Forget the card's draft."""
        with self._db.transaction():
            self.drop_within(card_id)

    def drop_within(self, card_id: str) -> None:
        """Do as `drop` within a change: with it or not at all."""
        with self._journal.unrecorded():
            self._db.run("DELETE FROM meta WHERE key = ?", (self._prefix + card_id,))

    def of_card(self, card_id: str) -> str | None:
        """Return the card's draft, or None where there is none."""
        row = self._db.row("SELECT value FROM meta WHERE key = ?", (self._prefix + card_id,))
        return None if row is None else str(row[0])

    def all(self) -> dict[str, str]:
        """Return all drafts by the ids of their cards."""
        rows = self._db.rows(
            "SELECT key, value FROM meta WHERE key >= ? AND key < ?", (self._prefix, self._past)
        )
        return {key.removeprefix(self._prefix): str(text) for key, text in rows}

    def card_ids(self) -> frozenset[str]:
        """Return the ids of the cards that have a draft."""
        return frozenset(self.all())
