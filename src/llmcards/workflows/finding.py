"""Find anything by a few letters: parts of the course, and cards."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from llmcards.collection.query.tree import QueryError
from llmcards.workflows.browsing import card_rows, find_cards
from llmcards.workflows.course import branches_of
from llmcards.workflows.desk import Desk

CourseKind = Literal["module", "lecture", "chapter"]


@dataclass(frozen=True, slots=True)
class CoursePlace:
    """A part of the course. `where` is the title of what it stands in.

    `branch` is a lecture's place in its module; `start_s` a chapter's in its video.
    """

    kind: CourseKind
    title: str
    where: str = ""
    module_id: str = ""
    branch: str = ""
    video_id: str = ""
    start_s: int = 0

    @property
    def query(self) -> str:
        """What finds the cards of a chapter."""
        return f'chapter:"{self.title.replace(chr(34), " ")}"'


@dataclass(frozen=True, slots=True)
class FoundCard:
    """A card that has the words; `where` is its module's title."""

    card_id: str
    question: str
    where: str


def course_places(desk: Desk) -> tuple[CoursePlace, ...]:
    """Return the modules, lectures and chapters, in the order of the course."""
    return tuple(_places(desk))


def some_cards(desk: Desk, text: str, limit: int) -> tuple[FoundCard, ...]:
    """Return the first cards that `text` asks for; none while it cannot be read."""
    try:
        numbers = find_cards(desk, text)[:limit]
    except QueryError:
        return ()
    rows = card_rows(desk, numbers).values()
    return tuple(FoundCard(row.card.id, row.card.question, row.module_title) for row in rows)


def _places(desk: Desk) -> Iterator[CoursePlace]:
    for module in desk.collection.modules():
        yield CoursePlace("module", module.title, module_id=module.id)
        for branch in branches_of(module):
            if branch.lecture is not None:
                yield CoursePlace(
                    "lecture", branch.title, module.title, module.id, branch=branch.place
                )
    for video in desk.collection.videos():
        for chapter in video.chapters:
            yield CoursePlace(
                "chapter", chapter.title, video.title, video_id=video.id, start_s=chapter.start_s
            )
