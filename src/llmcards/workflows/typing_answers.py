"""Compare what the learner typed with the answer: words, not sense, and so no grade."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache

from llmcards.cards import Card
from llmcards.linking.words import WordCutter, sound
from llmcards.markup.html import to_text
from llmcards.paths import shipped
from llmcards.workflows.desk import Desk

_WORD = re.compile(r"[^\W_]+")
# A slip of one letter in a longer word is the same word.
_FORGIVING_FROM = 6
_HEARD_FROM = 4

Span = tuple[int, int]


class Comparison:
    """The words that a typed answer and a card's answer have in common, in any of their forms."""

    def __init__(self, typed: str, card: Card) -> None:
        self._cutter = WordCutter()
        self._card = card
        answer = (to_text(card.answer), *(point.text for point in card.key_points))
        self._typed = _Words(self._cutter, typed)
        self._expected = _Words(self._cutter, " ".join(answer))

    def in_typed(self, text: str) -> list[Span]:
        """Return where in the typed `text` the words stand that the answer has, too."""
        return self._spans(text, self._expected)

    def in_answer(self, text: str) -> list[Span]:
        """Return where in the shown answer the words stand that were typed."""
        return self._spans(text, self._typed)

    def has_said(self, place: int) -> bool:
        """Whether all the words of a key point were typed; `place` counts from 0."""
        words = [
            word
            for word in _WORD.findall(self._card.key_points[place].text)
            if word.casefold() not in _common()
        ]
        return bool(words) and all(self._typed.have(word) for word in words)

    def _spans(self, text: str, among: "_Words") -> list[Span]:
        return [
            found.span()
            for found in _WORD.finditer(text)
            if found[0].casefold() not in _common() and among.have(found[0])
        ]


class _Words:
    """The words of a text, by what their forms and spellings share."""

    def __init__(self, cutter: WordCutter, text: str) -> None:
        self._cutter = cutter
        words = _WORD.findall(text)
        self._stems = {self._stem(word) for word in words}
        self._forms = frozenset(form for word in words for form in self._forms_of(word))

    def have(self, word: str) -> bool:
        """Whether `word`, another form or spelling of it, or it with a slip is among them."""
        if not self._forms.isdisjoint(self._forms_of(word)):
            return True
        stem = self._stem(word)
        return len(word) >= _FORGIVING_FROM and any(_is_slip(stem, one) for one in self._stems)

    def _forms_of(self, word: str) -> Iterator[str]:
        yield self._stem(word)
        if len(word) >= _HEARD_FROM:
            yield f"~{sound(_folded(word))}"
            yield f"~{sound(self._stem(word))}"

    def _stem(self, word: str) -> str:
        return self._cutter.stem(_folded(word))


def _is_slip(stem: str, other: str) -> bool:
    from rapidfuzz.distance import OSA

    shortest = min(len(stem), len(other))
    return shortest >= _FORGIVING_FROM - 1 and OSA.distance(stem, other, score_cutoff=1) <= 1


def _folded(word: str) -> str:
    return word.casefold().replace("ё", "е")


@cache
def _common() -> frozenset[str]:
    """Return the little words that every text has."""
    files = (shipped("resources") / "words").glob("*.toml")
    texts = (path.read_text(encoding="utf-8") for path in files)
    return frozenset(word for text in texts for word in tomllib.loads(text)["common"])


def typed_before(desk: Desk, card_id: str) -> str:
    """Return what was typed for the card's last answer where that was taken back."""
    return desk.collection.typed.taken_back(card_id)
