"""Lay what was read over what is stored, so that a poorer source never erases a richer one."""

from dataclasses import replace

from llmcards.cards import Card, ChapterLink, Lecture, LinkMaker, Module, Step, Video


def merged_video(stored: Video | None, fresh: Video) -> Video:
    """Return `fresh`, with what only `stored` knows: chapters, outline, length, title."""
    if stored is None:
        return fresh
    return replace(
        fresh,
        title=fresh.title or stored.title,
        duration_s=fresh.duration_s or stored.duration_s,
        chapters=fresh.chapters or stored.chapters,
        outline=fresh.outline or stored.outline,
    )


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
    old = next((c for c in before.chapters if c.title == link.chapter), None)
    new = next((c for c in after.chapters if c.title == link.chapter), None)
    if link.video_id != after.id or old is None or new is None or old == new:
        return link
    shift = new.start_s - old.start_s
    end = new.end_s if link.end_s == old.end_s else (link.end_s and link.end_s + shift)
    return replace(link, start_s=link.start_s + shift, end_s=end)


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
