"""Find cards by their words."""

from llmcards.collection.database import Database
from llmcards.collection.words import WordForms

_FOUND = (
    "SELECT c.id FROM word_index AS w CROSS JOIN cards AS c "
    "WHERE w.word_index MATCH ? AND c.number = w.rowid ORDER BY w.rowid LIMIT ? OFFSET ?"
)
_ALL = "SELECT id FROM cards ORDER BY number LIMIT ? OFFSET ?"


def search(db: Database, words: WordForms, text: str, *, limit: int, offset: int) -> list[str]:
    """Return the cards that have every word of `text`; all cards when it has none.

    The oldest card comes first: to rank 100,000 of them by relevance would take longer than
    a keystroke.
    """
    asked = words.query(text)
    rows = db.rows(_FOUND, (asked, limit, offset)) if asked else db.rows(_ALL, (limit, offset))
    return [card_id for (card_id,) in rows]
