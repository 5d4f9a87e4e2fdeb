"""Tie a card to the chapter that the learner says is right."""

from llmcards.cards import Chapter, ChapterLink, LinkMaker, Video
from llmcards.changes import Changes
from llmcards.workflows.desk import Desk


def learner_link(video: Video, chapter: Chapter) -> ChapterLink:
    """Return the link that a learner makes by choosing `chapter`."""
    return ChapterLink(
        video_id=video.id,
        chapter=chapter.title,
        start_s=chapter.start_s,
        end_s=chapter.end_s,
        made_by=LinkMaker.LEARNER,
    )


def choose_link(desk: Desk, card_id: str, video: Video, chapter: Chapter) -> Changes:
    """Put the learner's link first; links that the program proposed give way to it.

    Raises:
        CardNotFoundError: No card has this id.
    """
    link = learner_link(video, chapter)
    card = desk.collection.card(card_id)
    others = [
        other
        for other in card.links
        if other.made_by is not LinkMaker.PROGRAM
        and (other.video_id, other.start_s) != (link.video_id, link.start_s)
    ]
    return _set(desk, card_id, (link, *others), "link")


def remove_link(desk: Desk, card_id: str, link: ChapterLink) -> Changes:
    """Take one link away.

    Raises:
        CardNotFoundError: No card has this id.
    """
    card = desk.collection.card(card_id)
    return _set(desk, card_id, tuple(o for o in card.links if o != link), "unlink")


def _set(desk: Desk, card_id: str, links: tuple[ChapterLink, ...], label: str) -> Changes:
    with desk.collection.change(label) as change:
        change.set_links(card_id, links)
    return change.changes
