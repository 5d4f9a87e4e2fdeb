"""What can be done on a day on which nothing is due."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from llmcards.workflows.desk import Desk
from llmcards.workflows.own_reviews import cards_of
from llmcards.workflows.previewing import ChapterAt, reading
from llmcards.workflows.scope import Scope, chapter_scope
from llmcards.workflows.today import Part, Today


class InsteadKind(StrEnum):
    """What an offer is about, the most useful first."""

    ANSWER = "answer"
    FORGOTTEN = "forgotten"
    CHAPTER = "chapter"
    READ = "read"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Instead:
    """An offer. `recall` (0 to 1) is that of the chapter `title`.

    With a `subject` it is to be read; with neither that nor a `scope`, questions are answered.
    """

    kind: InsteadKind
    cards: int = 0
    scope: Scope | None = None
    practises: bool = False
    title: str = ""
    recall: float | None = None
    subject: ChapterAt | None = None


def instead(desk: Desk, day: Today, parts: Sequence[Part]) -> tuple[Instead, ...]:
    """Return what can be done when nothing of `day` is due; nothing while something is.

    Args:
        desk: Whose cards.
        day: The day.
        parts: Its parts with their mastery, from which the chapter that fades is taken.
    """
    return () if day.due or not day.cards else tuple(_offers(desk, day, parts))


def _offers(desk: Desk, day: Today, parts: Sequence[Part]) -> Iterator[Instead]:
    if day.without_answer:
        yield Instead(InsteadKind.ANSWER, day.without_answer)
    forgotten = Scope(forgotten_on=day.day)
    if cards := cards_of(desk, forgotten, practises=True):
        yield Instead(InsteadKind.FORGOTTEN, cards, forgotten, practises=True)
    yield from _fading(desk, parts)
    yield from _coming(desk, parts)
    ahead = Scope(due_until=day.day + 1)
    if cards := cards_of(desk, ahead, practises=False):
        yield Instead(InsteadKind.AHEAD, cards, ahead)


def _fading(desk: Desk, parts: Sequence[Part]) -> Iterator[Instead]:
    """Yield the chapter that would be recalled least today, where that is less than desired."""
    found = [
        (entry.recall, part.mastery.video, entry.chapter, entry.cards)
        for part in parts
        if part.mastery is not None
        for entry in part.mastery.chapters
        if entry.recall is not None and entry.recall < desk.settings.desired_retention
    ]
    if found:
        recall, video, chapter, cards = min(found, key=lambda one: one[0])
        scope = chapter_scope(video, chapter)
        if cards_of(desk, scope, practises=False):
            title = chapter.title
            yield Instead(InsteadKind.CHAPTER, cards, scope, title=title, recall=recall)


def _coming(desk: Desk, parts: Sequence[Part]) -> Iterator[Instead]:
    """Yield the first chapter of the course whose cards are all still to come."""
    for part in parts:
        video = part.mastery.video if part.mastery is not None else None
        for entry in part.mastery.chapters if part.mastery is not None else ():
            if video is None or entry.recall is not None or not entry.cards:
                continue
            subject = ChapterAt(video.id, entry.chapter.start_s)
            found = reading(desk, subject)
            if found is not None and any(card.has_answer for card in found.cards):
                title = found.title
                yield Instead(InsteadKind.READ, len(found.cards), title=title, subject=subject)
                return
