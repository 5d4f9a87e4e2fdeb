"""Turn a query into a condition on `cards`, with bound parameters."""

import json
from dataclasses import dataclass

from llmcards.cards import LEECH_LAPSES, normalised
from llmcards.collection.query.lookups import Lookups
from llmcards.collection.query.tree import (
    And,
    Everything,
    Flag,
    Has,
    Kind,
    Named,
    Not,
    Number,
    Or,
    Phrase,
    Query,
    State,
    Words,
)
from llmcards.collection.words import WordForms

# Without a schedule these are NULL; then the condition does not hold, nor does it in a `not`.
_NUMBERS = {
    "lecture": "c.lecture",
    "due": "(s.due_day - :day)",
    "stability": "s.stability",
    "difficulty": "s.difficulty",
    "lapses": "coalesce(s.lapses, 0)",
    "reps": "coalesce(s.reps, 0)",
}
_BURIED = "coalesce(c.buried_day >= :day, 0)"
_DUE = "CASE WHEN s.due_ms IS NULL THEN s.due_day <= :day ELSE s.due_ms <= :now_ms END"
_STATES = {
    "due": f"(c.answered AND NOT c.suspended AND NOT {_BURIED} AND coalesce({_DUE}, 0))",
    "new": "s.card_number IS NULL",
    "learning": "coalesce(s.phase <> 'review', 0)",
    "review": "coalesce(s.phase = 'review', 0)",
    "suspended": "c.suspended",
    "buried": _BURIED,
    "leech": f"coalesce(s.lapses >= {LEECH_LAPSES}, 0)",
}
_POSSESSIONS = {
    "answer": "c.answered",
    "link": "c.number IN (SELECT card_number FROM links)",
    "points": "t.key_points <> '[]'",
    "tag": "t.tags <> '[]'",
}


@dataclass(frozen=True, slots=True)
class Condition:
    """What stands after WHERE over cards `c`, texts `t`, schedules `s`, and its values."""

    sql: str
    values: dict[str, object]


def condition(query: Query, words: WordForms, lookups: Lookups) -> Condition:
    """Return the condition that holds for the cards that `query` finds."""
    made = _Maker(words, lookups)
    sql = made.of(query)
    return Condition(sql, made.values)


class _Maker:
    """Collects the values while the condition is put together."""

    def __init__(self, words: WordForms, lookups: Lookups) -> None:
        self._words = words
        self._lookups = lookups
        self.values: dict[str, object] = {}

    def of(self, query: Query) -> str:
        match query:
            case Not(inner):
                return f"NOT {self.of(inner)}"
            case And(parts):
                return self._joined(" AND ", parts)
            case Or(parts):
                return self._joined(" OR ", parts)
            case Words() | Phrase() | Named():
                return self._worded(query)
            case _:
                return self._stated(query)

    def _worded(self, query: Words | Phrase | Named) -> str:
        match query:
            case Words(text, begun):
                return self._matches(self._asked(text, begun=begun))
            case Phrase(text):
                return self._is_in("c.number", self._lookups.cards_with_phrase(text))
            case Named():
                return self._named(query)

    def _stated(self, query: Everything | Number | State | Has | Kind | Flag) -> str:
        match query:
            case Everything():
                return "1"
            case Number(field, sign, value):
                return f"coalesce({_NUMBERS[field]} {sign} {self._bound(value)}, 0)"
            case State(name):
                return _STATES[name]
            case Has(what):
                return _POSSESSIONS[what]
            case Kind(kind):
                return f"c.kind = {self._bound(kind.value)}"
            case Flag(flag):
                return "c.flag > 0" if flag is None else f"c.flag = {self._bound(flag)}"

    def _named(self, query: Named) -> str:
        if query.field == "module":
            return self._is_in("c.module_id", self._lookups.modules(query.text))
        if query.field == "id":
            return f"c.id = {self._bound(query.text)}"
        if query.field == "tag":
            return self._is_in("t.tags", self._lookups.tag_lists(query.text))
        if not query.text:
            return "c.number NOT IN (SELECT card_number FROM links)"
        named = self._is_in("chapter", self._lookups.chapters(query.text))
        return f"c.number IN (SELECT card_number FROM links WHERE {named})"  # noqa: S608 - names of ours, values bound

    def _asked(self, text: str, *, begun: bool) -> str:
        if begun:
            return self._words.query(text)
        return " AND ".join(f'"{self._words.stem(word)}"' for word in normalised(text).split())

    def _matches(self, asked: str) -> str:
        mark = self._bound(asked)
        return f"c.number IN (SELECT rowid FROM word_index WHERE word_index MATCH {mark})"  # noqa: S608 - names of ours, values bound

    def _is_in(self, column: str, values: list[str] | list[int]) -> str:
        mark = self._bound(json.dumps(values, ensure_ascii=False))
        return f"{column} IN (SELECT value FROM json_each({mark}))"  # noqa: S608 - names of ours, values bound

    def _joined(self, sign: str, parts: tuple[Query, ...]) -> str:
        return f"({sign.join(self.of(part) for part in parts)})"

    def _bound(self, value: object) -> str:
        name = f"q{len(self.values)}"
        self.values[name] = value
        return f":{name}"
