"""The bundled decks, and the answers that they have for the questions of a page."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from llmcards.cards import Card, Deck
from llmcards.paths import shipped
from llmcards.sources.decks import read_deck


@dataclass(frozen=True, slots=True)
class DeckOffer:
    """A bundled deck that can be taken with one click. `language` is an ISO 639-1 code."""

    path: Path
    language: str


def bundled_decks(folder: Path | None = None) -> tuple[DeckOffer, ...]:
    """Return the bundled decks, without reading them: the language ends their names."""
    paths = sorted((folder or shipped("decks")).glob("*-??.yaml"))
    return tuple(DeckOffer(path, path.stem[-2:]) for path in paths)


def bundled_answers(language: str, folder: Path | None = None) -> tuple[Deck, ...]:
    """Return the bundled decks in `language`, read; all of them where none is in it."""
    offers = bundled_decks(folder)
    fitting = [offer for offer in offers if offer.language == language] or offers
    return tuple(_read(offer.path) for offer in fitting)


def answers_by_fingerprint(decks: Iterable[Deck]) -> Mapping[str, tuple[Card, ...]]:
    """Return the cards that answer a page's question, by the question's fingerprint.

    Each question is answered by one deck: the first that can.
    """
    answers: dict[str, tuple[Card, ...]] = {}
    for deck in decks:
        found: dict[str, list[Card]] = defaultdict(list)
        for entry in deck.cards:
            for mark in entry.answers:
                found[mark].append(entry.card)
        answers = {mark: tuple(cards) for mark, cards in found.items()} | answers
    return answers


@cache
def _read(path: Path) -> Deck:
    # What is shipped does not change while the program runs, and YAML is slow to read.
    return read_deck(path)
