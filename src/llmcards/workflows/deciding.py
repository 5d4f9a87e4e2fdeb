"""Turn a planned card and what the learner decided about it into the cards to be written."""

from collections.abc import Sequence
from dataclasses import replace

from llmcards.cards import Card, ChapterLink, LinkMaker
from llmcards.workflows.merging import answered
from llmcards.workflows.plan import Decision, PlannedCard, Status
from llmcards.workflows.rearranging import placed


def cards_for(item: PlannedCard, decision: Decision) -> tuple[Card, ...]:
    """Return the cards that are written for a planned card that is not gone; maybe none."""
    if not decision.take or item.status is Status.GONE:
        return ()
    offered = item.offered if decision.use_offer else ()
    if item.status is Status.SAME and not offered and not decision.corrects:
        return ()
    card = _corrected(item.card, decision)
    if decision.link is not None and not card.links:
        card = replace(card, links=(decision.link,))
    cards = _cards(item, decision, card, offered)
    if decision.is_link_own:
        cards = tuple(replace(one, links=_links(one, decision.link)) for one in cards)
    return cards


def _cards(
    item: PlannedCard, decision: Decision, card: Card, offered: Sequence[Card]
) -> tuple[Card, ...]:
    if item.status is Status.NEW and decision.split:
        if len(offered) > 1:
            return tuple(
                replace(answered(_part(card, number), (offer,)), question=offer.question)
                for number, offer in enumerate(offered, 1)
            )
        parts = decision.parts or item.split
        if parts and not offered:
            return tuple(
                replace(_part(card, number), question=text) for number, text in enumerate(parts, 1)
            )
    own_answer = decision.answer is not None and bool(card.answer)
    return (answered(card, tuple(offered)) if offered and not own_answer else card,)


def _corrected(card: Card, decision: Decision) -> Card:
    card = replace(
        card,
        question=card.question if decision.question is None else decision.question,
        answer=card.answer if decision.answer is None else decision.answer,
    )
    where = decision.placement
    return card if where is None else placed(card, where.module, where.branch)


def _links(card: Card, link: ChapterLink | None) -> tuple[ChapterLink, ...]:
    """Return the learner's link first; what the program proposed gives way to it."""
    if link is None:
        return ()
    others = (
        other
        for other in card.links
        if other.made_by is not LinkMaker.PROGRAM
        and (other.video_id, other.start_s) != (link.video_id, link.start_s)
    )
    return (link, *others)


def _part(card: Card, number: int) -> Card:
    return replace(card, id=f"{card.id}-{number}", group=card.id)
