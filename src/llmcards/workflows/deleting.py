"""Delete questions, lectures and modules: one step to undo, and importing does not undo it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from llmcards.changes import Changes
from llmcards.collection import Change
from llmcards.workflows.course import Branch
from llmcards.workflows.desk import Desk
from llmcards.workflows.rearranging import CourseError, module_of


@dataclass(frozen=True, slots=True)
class Loss:
    """What goes with a lecture or a module: cards, and how many of these were reviewed."""

    cards: int
    reviewed: int


def delete_card(change: Change, card_id: str) -> None:
    """Remove a card within `change`, so that its page does not bring it back unasked."""
    change.arrangement.leave_out(card_id)
    change.delete_card(card_id)


def delete_cards(desk: Desk, card_ids: Iterable[str]) -> Changes:
    """Remove cards; their reviews stay in the log, and undo brings them back."""
    with desk.collection.change("delete") as change:
        for card_id in card_ids:
            delete_card(change, card_id)
    return change.changes


def loss_of_branch(desk: Desk, branch: Branch) -> Loss:
    """Return what `delete_branch` would remove."""
    return Loss(*desk.collection.course.size(*branch.key))


def loss_of_module(desk: Desk, module_id: str) -> Loss:
    """Return what `delete_module` would remove."""
    return Loss(*desk.collection.course.size(module_id))


def delete_branch(desk: Desk, branch: Branch) -> Changes:
    """Remove a lecture or a step with its cards, or all of a module's exercises.

    Raises:
        CourseError: The module is not there any more.
    """
    module = module_of(desk, branch.module_id)
    rest = replace(
        module,
        lectures=tuple(one for one in module.lectures if f"lecture-{one.number}" != branch.place),
        steps=tuple(one for one in module.steps if f"step-{one.label.casefold()}" != branch.place),
    )
    with desk.collection.change("delete_lecture") as change:
        for card_id in desk.collection.course.card_ids(*branch.key):
            delete_card(change, card_id)
        if branch.may_be_renamed:
            change.arrangement.leave_out_place(module.id, branch.place)
        change.put_module(rest)
    return change.changes


def delete_module(desk: Desk, module_id: str) -> Changes:
    """Remove a module with all its cards; to import its page again is to ask for all of it.

    Raises:
        CourseError: The module is not there any more.
    """
    card_ids = desk.collection.course.card_ids(module_id)
    if desk.collection.module(module_id) is None and not card_ids:
        message = "This module is not in the collection any more. Open the course again."
        raise CourseError(message, code="module_gone")
    with desk.collection.change("delete_module") as change:
        for card_id in card_ids:
            delete_card(change, card_id)
        change.arrangement.forget_left_out(module_id)
        change.delete_module(module_id)
    return change.changes
