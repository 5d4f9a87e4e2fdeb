"""Read pages, descriptions and deck files together; nothing is written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from llmcards.cards import Card, ChapterLink, Deck, Module, Video, Warned, pictures_in
from llmcards.sources.advice import advise, split
from llmcards.sources.decks import read_deck_data
from llmcards.sources.reading import Document, read_documents
from llmcards.workflows.page_cards import cards_of, page_words
from llmcards.workflows.plan import Source
from llmcards.workflows.proposing import propose


@dataclass(frozen=True, slots=True)
class ReadCard:
    """A question of a page as a card, with what the program thinks of it."""

    card: Card
    proposals: tuple[ChapterLink, ...] = ()
    advice: tuple[Warned, ...] = ()
    split: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What the sources hold."""

    modules: tuple[Module, ...] = ()
    videos: tuple[Video, ...] = ()
    decks: tuple[Deck, ...] = ()
    cards: tuple[ReadCard, ...] = ()
    warnings: tuple[Warned, ...] = ()
    pictures: tuple[bytes, ...] = ()


def read_sources(sources: Sequence[Source]) -> Reading:
    """Read everything together: a description belongs to the page beside it.

    Raises:
        SourceError: A file is neither text nor anything else that can be read.
        DeckFileError: A deck file breaks its schema.
    """
    decks = tuple(read_deck_data(s.data, s.name, s.folder) for s in sources if s.is_deck)
    documents = [Document(s.name, s.data) for s in sources if not s.is_deck]
    understood = read_documents(documents)
    reading = Reading(
        understood.modules,
        understood.videos,
        decks,
        warnings=understood.warnings,
        pictures=understood.pictures,
    )
    return replace(reading, cards=_read_cards(reading, documents))


def _read_cards(reading: Reading, documents: Sequence[Document]) -> tuple[ReadCard, ...]:
    videos = {video.id: video for video in reading.videos}
    file = documents[0].name if documents else ""
    read: list[ReadCard] = []
    for module in reading.modules:
        advice: dict[str, list[Warned]] = {}
        for warned in advise(module, file):
            advice.setdefault(warned.subject, []).append(warned)
        read += [
            ReadCard(
                card,
                propose(replace(card, question=page_words(card.question)), module, videos),
                tuple(advice.get(page_words(card.upstream), ())),
                () if pictures_in(card.question) else split(card.question, module.language),
            )
            for card in cards_of(module)
        ]
    return tuple(read)
