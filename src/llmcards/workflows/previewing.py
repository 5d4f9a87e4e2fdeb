"""Read a chapter's or a lecture's cards through, without rating them and without any effect."""

from collections.abc import Sequence
from dataclasses import dataclass

from llmcards.cards import Card, Chapter, Video
from llmcards.workflows.course import Branch
from llmcards.workflows.desk import Desk
from llmcards.workflows.scope import Scope, chapter_scope


@dataclass(frozen=True, slots=True)
class ChapterAt:
    """The chapter of a video that starts at a second."""

    video_id: str
    start_s: int


Subject = ChapterAt | Branch


@dataclass(frozen=True, slots=True)
class Reading:
    """Cards to be read, in the order of the course.

    `title` is that of the chapter or the branch, `within` that of the video or the module.
    `scope` is what a review of the same cards would be about. `before` and `after` are the
    chapters with cards on both sides.
    """

    subject: Subject
    title: str
    within: str
    cards: tuple[Card, ...]
    scope: Scope | None = None
    before: ChapterAt | None = None
    after: ChapterAt | None = None


def reading(desk: Desk, subject: Subject) -> Reading | None:
    """Return the cards of a chapter or a branch; None where it is not there any more."""
    if isinstance(subject, Branch):
        return _of_branch(desk, subject)
    video = desk.collection.video(subject.video_id)
    if video is None:
        return None
    found = [one for one in video.chapters if one.start_s <= subject.start_s]
    if not found:
        return None
    chapter = max(found, key=lambda one: one.start_s)
    ids = _ids_by_chapter(desk, video)
    others = [one for one in video.chapters if ids[one.start_s]]
    before = [one for one in others if one.start_s < chapter.start_s]
    after = [one for one in others if one.start_s > chapter.start_s]
    return Reading(
        ChapterAt(video.id, chapter.start_s),
        chapter.title,
        video.title or video.url,
        _cards(desk, ids[chapter.start_s]),
        chapter_scope(video, chapter),
        _at(video, before[-1:]),
        _at(video, after[:1]),
    )


def _of_branch(desk: Desk, branch: Branch) -> Reading | None:
    module = desk.collection.module(branch.module_id)
    if module is None:
        return None
    ids = [row.card_id for row in desk.collection.course.questions(*branch.key)]
    scope = Scope(module.id, branch.lecture) if branch.lecture is not None else None
    return Reading(branch, "", module.title, _cards(desk, ids), scope)


def _ids_by_chapter(desk: Desk, video: Video) -> dict[int, list[str]]:
    ids: dict[int, list[str]] = {chapter.start_s: [] for chapter in video.chapters}
    starts = sorted(ids)
    for entry in desk.collection.chapter_cards(video.id):
        at = max((start for start in starts if start <= entry.start_s), default=None)
        if at is not None and entry.card_id not in ids[at]:
            ids[at].append(entry.card_id)
    return ids


def _cards(desk: Desk, ids: Sequence[str]) -> tuple[Card, ...]:
    cards = desk.collection.course.cards(ids)
    return tuple(cards[card_id] for card_id in ids if card_id in cards)


def _at(video: Video, chapters: Sequence[Chapter]) -> ChapterAt | None:
    return ChapterAt(video.id, chapters[0].start_s) if chapters else None
