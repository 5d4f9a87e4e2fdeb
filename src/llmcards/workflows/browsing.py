"""All cards as a table: find them, put them in order, read a page of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import get_args

from llmcards.cards import LEECH_LAPSES, Card, Seen
from llmcards.collection.query.browser import SortKey
from llmcards.collection.query.reading import read_query
from llmcards.collection.query.tree import QueryError
from llmcards.collection.values import Stored
from llmcards.errors import CardNotFoundError
from llmcards.workflows.course import State
from llmcards.workflows.desk import Desk

__all__ = [
    "SORT_KEYS",
    "CardRow",
    "Choices",
    "QueryError",
    "SortKey",
    "card_ids",
    "card_row",
    "card_rows",
    "check_query",
    "choices",
    "find_cards",
]

SORT_KEYS: tuple[SortKey, ...] = get_args(SortKey)
_EPOCH = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card as a line of the table.

    `state` puts what hides a card before where it stands in learning. `due_on` is None for a
    card that was never rated; `due_in_days` counts from today, negative when late.
    """

    number: int
    card: Card
    module_title: str
    state: State
    flag: int
    seen: Seen | None
    due_on: date | None
    due_in_days: int | None

    @property
    def is_leech(self) -> bool:
        """Whether the card is forgotten again and again."""
        return self.seen is not None and self.seen.lapses >= LEECH_LAPSES

    @property
    def chapter(self) -> str:
        """The chapter that answers the card; empty where it is not known."""
        return self.card.links[0].chapter if self.card.links else ""


@dataclass(frozen=True, slots=True)
class Choices:
    """What a filter can be set to: the modules' titles, their lectures, all tags."""

    modules: tuple[str, ...]
    lectures: tuple[int, ...]
    tags: tuple[str, ...]


def find_cards(
    desk: Desk, text: str, *, order: SortKey = "page", descending: bool = False
) -> list[int]:
    """Return the numbers of the cards that `text` asks for; all cards where it is empty.

    Raises:
        QueryError: `text` cannot be read; it says where, and what could stand there.
    """
    return desk.collection.browser().find(
        read_query(text),
        day=desk.today(),
        now_ms=desk.clock(),
        order=order,
        descending=descending,
    )


def check_query(text: str) -> None:
    """Look whether `text` can be read.

    Raises:
        QueryError: It cannot.
    """
    read_query(text)


def card_rows(desk: Desk, numbers: Sequence[int]) -> dict[int, CardRow]:
    """Return those of the cards that are still there, by number."""
    titles = {module.id: module.title for module in desk.collection.modules()}
    today = desk.today()
    found = desk.collection.browser().stored(numbers)
    return {number: _row(stored, titles, today) for number, stored in found.items()}


def card_row(desk: Desk, card_id: str) -> CardRow | None:
    """Return one card, or None where it is gone."""
    try:
        stored = desk.collection.stored(card_id)
    except CardNotFoundError:
        return None
    titles = {module.id: module.title for module in desk.collection.modules()}
    return _row(stored, titles, desk.today())


def card_ids(desk: Desk, numbers: Sequence[int]) -> list[str]:
    """Return the identities of those of the cards that are still there, in their order."""
    return desk.collection.browser().ids(numbers)


def choices(desk: Desk) -> Choices:
    """Return what filters can be set to."""
    modules = desk.collection.modules()
    lectures = {lecture.number for module in modules for lecture in module.lectures}
    return Choices(
        tuple(module.title for module in modules),
        tuple(sorted(lectures)),
        tuple(desk.collection.browser().tags()),
    )


def _row(stored: Stored, titles: Mapping[str, str], today: int) -> CardRow:
    seen = stored.schedule if isinstance(stored.schedule, Seen) else None
    return CardRow(
        number=stored.number,
        card=stored.card,
        module_title=titles.get(stored.card.module_id, ""),
        state=_state(stored, seen, today),
        flag=stored.flag,
        seen=seen,
        due_on=_EPOCH + timedelta(days=seen.due_day) if seen else None,
        due_in_days=seen.due_day - today if seen else None,
    )


def _state(stored: Stored, seen: Seen | None, today: int) -> State:
    if stored.suspended:
        return State.SUSPENDED
    if not stored.card.has_answer:
        return State.NEEDS_ANSWER
    if stored.buried_day is not None and stored.buried_day >= today:
        return State.BURIED
    return State(seen.phase.value) if seen else State.NEW
