"""The course as a tree: modules, their lectures, steps and exercises, and the questions there."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from llmcards.cards import CardKind, Module
from llmcards.collection.course import BranchCount, QuestionRow
from llmcards.workflows.desk import Desk

MOST_FOUND = 500
Place = tuple[str, str]  # a module's id, and a place in it


class BranchKind(StrEnum):
    """What a branch of a module is."""

    LECTURE = "lecture"
    STEP = "step"
    EXERCISES = "exercise"
    HARD_EXERCISES = "hard_exercise"
    OTHER = "other"


class State(StrEnum):
    """Where a question stands with the learner."""

    NEEDS_ANSWER = "needs_answer"
    NEW = "new"
    LEARNING = "learning"
    REVIEW = "review"
    RELEARNING = "relearning"
    SUSPENDED = "suspended"
    BURIED = "buried"


@dataclass(frozen=True, slots=True)
class Branch:
    """A lecture, a step, or the exercises of a module, with the numbers of its cards."""

    module_id: str
    place: str
    kind: BranchKind
    label: str = ""
    title: str = ""
    video_id: str | None = None
    lecture: int | None = None
    total: int = 0
    without_answer: int = 0

    @property
    def key(self) -> Place:
        """What tells the branch from all others."""
        return self.module_id, self.place

    @property
    def may_be_renamed(self) -> bool:
        """Whether the branch has a title of its own."""
        return self.kind in {BranchKind.LECTURE, BranchKind.STEP}


@dataclass(frozen=True, slots=True)
class CourseModule:
    """A module with its branches in page order."""

    id: str
    title: str
    branches: tuple[Branch, ...]

    @property
    def total(self) -> int:
        """How many cards the module has."""
        return sum(branch.total for branch in self.branches)

    @property
    def without_answer(self) -> int:
        """How many of its cards wait for an answer."""
        return sum(branch.without_answer for branch in self.branches)


@dataclass(frozen=True, slots=True)
class CourseQuestion:
    """A card as a line of the tree. `recall` (0 to 1) is None where it was never rated."""

    card_id: str
    module_id: str
    place: str
    question: str
    kind: CardKind
    state: State
    recall: float | None
    flag: int
    has_draft: bool


def course(desk: Desk) -> tuple[CourseModule, ...]:
    """Return the modules in the order they came, without the questions themselves."""
    counts: dict[str, dict[str, BranchCount]] = defaultdict(dict)
    for count in desk.collection.course.counts():
        counts[count.module_id][count.place] = count
    modules = desk.collection.modules()
    known = {module.id for module in modules}
    loose = [Module(module_id, "", "") for module_id in counts if module_id not in known]
    return tuple(
        CourseModule(module.id, module.title, _branches(module, counts[module.id]))
        for module in (*modules, *loose)
    )


def questions_of(desk: Desk, branch: Branch) -> tuple[CourseQuestion, ...]:
    """Return the questions of a branch, in page order."""
    return _questions(desk, desk.collection.course.questions(branch.module_id, branch.place))


def questions_found(desk: Desk, text: str) -> Mapping[Place, tuple[CourseQuestion, ...]]:
    """Return the questions whose card has every word of `text`, the first `MOST_FOUND`."""
    ids = desk.collection.search(text, limit=MOST_FOUND)
    found: dict[Place, list[CourseQuestion]] = defaultdict(list)
    for one in _questions(desk, desk.collection.course.questions_with_ids(ids)):
        found[one.module_id, one.place].append(one)
    return {key: tuple(some) for key, some in found.items()}


def known_shares(desk: Desk, branches: Iterable[Branch]) -> Mapping[Place, float]:
    """Return, for each branch, the share of its cards that is known today, 0 to 1."""
    today = desk.today()
    sums: dict[Place, float] = defaultdict(float)
    for row in desk.collection.course.seen():
        sums[row.module_id, row.place] += desk.scheduler.known(
            row.stability, today - row.last_day, starts_over=row.starts_over
        )
    return {branch.key: sums[branch.key] / branch.total for branch in branches if branch.total}


def known_share(module: CourseModule, shares: Mapping[Place, float]) -> float | None:
    """Return the share of a whole module, or None where nothing is known yet."""
    known = [shares[one.key] * one.total for one in module.branches if one.key in shares]
    return sum(known) / module.total if known and module.total else None


def branches_of(module: Module) -> tuple[Branch, ...]:
    """Return the branches of a module in page order, empty ones among them, cards not counted."""
    lectures = (
        Branch(
            module.id,
            f"lecture-{one.number}",
            BranchKind.LECTURE,
            one.label or str(one.number),
            one.title or one.video_title,
            one.video_id,
            one.number,
        )
        for one in module.lectures
    )
    steps = (
        Branch(
            module.id,
            f"step-{one.label.casefold()}",
            BranchKind.STEP,
            one.label,
            one.title,
            one.video_id,
        )
        for one in module.steps
    )
    return (
        *lectures,
        *steps,
        Branch(module.id, "exercise", BranchKind.EXERCISES),
        Branch(module.id, "hard_exercise", BranchKind.HARD_EXERCISES),
    )


def _branches(module: Module, counts: Mapping[str, BranchCount]) -> tuple[Branch, ...]:
    known = {branch.place: branch for branch in branches_of(module)}
    for place in counts:
        known.setdefault(place, Branch(module.id, place, BranchKind.OTHER))
    counted = (_counted(branch, counts.get(branch.place)) for branch in known.values())
    return tuple(one for one in counted if one.total or one.may_be_renamed)


def _counted(branch: Branch, count: BranchCount | None) -> Branch:
    if count is None:
        return branch
    return Branch(
        branch.module_id,
        branch.place,
        branch.kind,
        branch.label,
        branch.title,
        branch.video_id,
        branch.lecture,
        count.total,
        count.without_answer,
    )


def _questions(desk: Desk, rows: Iterable[QuestionRow]) -> tuple[CourseQuestion, ...]:
    today, drafts = desk.today(), desk.collection.drafts.card_ids()
    return tuple(
        CourseQuestion(
            row.card_id,
            row.module_id,
            row.place,
            row.question,
            CardKind(row.kind),
            _state(row, today),
            _recall(desk, row, today),
            row.flag,
            not row.answered and row.card_id in drafts,
        )
        for row in rows
    )


def _state(row: QuestionRow, today: int) -> State:
    if row.suspended:
        return State.SUSPENDED
    if not row.answered:
        return State.NEEDS_ANSWER
    if row.buried_day is not None and row.buried_day >= today:
        return State.BURIED
    return State.NEW if row.phase is None else State(row.phase)


def _recall(desk: Desk, row: QuestionRow, today: int) -> float | None:
    if row.stability is None or row.last_day is None:
        return None
    return desk.scheduler.known(row.stability, today - row.last_day, starts_over=row.starts_over)
