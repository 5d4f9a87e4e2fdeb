"""What a package is made of: cards as the caller knows them, before Anki's own words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from llmcards.cards import Card, LogLine, Schedule


class PackageCards(Protocol):
    """Cards that may be read one by one, while the package is written; a list will do."""

    def __len__(self) -> int:
        """Return how many there are."""

    def __iter__(self) -> "Iterator[PackageCard]":
        """Return the cards in the order in which new ones are to be learnt."""


@dataclass(frozen=True, slots=True)
class PackageCard:
    """A card with an answer, ready to leave for Anki.

    `number` is the moment of its making in ms, unique among all cards, and becomes the id of
    note and card. `edited_ms` is the last change of its words: an edit made in Anki after it
    survives the next import. `log` are the facts that count, in order of time, and `effects`
    what each of them gave, by turns: the interval, in days where positive and in seconds where
    negative, and the difficulty afterwards, in thousandths of its range. `flag` runs from 0
    (none) to 7. `deck` is the whole path, parts parted by `::`. `language` chooses the words
    around the fields; empty means by the question's letters.
    """

    card: Card
    number: int
    edited_ms: int
    schedule: Schedule
    deck: str
    log: Sequence[LogLine] = ()
    effects: Sequence[int] = ()
    suspended: bool = False
    buried: bool = False
    flag: int = 0
    language: str = ""


@dataclass(frozen=True, slots=True)
class Preset:
    """The learner's scheduling choices. Steps in minutes, `maximum_interval` in days."""

    name: str
    desired_retention: float
    parameters: tuple[float, ...]
    learning_steps: tuple[float, ...] = (1.0, 10.0)
    relearning_steps: tuple[float, ...] = (10.0,)
    maximum_interval: int = 36500
    new_per_day: int = 20
    reviews_per_day: int = 200


@dataclass(frozen=True, slots=True)
class Today:
    """The moment of the export, in ms since 1970 (UTC), and the local hour a day starts at."""

    now_ms: int
    day_start_hour: int = 4
