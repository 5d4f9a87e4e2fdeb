"""Reviews of their own: what was forgotten today, one lecture, one chapter, one tag."""

from dataclasses import dataclass
from enum import StrEnum

from llmcards.workflows.desk import Desk
from llmcards.workflows.queueing import build_practice, waiting
from llmcards.workflows.scope import Scope, chapter_scope


class OwnKind(StrEnum):
    """What the cards of a review have in common."""

    FORGOTTEN = "forgotten"
    LECTURE = "lecture"
    CHAPTER = "chapter"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class OwnReview:
    """A review that can be chosen. `title` and `within` are words of the learner's own pages."""

    kind: OwnKind
    scope: Scope
    title: str = ""
    within: str = ""


def own_reviews(desk: Desk) -> tuple[OwnReview, ...]:
    """Return the reviews that the collection offers; today's forgotten ones come first."""
    found = [OwnReview(OwnKind.FORGOTTEN, Scope(forgotten_on=desk.today()))]
    for module in desk.collection.modules():
        found += [
            OwnReview(
                OwnKind.LECTURE,
                Scope(module.id, lecture.number),
                str(lecture.number),
                module.title,
            )
            for lecture in module.lectures
        ]
    for video in desk.collection.videos():
        found += [
            OwnReview(OwnKind.CHAPTER, chapter_scope(video, chapter), chapter.title, video.title)
            for chapter in video.chapters
        ]
    found += [
        OwnReview(OwnKind.TAG, Scope(tag=tag), tag) for tag in desk.collection.browser().tags()
    ]
    return tuple(found)


def cards_of(desk: Desk, scope: Scope, *, practises: bool) -> int:
    """Return how many cards a sitting over `scope` would ask now."""
    if not practises:
        return len(waiting(desk, scope))
    counts = build_practice(desk, scope).counts()
    return counts.reviews + counts.new
