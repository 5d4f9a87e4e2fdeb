"""Tell the author of a deck what is wrong with it, and which cards are weak."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from llmcards.cards import Deck, DeckCard, Warned
from llmcards.sources.decks.reading import attempt_deck
from llmcards.sources.decks.sentences import in_english, reason

MAX_WORDS = 75
MAX_SENTENCES = 6
MIN_KEY_POINTS = 3
MAX_KEY_POINTS = 5
MAX_KEY_POINT_WORDS = 14

_SENTENCE_END = re.compile(r"[.!?…]+[»”\")\]*_`]*(?=\s+[^\sa-zа-яё]|\s*$)")
_LIST_MARK = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+", re.MULTILINE)
_WORD = re.compile(r"\w+(?:[-'’./]\w+)*")


@dataclass(frozen=True, slots=True)
class DeckCheck:
    """What a check found: `errors` keep the deck from being read, `weaknesses` do not.

    `deck_id` is empty where there is no deck.
    """

    errors: tuple[Warned, ...] = ()
    weaknesses: tuple[Warned, ...] = ()
    deck_id: str = ""


def check_deck(path: Path, others: Mapping[str, Path] | None = None) -> DeckCheck:
    """Return the errors of the deck file at `path`, or its weaknesses where it has none.

    Args:
        path: The deck file.
        others: The files of decks that were checked before, by the decks' ids: no two may share
            one, or an import would take the second for a new version of the first.

    Raises:
        DeckFileError: The file cannot be read at all.
    """
    attempt = attempt_deck(path)
    if attempt.deck is None:
        return DeckCheck(errors=attempt.errors)
    deck_id = attempt.deck.id
    other = (others or {}).get(deck_id)
    if other is not None and other.resolve() != path.resolve():
        where = f"decks ({other.name})"
        text = in_english([reason("doubled", value=deck_id, where=where, name="id")])
        return DeckCheck((Warned(path.name, attempt.id_line, "doubled", f"id: {text}", deck_id),))
    return DeckCheck(weaknesses=tuple(_weaknesses(attempt.deck, path.name)), deck_id=deck_id)


def sentence_count(markdown: str) -> int:
    """Return how many sentences `markdown` has; a list item without a full stop is one too."""
    lines = [line for line in markdown.splitlines() if line.strip()]
    unmarked = [_LIST_MARK.sub("", line).strip() for line in lines]
    ended = sum(len(_SENTENCE_END.findall(line)) for line in unmarked)
    open_items = sum(
        1
        for line, bare in zip(lines, unmarked, strict=True)
        if line.strip() != bare and not _SENTENCE_END.search(bare[-3:])
    )
    return ended + open_items


def word_count(markdown: str) -> int:
    """Return how many words `markdown` has."""
    return len(_WORD.findall(_LIST_MARK.sub("", markdown)))


def _weaknesses(deck: Deck, file: str) -> Iterator[Warned]:
    for entry in deck.cards:
        for code, text in _faults(entry):
            subject = entry.card.id.removeprefix(f"{deck.id}/")
            yield Warned(file, entry.line, code, f"{subject}: {text}", subject)


def _faults(entry: DeckCard) -> Iterator[tuple[str, str]]:
    card = entry.card
    words, sentences = word_count(card.answer), sentence_count(card.answer)
    if words > MAX_WORDS or sentences > MAX_SENTENCES:
        size = f"The answer has {words} words in {sentences} sentences"
        yield "long_answer", f"{size}. Shorten it, or split the card."
    count = len(card.key_points)
    if not MIN_KEY_POINTS <= count <= MAX_KEY_POINTS:
        yield "key_points", f"There are {count} key points. Name three to five."
    if count and not any(point.core for point in card.key_points):
        yield "no_core", "No key point is core. Mark what the answer is wrong without."
    for point in card.key_points:
        if word_count(point.text) > MAX_KEY_POINT_WORDS:
            yield "long_key_point", f'The key point "{point.text}" is long. Shorten it.'
    if not card.links and not card.source:
        yield "no_source", "Nothing says where the answer comes from. Add a link or a source."
    elif not card.links:
        yield "no_link", "The card is tied to no chapter. Add a link."
