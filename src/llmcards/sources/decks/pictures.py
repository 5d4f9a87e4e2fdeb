"""Bring in the pictures that lie beside a deck file."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from llmcards.cards import MAX_PICTURE_BYTES, Card, Deck, KeyPoint, picture_name
from llmcards.cards.picture import SCHEME
from llmcards.markup.pictures import picture_addresses, with_addresses
from llmcards.sources.decks.located import Place
from llmcards.sources.decks.problems import Problem
from llmcards.sources.decks.sentences import reason

_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


@dataclass(slots=True)
class PictureShelf:
    """Reads pictures from the folder of a deck, each once; without a folder there is none."""

    folder: Path | None
    contents: dict[str, bytes] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)

    def placed(self, deck: Deck) -> tuple[Deck, list[Problem]]:
        """Return `deck` with its pictures, its texts showing them, and what is amiss."""
        problems: list[Problem] = []
        cards = []
        for index, entry in enumerate(deck.cards):
            problems += self._read(entry.card, ("cards", index))
            cards.append(replace(entry, card=self._shown(entry.card)))
        return replace(deck, cards=tuple(cards), pictures=tuple(self.contents.values())), problems

    def _read(self, card: Card, place: Place) -> Iterator[Problem]:
        texts: list[tuple[Place, str]] = [
            ((*place, "question"), card.question),
            ((*place, "answer"), card.answer),
        ]
        texts += [
            ((*place, "key_points", n), point.text) for n, point in enumerate(card.key_points)
        ]
        for where, text in texts:
            for address in picture_addresses(text):
                if not _ELSEWHERE.match(address) and address not in self._names:
                    yield from self._take(address, where)

    def _take(self, address: str, where: Place) -> Iterator[Problem]:
        content = self._content(address)
        name = None if isinstance(content, str) else picture_name(content)
        if isinstance(content, bytes) and name is not None:
            self._names[address], self.contents[name] = f"{SCHEME}:{name}", content
            return
        code = content if isinstance(content, str) else "picture_unknown"
        yield Problem(where, code, (reason(code, name=address),))

    def _content(self, address: str) -> bytes | str:
        """Return the file of a picture, or the code of what is in the way."""
        path = self._path(address)
        if path is None:
            return "picture_outside"
        try:
            with path.open("rb") as file:
                content = file.read(MAX_PICTURE_BYTES + 1)
        except OSError:
            return "picture_missing"
        return content if len(content) <= MAX_PICTURE_BYTES else "picture_too_large"

    def _path(self, address: str) -> Path | None:
        """Return the file that is meant, or None where it is out of the deck's reach."""
        if self.folder is None:
            return None
        home = self.folder.resolve()
        path = (home / address).resolve()
        return path if path.is_relative_to(home) else None

    def _shown(self, card: Card) -> Card:
        points = (
            KeyPoint(with_addresses(point.text, self._names), point.core)
            for point in card.key_points
        )
        return replace(
            card,
            question=with_addresses(card.question, self._names),
            answer=with_addresses(card.answer, self._names),
            key_points=tuple(points),
        )
