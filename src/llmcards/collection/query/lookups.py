"""Find out which stored names, tags and texts a word of a query stands for.

SQLite knows upper and lower case of English letters alone, so these are compared in Python:
there are few different ones, however many cards.
"""

import json

from llmcards.cards import normalised
from llmcards.collection.database import Database
from llmcards.collection.words import WordForms

_AT_ONCE = 1000
_PARENT = "::"
_PHRASE = (
    "SELECT w.rowid, t.question, t.answer, t.key_points FROM word_index AS w "
    "CROSS JOIN texts AS t ON t.card_number = w.rowid "
    "WHERE w.word_index MATCH ? AND w.rowid > ? ORDER BY w.rowid LIMIT ?"
)


class Lookups:
    """Looks each thing up when it is first asked for."""

    def __init__(self, db: Database, words: WordForms) -> None:
        self._db = db
        self._words = words

    def tags(self) -> list[str]:
        """Return all tags that any card has, in the order of the alphabet."""
        found = {tag for text in self._tag_lists() for tag in json.loads(text)}
        return sorted(found, key=str.casefold)

    def modules(self, text: str) -> list[str]:
        """Return the modules with `text` in their title, or as their identity; '' is none."""
        if not text:
            return [""]
        wanted = _folded(text)
        rows = self._db.rows("SELECT id, title FROM modules")
        return [name for name, title in rows if wanted in _folded(title) or text == name]

    def chapters(self, text: str) -> list[str]:
        """Return the linked chapters with `text` in their title."""
        wanted = _folded(text)
        rows = self._db.rows("SELECT DISTINCT chapter FROM links")
        return [title for (title,) in rows if wanted in _folded(title)]

    def tag_lists(self, text: str) -> list[str]:
        """Return the stored lists of tags in which `text` is a tag, or the parent of one.

        A star stands for any letters: `*` at the end finds all tags that begin so.
        """
        if not text:
            return ["[]"]
        wanted = _folded(text)
        return [
            stored
            for stored in self._tag_lists()
            if any(_is_tag(wanted, _folded(tag)) for tag in json.loads(stored))
        ]

    def cards_with_phrase(self, text: str) -> list[int]:
        """Return the numbers of the cards with these words in a row; the last may be begun."""
        wanted = normalised(text)
        *whole, begun = wanted.split()
        asked = " AND ".join([*(f'"{word}"' for word in whole), f'"{begun}" *'])
        found: list[int] = []
        last = 0
        while rows := self._db.rows(_PHRASE, (asked, last, _AT_ONCE)):
            last = rows[-1][0]
            found += [
                number
                for number, *texts in rows
                if any(f" {wanted}" in f" {normalised(text)}" for text in texts)
            ]
        return found

    def _tag_lists(self) -> list[str]:
        rows = self._db.rows("SELECT DISTINCT tags FROM texts")
        return [text for (text,) in rows]


def _is_tag(wanted: str, tag: str) -> bool:
    if wanted.endswith("*"):
        return tag.startswith(wanted.rstrip("*"))
    return tag == wanted or tag.startswith(wanted + _PARENT) or tag.endswith(_PARENT + wanted)


def _folded(text: str) -> str:
    return text.casefold().replace("ё", "е")
