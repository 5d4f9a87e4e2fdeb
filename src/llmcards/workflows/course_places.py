"""Make modules and lectures by hand, and move lectures from one module to another."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from llmcards.cards import Lecture, Module, Step, module_id_for
from llmcards.changes import Changes
from llmcards.sources.words import load_vocabulary
from llmcards.workflows.course import Branch, BranchKind, branches_of
from llmcards.workflows.desk import Desk
from llmcards.workflows.rearranging import CourseError, module_of, placed, worded


@dataclass(frozen=True, slots=True)
class Target:
    """A place that questions, or lectures where `branch` is None, can be moved to."""

    module_id: str
    module_title: str
    branch: Branch | None = None


def add_module(desk: Desk, title: str) -> str:
    """Add an empty module behind the others; return its id.

    Raises:
        CourseError: The title has no word.
    """
    words = worded(title)
    module_id = module_id_for(words)
    while desk.collection.module(module_id) is not None:
        module_id = module_id_for(module_id)
    with desk.collection.change("add_module") as change:
        change.put_module(Module(module_id, words, load_vocabulary().language_of(words)))
    return module_id


def add_lecture(desk: Desk, module_id: str, title: str) -> Branch:
    """Add an empty lecture behind the others of a module; return it.

    Raises:
        CourseError: The title has no word, or the module is not there any more.
    """
    module = module_of(desk, module_id)
    number = _free_number(module)
    lecture = Lecture(number, str(number), worded(title), by_hand=True)
    with desk.collection.change("add_lecture") as change:
        change.put_module(replace(module, lectures=(*module.lectures, lecture)))
        change.arrangement.bring_back_place(module.id, f"lecture-{number}")
    return next(one for one in branches_of(module_of(desk, module_id)) if one.lecture == number)


def card_targets(desk: Desk, card_ids: Iterable[str]) -> tuple[Target, ...]:
    """Return where cards can be moved to: all branches but the one where all of them stand."""
    here = _only_place(desk, card_ids)
    return tuple(
        Target(module.id, module.title, branch)
        for module in desk.collection.modules()
        for branch in branches_of(module)
        if branch.key != here
    )


def branch_targets(desk: Desk, branch: Branch) -> tuple[Target, ...]:
    """Return where a lecture or a step can be moved to: all modules but its own."""
    modules = desk.collection.modules()
    return tuple(Target(one.id, one.title) for one in modules if one.id != branch.module_id)


def move_branch_to(desk: Desk, branch: Branch, module_id: str) -> tuple[Changes, Branch]:
    """Move a lecture or a step with its cards to the end of another module's.

    It keeps its number where that is free there.

    Returns:
        What was touched, and the branch as it is there.

    Raises:
        CourseError: It is no lecture and no step, or a module is not there any more.
    """
    if not branch.may_be_renamed:
        message = "Only lectures and steps can be moved to another module."
        raise CourseError(message, code="not_movable")
    module, target = module_of(desk, branch.module_id), module_of(desk, module_id)
    rest, target, place = _handed_over(module, target, branch)
    there = next(one for one in branches_of(target) if one.place == place)
    own = desk.collection.cards_of_module(module.id)
    cards = [card for card in own if card.place == branch.place]
    order = {one.place: rank for rank, one in enumerate(branches_of(target))}
    moved = [placed(card, target, there) for card in cards]
    ranked = sorted(
        (*desk.collection.cards_of_module(target.id), *moved),
        key=lambda card: order.get(card.place, len(order)),
    )
    with desk.collection.change("move") as change:
        change.arrangement.keep_homes(card.id for card in cards)
        change.arrangement.leave_out_place(module.id, branch.place)
        change.arrangement.bring_back_place(target.id, place)
        change.put_module(rest)
        change.put_module(target)
        change.put_cards(ranked, positions=range(1, len(ranked) + 1))
    return change.changes, there


def _handed_over(module: Module, target: Module, branch: Branch) -> tuple[Module, Module, str]:
    """Return both modules after the move, and the branch's place in the second."""
    if branch.kind is BranchKind.STEP:
        step = next(one for one in module.steps if _of_step(one) == branch.place)
        label = _free_label(target, step.label)
        moved = replace(step, label=label)
        rest = replace(module, steps=tuple(one for one in module.steps if one is not step))
        return rest, replace(target, steps=(*target.steps, moved)), _of_step(moved)
    lecture = next(one for one in module.lectures if one.number == branch.lecture)
    number = lecture.number
    label = lecture.label
    if number in {one.number for one in target.lectures}:
        number = _free_number(target)
        label = str(number)
    put = replace(lecture, number=number, label=label, by_hand=True)
    rest = replace(module, lectures=tuple(one for one in module.lectures if one is not lecture))
    return rest, replace(target, lectures=(*target.lectures, put)), f"lecture-{number}"


def _only_place(desk: Desk, card_ids: Iterable[str]) -> tuple[str, str] | None:
    """Return the module and the place that all cards have, None where they differ."""
    here = {(one.module_id, one.place) for one in desk.collection.places(tuple(card_ids))}
    return here.pop() if len(here) == 1 else None


def _free_number(module: Module) -> int:
    return max((one.number for one in module.lectures), default=0) + 1


def _free_label(module: Module, label: str) -> str:
    taken = {one.label.casefold() for one in module.steps}
    free, more = label, 1
    while free.casefold() in taken:
        more += 1
        free = f"{label}-{more}"
    return free


def _of_step(step: Step) -> str:
    return f"step-{step.label.casefold()}"
