"""Find and read many cards: what a table of all cards needs."""

from collections.abc import Sequence
from typing import Literal

from llmcards.collection import stored
from llmcards.collection.database import Database
from llmcards.collection.query.lookups import Lookups
from llmcards.collection.query.sql import condition
from llmcards.collection.query.tree import Query
from llmcards.collection.values import Stored
from llmcards.collection.words import WordForms

SortKey = Literal[
    "page",
    "question",
    "module",
    "lecture",
    "kind",
    "state",
    "due",
    "stability",
    "difficulty",
    "reps",
    "lapses",
    "flag",
    "tags",
    "chapter",
]
_PAGE = "m.position, c.module_id, c.position, c.number"
_CHAPTER = "(SELECT l.chapter FROM links AS l WHERE l.card_number = c.number AND l.position = 0)"
# The values of a key, most telling first; a card that lacks the first one comes last.
_KEYS: dict[str, tuple[str, ...]] = {
    "question": ("t.question COLLATE NOCASE",),
    "module": ("m.title COLLATE NOCASE", "c.module_id"),
    "lecture": ("c.lecture",),
    "kind": ("c.kind",),
    "state": ("s.phase", "c.suspended"),
    "due": ("s.due_day", "coalesce(s.due_ms, 0)"),
    "stability": ("s.stability",),
    "difficulty": ("s.difficulty",),
    "reps": ("s.reps",),
    "lapses": ("s.lapses",),
    "flag": ("nullif(c.flag, 0)",),
    "tags": ("nullif(t.tags, '[]') COLLATE NOCASE",),
    "chapter": (_CHAPTER,),
}
_AT_ONCE = 500


class Browser:
    """Reads a collection for the table of all cards. Cards are named by their numbers."""

    def __init__(self, db: Database, words: WordForms) -> None:
        self._db = db
        self._words = words
        self._lookups = Lookups(db, words)

    def find(
        self,
        query: Query,
        *,
        day: int,
        now_ms: int,
        order: SortKey = "page",
        descending: bool = False,
    ) -> list[int]:
        """Return the numbers of the cards that `query` finds, in order.

        Args:
            query: What is asked for.
            day: The learner's day, for what is due and buried.
            now_ms: The moment (UTC), for learning steps.
            order: What to sort by; equal cards, and those that lack it, follow in page order.
            descending: The greatest first.
        """
        asked = condition(query, self._words, self._lookups)
        ordered = _ordered(order, descending=descending)
        joins = _joins(asked.sql + ordered)
        sql = f"SELECT c.number FROM cards AS c {joins} WHERE {asked.sql} ORDER BY {ordered}"  # noqa: S608 - parts of ours
        rows = self._db.rows(sql, asked.values | {"day": day, "now_ms": now_ms})
        return [number for (number,) in rows]

    def stored(self, numbers: Sequence[int]) -> dict[int, Stored]:
        """Return those of the cards that are still there, by number, in their order."""
        found: dict[int, Stored] = {}
        for start in range(0, len(numbers), _AT_ONCE):
            some = numbers[start : start + _AT_ONCE]
            found.update((one.number, one) for one in stored.read(self._db, some))
        return found

    def ids(self, numbers: Sequence[int]) -> list[str]:
        """Return the identities of those of the cards that are still there, in their order."""
        found: list[str] = []
        for start in range(0, len(numbers), _AT_ONCE):
            some = numbers[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            known: dict[int, str] = dict(
                self._db.rows(f"SELECT number, id FROM cards WHERE number IN ({marks})", some)  # noqa: S608 - marks only
            )
            found += [known[number] for number in some if number in known]
        return found

    def tags(self) -> list[str]:
        """Return all tags that any card has, in the order of the alphabet."""
        return self._lookups.tags()


def _ordered(order: SortKey, *, descending: bool) -> str:
    if order == "page":
        return ", ".join(f"{part} DESC" for part in _PAGE.split(", ")) if descending else _PAGE
    keys = _KEYS[order]
    direction = " DESC" if descending else ""
    lacking = keys[0].removesuffix(" COLLATE NOCASE")
    parts = [f"{lacking} IS NULL", *(f"{key}{direction}" for key in keys), _PAGE]
    return ", ".join(parts)


def _joins(used: str) -> str:
    joins = "LEFT JOIN modules AS m ON m.id = c.module_id "
    if "t." in used:
        joins += "JOIN texts AS t ON t.card_number = c.number "
    if "s." in used:
        joins += "LEFT JOIN schedules AS s ON s.card_number = c.number "
    return joins
