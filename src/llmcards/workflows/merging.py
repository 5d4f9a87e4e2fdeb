"""Lay what was read over what is stored, so that a poorer source never erases a richer one."""

import hashlib
from dataclasses import replace

from llmcards.cards import Card, Chapter, ChapterLink, Lecture, LinkMaker, Module, Step, Video

# What a card is tagged with whose question has left the page or the deck.
GONE = "gone"
_FROM_DECK = "deck:"


def is_from_deck(card: Card) -> bool:
    """Whether a deck file made the card; such a card is what the file says, not the page."""
    return card.upstream.startswith(_FROM_DECK)


def digest(card: Card) -> str:
    """Return what `upstream` keeps of a deck's card: whether its words have changed since."""
    points = [f"{point.core:d}{point.text}" for point in card.key_points]
    parts = "\x1f".join((card.question, card.answer, *points))
    return _FROM_DECK + hashlib.sha256(parts.encode()).hexdigest()[:20]


def merged_video(stored: Video | None, fresh: Video) -> Video:
    """Return `fresh`, with what only `stored` knows: chapters, outline, length, title."""
    if stored is None:
        return fresh
    duration_s = fresh.duration_s or stored.duration_s
    return replace(
        fresh,
        title=fresh.title or stored.title,
        duration_s=duration_s,
        chapters=_ended(fresh.chapters, duration_s) or stored.chapters,
        outline=fresh.outline or stored.outline,
    )


def _ended(chapters: tuple[Chapter, ...], duration_s: int | None) -> tuple[Chapter, ...]:
    """Return `chapters`, the last one ending with the video where its end was open."""
    if not chapters or duration_s is None or chapters[-1].end_s is not None:
        return chapters
    return (*chapters[:-1], replace(chapters[-1], end_s=duration_s))


def merged_module(stored: Module | None, fresh: Module) -> Module:
    """Return `fresh`, its lectures and steps keeping the videos that they had."""
    if stored is None:
        return fresh
    lectures = {lecture.number: lecture for lecture in stored.lectures}
    steps = {step.label: step for step in stored.steps}
    return replace(
        fresh,
        summary=fresh.summary or stored.summary,
        lectures=(
            *(_with_video(new, lectures.pop(new.number, new)) for new in fresh.lectures),
            *lectures.values(),
        ),
        steps=(
            *(_with_step_video(new, steps.pop(new.label, new)) for new in fresh.steps),
            *steps.values(),
        ),
    )


def under_deck(deck: Module, page: Module) -> Module:
    """Return `page` under the names that the deck gave the module: the deck was there first."""
    lectures = {lecture.number: lecture for lecture in deck.lectures}
    steps = {step.label: step for step in deck.steps}
    return replace(
        page,
        title=deck.title,
        language=deck.language,
        summary=deck.summary,
        lectures=tuple(_named_as(one, lectures.get(one.number, one)) for one in page.lectures),
        steps=tuple(replace(one, title=steps.get(one.label, one).title) for one in page.steps),
    )


def _named_as(page: Lecture, deck: Lecture) -> Lecture:
    video_id = deck.video_id or page.video_id
    return replace(deck, video_id=video_id, questions=page.questions)


def _with_video(fresh: Lecture, stored: Lecture) -> Lecture:
    if stored.video_id is None or (fresh.video_id is not None and not fresh.assumed):
        return fresh
    return replace(fresh, video_id=stored.video_id, assumed=stored.assumed)


def _with_step_video(fresh: Step, stored: Step) -> Step:
    return replace(fresh, video_id=fresh.video_id or stored.video_id)


def moved_link(link: ChapterLink, before: Video, after: Video) -> ChapterLink:
    """Return `link` at its chapter's new times, where the chapter has moved.

    A link with a passage of its own moves along by as much as the chapter's start did.
    """
    old = chapter_of(link, before)
    new = old and same_chapter(old, after)
    if link.video_id != after.id or old is None or new is None or old == new:
        return link
    shift = new.start_s - old.start_s
    end = new.end_s if link.end_s == old.end_s else (link.end_s and link.end_s + shift)
    return replace(link, chapter=new.title, start_s=link.start_s + shift, end_s=end)


def chapter_of(link: ChapterLink, video: Video) -> Chapter | None:
    """Return the chapter of the link; of several with one title the one that it starts in."""
    named = [one for one in video.chapters if one.title == link.chapter]
    return min(named, key=lambda one: abs(link.start_s - one.start_s), default=None)


def same_chapter(old: Chapter, video: Video) -> Chapter | None:
    """Return the chapter of the same title, or of the same start where the title was mended."""
    named = [one for one in video.chapters if one.title == old.title]
    named = named or [one for one in video.chapters if one.start_s == old.start_s]
    return min(named, key=lambda one: abs(old.start_s - one.start_s), default=None)


def answered(card: Card, offers: tuple[Card, ...]) -> Card:
    """Return `card` with the answers, key points and links of a deck's cards together."""
    links = [link for offer in offers for link in offer.links]
    own = [link for link in card.links if link.made_by is LinkMaker.LEARNER]
    return replace(
        card,
        answer="\n\n".join(offer.answer for offer in offers),
        key_points=tuple(point for offer in offers for point in offer.key_points),
        links=tuple(dict.fromkeys((*own, *links))) or card.links,
        tags=tuple(dict.fromkeys((*card.tags, *(tag for offer in offers for tag in offer.tags)))),
        source=offers[0].source or card.source,
    )
