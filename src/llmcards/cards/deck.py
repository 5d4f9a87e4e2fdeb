"""A deck: cards that somebody wrote by hand and shares as a file."""

from dataclasses import dataclass

from llmcards.cards.card import Card
from llmcards.cards.video import Video


@dataclass(frozen=True, slots=True)
class DeckCard:
    """A card of a deck and the questions on real pages that it answers.

    `answers` holds fingerprints of page questions (`cards.fingerprint`); several cards may
    answer one page question that was split, and one card may answer several.
    """

    card: Card
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Deck:
    """A deck file, read. `module_id` and `title` name the module its cards form."""

    id: str
    title: str
    language: str
    summary: str = ""
    lectures: tuple[tuple[int, str, str | None], ...] = ()
    videos: tuple[Video, ...] = ()
    cards: tuple[DeckCard, ...] = ()
