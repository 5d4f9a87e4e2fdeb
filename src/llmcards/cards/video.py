"""Videos, their chapters, and the links that tie a card to a passage."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Chapter:
    """A passage of a video. Times in whole seconds; `end_s` is None where it is not known."""

    title: str
    start_s: int
    end_s: int | None = None
    part: str | None = None


@dataclass(frozen=True, slots=True)
class Video:
    """A video that can be linked to.

    `id` is YouTube's eleven characters. `outline` holds the lines of a table of contents
    without times, often in another language than the chapters.
    """

    id: str
    url: str
    title: str
    duration_s: int | None = None
    chapters: tuple[Chapter, ...] = ()
    outline: tuple[str, ...] = ()


class LinkMaker(StrEnum):
    """Who tied a card to a chapter; a later one in this list is trusted more."""

    PROGRAM = "program"
    PAGE = "page"
    DECK = "deck"
    LEARNER = "learner"


@dataclass(frozen=True, slots=True)
class ChapterLink:
    """Where a card's answer is said.

    `chapter` is the chapter's title. `score` runs from 0 to 1 and is None where a person made
    the link. `words` are the words that made the program propose it, as a reader knows them.
    """

    video_id: str
    chapter: str
    start_s: int
    end_s: int | None = None
    score: float | None = None
    made_by: LinkMaker = LinkMaker.PROGRAM
    words: tuple[str, ...] = ()


def video_link(video_id: str, start_s: int = 0) -> str:
    """Return the address that opens a YouTube video at a second, on any device."""
    return f"https://www.youtube.com/watch?v={video_id}&t={start_s}s"
