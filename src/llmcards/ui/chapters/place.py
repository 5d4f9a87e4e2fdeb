"""A chapter of a certain video."""

from dataclasses import dataclass

from llmcards.cards import Chapter, Video


@dataclass(frozen=True, slots=True)
class ChapterPlace:
    """Where to look: a video and one of its chapters."""

    video: Video
    chapter: Chapter
