"""Tell which chapters of a known video an import moves, and how many cards follow."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from llmcards.cards import Chapter, Video
from llmcards.workflows.desk import Desk
from llmcards.workflows.merging import chapter_of, same_chapter


@dataclass(frozen=True, slots=True)
class ChapterMove:
    """A chapter that starts elsewhere, is new (`before_s` None) or is gone (`after_s` None).

    `cards` are tied to it now; their links move along.
    """

    video_id: str
    title: str
    before_s: int | None
    after_s: int | None
    cards: int = 0


def chapter_moves(desk: Desk, videos: Iterable[Video]) -> tuple[ChapterMove, ...]:
    """Return what becomes of the chapters of those videos that are known with others."""
    found: list[ChapterMove] = []
    for video in videos:
        before = desk.collection.video(video.id)
        if before is not None and before.chapters and before.chapters != video.chapters:
            found += _moves(desk, before, video)
    return tuple(found)


def _moves(desk: Desk, before: Video, after: Video) -> Iterator[ChapterMove]:
    tied = Counter[Chapter]()
    for card in desk.collection.cards_linked_to(before.id):
        here = (link for link in card.links if link.video_id == before.id)
        tied.update({chapter for link in here if (chapter := chapter_of(link, before))})
    kept = {}
    for old in before.chapters:
        new = same_chapter(old, after)
        if new is None:
            yield ChapterMove(before.id, old.title, old.start_s, None, tied[old])
            continue
        kept[new] = old
        if (new.start_s, new.title) != (old.start_s, old.title):
            yield ChapterMove(before.id, new.title, old.start_s, new.start_s, tied[old])
    for new in after.chapters:
        if new not in kept:
            yield ChapterMove(before.id, new.title, None, new.start_s)
