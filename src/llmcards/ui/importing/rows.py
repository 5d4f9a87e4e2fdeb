"""Lay an import plan out as the rows of its preview, in page order."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from llmcards.cards import Card, CardKind, Lecture, Module, Step, Video, Warned
from llmcards.ui.importing.choices import is_settled
from llmcards.workflows.chapter_moves import ChapterMove
from llmcards.workflows.plan import ImportPlan, PlannedCard


@dataclass(frozen=True, slots=True)
class ModuleRow:
    """Names the module whose places follow, where the import brings several."""

    title: str


@dataclass(frozen=True, slots=True)
class GroupRow:
    """Begins the cards of one place of a module; `video` is what that place teaches from."""

    place: str
    kind: CardKind
    label: str
    title: str
    video: Video | None
    assumed: bool
    card_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CardRow:
    """One question."""

    item: PlannedCard


@dataclass(frozen=True, slots=True)
class FoldRow:
    """Stands for cards that stay as they are, until somebody wants to see them."""

    number: int
    opened: bool


@dataclass(frozen=True, slots=True)
class VideosRow:
    """Begins the list of videos that were understood."""

    number: int


@dataclass(frozen=True, slots=True)
class VideoRow:
    """A video that was understood; `assumed`: no page names it, it lay beside one."""

    video: Video
    assumed: bool


@dataclass(frozen=True, slots=True)
class MoveRow:
    """A chapter of a known video that starts elsewhere now, is new, or is gone."""

    move: ChapterMove


@dataclass(frozen=True, slots=True)
class NoteRow:
    """What the import does besides; no line of the page is to blame."""

    warned: Warned


@dataclass(frozen=True, slots=True)
class WarningsRow:
    """Begins the list of lines that were not understood."""

    number: int


@dataclass(frozen=True, slots=True)
class WarningRow:
    """A line that was not understood."""

    warned: Warned


Row = (
    ModuleRow
    | GroupRow
    | CardRow
    | FoldRow
    | VideosRow
    | VideoRow
    | MoveRow
    | NoteRow
    | WarningsRow
    | WarningRow
)

_HEADS = (ModuleRow, GroupRow, FoldRow, NoteRow, VideosRow, WarningsRow)


def begins_panel(row: Row) -> bool:
    """Whether `row` stands apart from the one above it."""
    return isinstance(row, _HEADS)


def rows_of(plan: ImportPlan, *, with_same: bool) -> tuple[Row, ...]:
    """Return the preview of `plan`; cards that stay the same only `with_same`."""
    return (
        *_card_rows(plan, with_same=with_same),
        *_fold(plan, with_same=with_same),
        *(NoteRow(warned) for warned in plan.warnings if not warned.line),
        *_video_rows(plan),
        *_warning_rows(plan),
    )


def _card_rows(plan: ImportPlan, *, with_same: bool) -> Iterator[Row]:
    modules = {module.id: module for module in plan.modules}
    videos = {video.id: video for video in plan.videos}
    shown = [item for item in plan.items if with_same or not is_settled(item)]
    several = len({item.card.module_id for item in plan.items}) > 1
    named = ""
    for (module_id, place), items in _by_place(shown).items():
        if several and module_id != named:
            named = module_id
            yield ModuleRow(_module_title(modules.get(module_id), items[0].card))
        yield _group(modules.get(module_id), place, items, videos)
        yield from (CardRow(item) for item in items)


def _module_title(module: Module | None, card: Card) -> str:
    return module.title if module is not None else card.source


def _by_place(items: Iterable[PlannedCard]) -> dict[tuple[str, str], list[PlannedCard]]:
    places: dict[tuple[str, str], list[PlannedCard]] = {}
    for item in items:
        places.setdefault((item.card.module_id, item.card.place), []).append(item)
    return places


def _group(
    module: Module | None, place: str, items: Sequence[PlannedCard], videos: dict[str, Video]
) -> GroupRow:
    card = items[0].card
    holder = _holder(module, card)
    video = videos.get(holder.video_id or "") if holder is not None else None
    return GroupRow(
        place=place,
        kind=card.kind,
        label=_label(card, holder),
        title=_title(holder, video),
        video=video,
        assumed=isinstance(holder, Lecture) and holder.assumed,
        card_ids=tuple(item.card.id for item in items if not is_settled(item)),
    )


def _holder(module: Module | None, card: Card) -> Lecture | Step | None:
    if module is None:
        return None
    for lecture in module.lectures:
        if card.place == f"lecture-{lecture.number}":
            return lecture
    for step in module.steps:
        if card.place == f"step-{step.label.casefold()}":
            return step
    return None


def _label(card: Card, holder: Lecture | Step | None) -> str:
    if card.lecture is not None:
        return str(card.lecture)
    if isinstance(holder, Step):
        return holder.label
    return card.place.removeprefix("step-").upper() if card.kind is CardKind.STEP else ""


def _title(holder: Lecture | Step | None, video: Video | None) -> str:
    if video is not None and video.title:
        return video.title
    if isinstance(holder, Lecture):
        return holder.video_title or holder.title
    return holder.title if holder is not None else ""


def _fold(plan: ImportPlan, *, with_same: bool) -> Iterator[Row]:
    number = sum(is_settled(item) for item in plan.items)
    if number:
        yield FoldRow(number, opened=with_same)


def _video_rows(plan: ImportPlan) -> Iterator[Row]:
    assumed = {
        lecture.video_id
        for module in plan.modules
        for lecture in module.lectures
        if lecture.assumed
    }
    if plan.videos:
        yield VideosRow(len(plan.videos))
    for video in plan.videos:
        yield VideoRow(video, video.id in assumed)
        yield from (MoveRow(move) for move in plan.moves if move.video_id == video.id)


def _warning_rows(plan: ImportPlan) -> Iterator[Row]:
    lines = [warned for warned in plan.warnings if warned.line]
    if lines:
        yield WarningsRow(len(lines))
        yield from map(WarningRow, lines)
