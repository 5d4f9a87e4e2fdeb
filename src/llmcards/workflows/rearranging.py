"""Rename and move what stands in a course; each is one step to undo, identities stay."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from llmcards.cards import Card, CardKind, Lecture, Module, Step
from llmcards.changes import Changes
from llmcards.errors import UserError
from llmcards.workflows.arranged import mark_name, mark_order
from llmcards.workflows.course import Branch, BranchKind, branches_of
from llmcards.workflows.desk import Desk
from llmcards.workflows.page_cards import PLACE_TAGS, tags_for

_One = TypeVar("_One", Lecture, Step)
_KINDS = {
    BranchKind.LECTURE: CardKind.QUESTION,
    BranchKind.STEP: CardKind.STEP,
    BranchKind.EXERCISES: CardKind.EXERCISE,
    BranchKind.HARD_EXERCISES: CardKind.HARD_EXERCISE,
    BranchKind.OTHER: CardKind.QUESTION,
}


class CourseError(UserError):
    """What was asked for cannot be done to this part of the course."""


def module_of(desk: Desk, module_id: str) -> Module:
    """Return a stored module.

    Raises:
        CourseError: It is not there any more.
    """
    module = desk.collection.module(module_id)
    if module is None:
        message = "This module is not in the collection any more. Open the course again."
        raise CourseError(message, code="module_gone")
    return module


def rename_module(desk: Desk, module_id: str, title: str) -> Changes:
    """Give a module another title; the tag of its cards that names the module follows.

    Raises:
        CourseError: The module is not there any more.
    """
    module = replace(module_of(desk, module_id), title=worded(title))
    cards = [
        replace(card, tags=_tags(card, module.title))
        for card in desk.collection.cards_of_module(module_id)
    ]
    with desk.collection.change("rename") as change:
        change.put_module(module)
        change.put_cards(cards)
        mark_name(change, module_id)
    return change.changes


def rename_branch(desk: Desk, branch: Branch, title: str) -> Changes:
    """Give a lecture or a step another title.

    Raises:
        CourseError: The branch has no title of its own, or is not there any more.
    """
    if not branch.may_be_renamed:
        message = "Only lectures and steps have titles of their own."
        raise CourseError(message, code="no_own_title")
    words = worded(title)
    module = with_branch(
        module_of(desk, branch.module_id),
        branch.place,
        lambda lecture: replace(lecture, title=words),
        lambda step: replace(step, title=words),
    )
    with desk.collection.change("rename") as change:
        change.put_module(module)
        mark_name(change, module.id, branch.place)
    return change.changes


def reword(desk: Desk, card_id: str, question: str) -> Changes:
    """Put a question into other words; its answer, its links and its history stay."""
    card = replace(desk.collection.card(card_id), question=worded(question))
    with desk.collection.change("edit") as change:
        change.put_card(card)
    return change.changes


def move_cards(desk: Desk, card_ids: Sequence[str], branch: Branch, at: int) -> Changes:
    """Put cards, in this order, before the card that is at `at` in `branch`, counted from 0.

    They may come from other modules. Where they stood is noted, so that a page which is imported
    again leaves them where they are now. Cards that are gone are passed over.

    Raises:
        CourseError: The module is not there any more.
    """
    cards = desk.collection.cards_of_module(branch.module_id)
    own = {card.id: card for card in cards}
    module = module_of(desk, branch.module_id)
    moving = set(card_ids)
    there = [card.id for card in cards if card.place == branch.place]
    before = next((card_id for card_id in there[at:] if card_id not in moving), None)
    known = own | desk.collection.course.cards(moving - own.keys())
    moved = [placed(known[card_id], module, branch) for card_id in card_ids if card_id in known]
    rest = [card for card in cards if card.id not in moving]
    start = _start(rest, before, module, branch)
    return _put_in_order(desk, module, [*rest[:start], *moved, *rest[start:]], by_hand=card_ids)


def move_branch(desk: Desk, branch: Branch, by: int) -> Changes:
    """Move a lecture among the lectures, or a step among the steps, and its cards along.

    From then on the order is the learner's: the page's does not come back with an import.

    Raises:
        CourseError: The branch is no lecture and no step, or is not there any more.
    """
    module = module_of(desk, branch.module_id)
    moved = replace(
        module,
        lectures=_shifted(module.lectures, lambda one: f"lecture-{one.number}", branch.place, by),
        steps=_shifted(module.steps, lambda one: f"step-{one.label.casefold()}", branch.place, by),
    )
    if moved == module:
        return Changes()
    order = {one.place: rank for rank, one in enumerate(branches_of(moved))}
    cards = desk.collection.cards_of_module(module.id)
    ranked = sorted(cards, key=lambda card: order.get(card.place, len(order)))
    return _put_in_order(desk, moved, ranked, is_order_own=True)


def placed(card: Card, module: Module, branch: Branch) -> Card:
    """Return `card` as it stands in `branch`: its place, its kind, the tags that say so."""
    if card.place == branch.place and card.module_id == branch.module_id:
        return card
    there = replace(
        card,
        module_id=module.id,
        place=branch.place,
        lecture=branch.lecture,
        kind=_KINDS[branch.kind],
    )
    return replace(there, tags=_tags(there, module.title))


def with_branch(
    module: Module,
    place: str,
    of_lecture: Callable[[Lecture], Lecture],
    of_step: Callable[[Step], Step],
) -> Module:
    """Return `module` with the lecture or the step at `place` changed."""
    return replace(
        module,
        lectures=tuple(
            of_lecture(one) if f"lecture-{one.number}" == place else one for one in module.lectures
        ),
        steps=tuple(
            of_step(one) if f"step-{one.label.casefold()}" == place else one
            for one in module.steps
        ),
    )


def _put_in_order(
    desk: Desk,
    module: Module,
    cards: Sequence[Card],
    *,
    by_hand: Sequence[str] = (),
    is_order_own: bool = False,
) -> Changes:
    with desk.collection.change("move") as change:
        change.put_module(module)
        change.arrangement.keep_homes(by_hand)
        if is_order_own:
            mark_order(change, module.id)
        change.put_cards(cards, positions=range(1, len(cards) + 1))
    return change.changes


def _start(cards: Sequence[Card], before: str | None, module: Module, branch: Branch) -> int:
    """Return where in the page order the moved cards begin."""
    if before is not None:
        return next(place for place, card in enumerate(cards) if card.id == before)
    order = [one.place for one in branches_of(module)]
    rank = order.index(branch.place) if branch.place in order else len(order)
    upto = {*order[: rank + 1], branch.place}
    return max((place + 1 for place, card in enumerate(cards) if card.place in upto), default=0)


def _shifted(
    some: tuple[_One, ...], place_of: Callable[[_One], str], place: str, by: int
) -> tuple[_One, ...]:
    places = [place_of(one) for one in some]
    if place not in places:
        return some
    order = list(range(len(some)))
    at = order.pop(places.index(place))
    order.insert(min(len(order), max(0, at + by)), at)
    return tuple(some[number] for number in order)


def _tags(card: Card, title: str) -> tuple[str, ...]:
    own = (tag for tag in card.tags if not tag.startswith(PLACE_TAGS))
    said = tags_for(title, card.kind, card.place, card.lecture)
    return tuple(dict.fromkeys((*said, *own)))


def worded(text: str) -> str:
    """Return `text` without needless spaces.

    Raises:
        CourseError: It has no word.
    """
    words = " ".join(text.split())
    if not words:
        message = "Write at least one word."
        raise CourseError(message, code="no_words")
    return words
