"""How much of a video would be recalled today, chapter by chapter."""

from bisect import bisect_right
from collections.abc import Collection
from dataclasses import dataclass

from llmcards.cards import Chapter, Seen, Video
from llmcards.workflows.desk import Desk


@dataclass(frozen=True, slots=True)
class ChapterMastery:
    """A chapter with the number of its cards, and how far (0 to 1) they are known on average.

    `recall` is None where no card of the chapter has been seen.
    """

    chapter: Chapter
    cards: int
    recall: float | None


@dataclass(frozen=True, slots=True)
class VideoMastery:
    """A video's chapters in order of time."""

    video: Video
    chapters: tuple[ChapterMastery, ...]


def video_mastery(desk: Desk, video_id: str) -> VideoMastery | None:
    """Return the mastery of a video's chapters today; None where the video is not known."""
    video = desk.collection.video(video_id)
    if video is None:
        return None
    cards: list[set[str]] = [set() for _ in video.chapters]
    chances: list[dict[str, float]] = [{} for _ in video.chapters]
    starts = [chapter.start_s for chapter in video.chapters]
    today = desk.today()
    for entry in desk.collection.chapter_cards(video_id):
        place = bisect_right(starts, entry.start_s) - 1
        if place < 0:
            continue
        cards[place].add(entry.card_id)
        if isinstance(entry.schedule, Seen):
            chances[place][entry.card_id] = known(desk, entry.schedule, today)
    return VideoMastery(
        video,
        tuple(
            ChapterMastery(chapter, len(cards[place]), _mean(chances[place].values()))
            for place, chapter in enumerate(video.chapters)
        ),
    )


def known(desk: Desk, seen: Seen, today: int) -> float:
    """Return how far a card that was rated counts as known today, 0 to 1."""
    elapsed_days = today - seen.last_day
    return desk.scheduler.known(seen.stability, elapsed_days, starts_over=seen.starts_over)


def _mean(chances: Collection[float]) -> float | None:
    return sum(chances) / len(chances) if chances else None
