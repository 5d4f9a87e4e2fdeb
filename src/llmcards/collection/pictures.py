"""Keep the pictures that cards show."""

from collections.abc import Iterator

from llmcards.cards import picture_name, pictures_in
from llmcards.collection.database import Database

_DRAFTS = (
    "SELECT value FROM meta WHERE (key LIKE 'draft:%' OR key LIKE 'edit:%') "
    "AND value LIKE '%media:%'"
)
_BEFORE = "SELECT * FROM undo_rows WHERE target IN ('texts', 'meta')"
_SHOWING = (
    "SELECT c.id, t.question || ' ' || t.answer || ' ' || t.key_points FROM texts AS t "
    "JOIN cards AS c ON c.number = t.card_number WHERE t.question LIKE '%media:%' "
    "OR t.answer LIKE '%media:%' OR t.key_points LIKE '%media:%'"
)


class Pictures:
    """Files by the name that their content gives them; `Collection.pictures` gives it.

    To keep one is no step to undo: only the text that shows it is. One that no text shows any
    more stays, for undo, until `remove`.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    def keep(self, content: bytes, at_ms: int) -> str:
        """Keep a picture and return its name; on the disk when this returns.

        Raises:
            ValueError: It is no picture of a kind that is kept.
        """
        with self._db.transaction():
            return keep_picture(self._db, content, at_ms)

    def content(self, name: str) -> bytes | None:
        """Return a picture's file, or None where it is not there."""
        row = self._db.row("SELECT content FROM pictures WHERE name = ?", (name,))
        return None if row is None else bytes(row[0])

    def missing(self) -> Iterator[tuple[str, str]]:
        """Yield the ids of cards that show a picture which is not there, and its name."""
        there = self._names()
        for card_id, text in self._db.rows(_SHOWING):
            for name in sorted(pictures_in(text) - there):
                yield card_id, name

    def damaged(self) -> Iterator[str]:
        """Yield the names of the pictures that are not what they were."""
        for name in sorted(self._names()):
            content = self.content(name)
            if content is None or picture_name(content) != name:
                yield name

    def unused(self, before_ms: int) -> frozenset[str]:
        """Return the pictures kept before a moment that no card, draft or step to undo shows."""
        old = {
            name
            for (name,) in self._db.rows(
                "SELECT name FROM pictures WHERE added_ms < ?", (before_ms,)
            )
        }
        texts = [text for _, text in self._db.rows(_SHOWING)]
        texts += [text for (text,) in self._db.rows(_DRAFTS)]
        for row in self._db.rows(_BEFORE) if old else ():
            texts += [value for value in row if isinstance(value, str)]
        return frozenset(old - pictures_in(*texts))

    def remove(self, names: frozenset[str]) -> None:
        """Remove pictures for good."""
        with self._db.transaction():
            self._db.run_many("DELETE FROM pictures WHERE name = ?", [(name,) for name in names])

    def _names(self) -> frozenset[str]:
        return frozenset(name for (name,) in self._db.rows("SELECT name FROM pictures"))


def keep_picture(db: Database, content: bytes, at_ms: int) -> str:
    """Keep a picture within the transaction at hand, and return its name."""
    name = picture_name(content)
    if name is None:
        message = "This is no PNG, JPEG, GIF or WebP."
        raise ValueError(message)
    db.run("INSERT INTO pictures VALUES (?, ?, ?) ON CONFLICT DO NOTHING", (name, at_ms, content))
    return name
