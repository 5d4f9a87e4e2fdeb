"""Respect what the learner has made of a page when the page is imported again."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from llmcards.cards import Card, Lecture, Module, Step
from llmcards.collection import Change
from llmcards.collection.arrangement import LeftOut
from llmcards.workflows.course import branches_of
from llmcards.workflows.desk import Desk
from llmcards.workflows.merging import is_from_deck

_One = TypeVar("_One", Lecture, Step)
_ORDER, _NAME, _LEARNER = "order:", "name:", "learner"


@dataclass(frozen=True, slots=True)
class Arranged:
    """A page as the learner has it.

    `cards` are those that came from the page, wherever they stand now; `homes` tells, of those
    that were moved by hand, where the page has them.
    """

    cards: tuple[Card, ...]
    homes: Mapping[str, str]
    left_out: LeftOut

    def on_page(self, card: Card) -> Card:
        """Return a card at the place where the page has it."""
        return replace(card, place=self.homes.get(card.id, card.place))

    def is_deleted(self, card: Card) -> bool:
        """Whether the learner has deleted what `card` asks."""
        mark = card.page_fingerprint
        return card.id in self.left_out.card_ids or (bool(mark) and mark in self.left_out.marks)


def arranged(desk: Desk, module_id: str) -> Arranged:
    """Return what the learner has made of the page of a module."""
    course = desk.collection.course
    homes, strangers = course.homes(module_id), course.moved_in(module_id)
    there = [
        card for card in desk.collection.cards_of_module(module_id) if card.id not in strangers
    ]
    known = {card.id for card in there}
    away = course.cards(card_id for card_id in homes if card_id not in known)
    return Arranged((*there, *away.values()), homes, course.left_out(module_id))


def without_deleted(desk: Desk, module: Module, written: Sequence[Card]) -> Module:
    """Return `module` without lectures and steps that were deleted, unless cards come there."""
    gone = desk.collection.course.left_out(module.id).places
    gone -= {card.place for card in written if card.module_id == module.id}
    return replace(
        module,
        lectures=tuple(one for one in module.lectures if f"lecture-{one.number}" not in gone),
        steps=tuple(one for one in module.steps if f"step-{one.label.casefold()}" not in gone),
    )


def bring_back(desk: Desk, change: Change, added: Sequence[Card]) -> None:
    """Forget that cards were deleted which were asked for again; their log counts as before."""
    for card in added:
        mark = "" if is_from_deck(card) else card.page_fingerprint
        change.arrangement.bring_back(card.module_id, card.id, mark)
        change.arrangement.bring_back_place(card.module_id, card.place)
        if log := desk.collection.log.of(card.id):
            number = desk.collection.stored(card.id).number
            change.put_schedule(card.id, desk.scheduler.replay(log, number))


def mark_order(change: Change, module_id: str) -> None:
    """Note that the order of a module's lectures and steps is the learner's from now on."""
    change.put_meta(_ORDER + module_id, _LEARNER)


def mark_name(change: Change, module_id: str, place: str = "") -> None:
    """Note that the learner has named a module, or its lecture or step at `place`."""
    change.put_meta(f"{_NAME}{module_id}:{place}", _LEARNER)


def move_name(desk: Desk, change: Change, module_id: str, place: str, to: str) -> None:
    """Let the name that the learner has given a lecture go along with it to another place."""
    if desk.collection.meta(f"{_NAME}{module_id}:{place}") == _LEARNER:
        mark_name(change, module_id, to)
        change.put_meta(f"{_NAME}{module_id}:{place}", "")


def in_own_names(desk: Desk, stored: Module | None, fresh: Module) -> Module:
    """Return `fresh` under the names that the learner has given it, its lectures and steps."""
    if stored is None:
        return fresh

    def is_own(place: str) -> bool:
        return desk.collection.meta(f"{_NAME}{fresh.id}:{place}") == _LEARNER

    lectures = {one.number: one.title for one in stored.lectures}
    steps = {one.label: one.title for one in stored.steps}
    return replace(
        fresh,
        title=stored.title if is_own("") else fresh.title,
        lectures=tuple(
            replace(one, title=lectures.get(one.number, one.title))
            if is_own(f"lecture-{one.number}")
            else one
            for one in fresh.lectures
        ),
        steps=tuple(
            replace(one, title=steps.get(one.label, one.title))
            if is_own(f"step-{one.label.casefold()}")
            else one
            for one in fresh.steps
        ),
    )


def in_own_order(desk: Desk, stored: Module | None, fresh: Module) -> Module:
    """Return `fresh` with lectures and steps in the learner's order, where there is one."""
    if stored is None or desk.collection.meta(_ORDER + fresh.id) is None:
        return fresh
    return replace(
        fresh,
        lectures=_kept(fresh.lectures, stored.lectures, lambda one: one.number),
        steps=_kept(fresh.steps, stored.steps, lambda one: one.label),
    )


def in_branch_order(desk: Desk, module: Module | None, cards: list[Card]) -> list[Card]:
    """Return the cards in the order of the module's branches, where it is the learner's."""
    if module is None or desk.collection.meta(_ORDER + module.id) is None:
        return cards
    order = {one.place: rank for rank, one in enumerate(branches_of(module))}
    return sorted(cards, key=lambda card: order.get(card.place, len(order)))


def put_among(
    order: Sequence[Card], present: Sequence[Card], by_hand: Iterable[str]
) -> list[Card]:
    """Return `order` with the cards that were placed by hand where they stand at present.

    Each comes behind the card that it stands behind now within its place, or else first there.

    Args:
        order: The module's cards in page order.
        present: The module's cards as they stand now.
        by_hand: Those of them that a person has put where they are.
    """
    hand = set(by_hand)
    fresh = {card.id: card for card in order}
    result = [card for card in order if card.id not in hand]
    for at, card in enumerate(present):
        if card.id not in hand:
            continue
        before = [one.id for one in present[:at] if one.place == card.place]
        result.insert(_behind(result, before, card.place), fresh.get(card.id, card))
    return result


def _behind(cards: Sequence[Card], before: Sequence[str], place: str) -> int:
    at = {card.id: number for number, card in enumerate(cards)}
    for card_id in reversed(before):
        if card_id in at:
            return at[card_id] + 1
    own = [number for number, card in enumerate(cards) if card.place == place]
    return own[0] if own else len(cards)


def _kept(
    some: Sequence[_One], before: Sequence[_One], name: Callable[[_One], object]
) -> tuple[_One, ...]:
    rank = {name(one): number for number, one in enumerate(before)}
    return tuple(sorted(some, key=lambda one: rank.get(name(one), len(rank))))
