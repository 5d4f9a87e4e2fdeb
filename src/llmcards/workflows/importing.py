"""Import pages, descriptions and deck files: first a plan, then one write."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from llmcards.cards import Card, Video
from llmcards.collection.change import Change
from llmcards.workflows.desk import Desk
from llmcards.workflows.merging import answered, moved_link
from llmcards.workflows.plan import (
    Decision,
    ImportPlan,
    ImportResult,
    PlannedCard,
    Source,
    Status,
)
from llmcards.workflows.planning import plan_import
from llmcards.workflows.reading import read_sources

__all__ = [
    "Decision",
    "ImportPlan",
    "ImportResult",
    "PlannedCard",
    "Source",
    "Status",
    "apply",
    "cards_for",
    "read",
]


def read(sources: Sequence[Source], desk: Desk) -> ImportPlan:
    """Read `sources` together and return what importing them would do; writes nothing.

    Raises:
        SourceError: A source cannot be read.
        DeckFileError: A deck file breaks its schema.
    """
    return plan_import(desk, read_sources(sources))


def apply(
    desk: Desk, plan: ImportPlan, decisions: Mapping[str, Decision] | None = None
) -> ImportResult:
    """Write `plan` in one step that can be undone, as `decisions` (by card id) say."""
    given = decisions or {}
    chosen = [
        (item, given.get(item.card.id) or Decision.proposed_for(item)) for item in plan.items
    ]
    written = [(item, card) for item, decision in chosen for card in cards_for(item, decision)]
    gone = [item.card for item, choice in chosen if item.status is Status.GONE and choice.take]
    with desk.collection.change("import") as change:
        for module in plan.modules:
            change.put_module(module)
        for video in plan.videos:
            _put_video(desk, change, video)
        change.put_cards([*(card for _, card in written), *gone])
        for card in gone:
            change.suspend(card.id, suspended=True)
        for item, card in written:
            if item.before is not None and "gone" in item.before.tags:
                change.suspend(card.id, suspended=False)
    added = sum(item.status is Status.NEW for item, _ in written)
    return ImportResult(
        change.changes,
        added=added,
        changed=len(written) - added,
        suspended=len(gone),
        answered=sum(card.has_answer and not item.card.has_answer for item, card in written),
    )


def cards_for(item: PlannedCard, decision: Decision) -> tuple[Card, ...]:
    """Return the cards that are written for a planned card that is not gone; maybe none."""
    if not decision.take or item.status is Status.GONE:
        return ()
    offered = item.offered if decision.use_offer else ()
    card = item.card
    if item.status is Status.SAME and not offered:
        return ()
    if decision.link is not None and decision.link not in card.links and not card.links:
        card = replace(card, links=(decision.link,))
    if item.status is Status.NEW and decision.split:
        if len(offered) > 1:
            return tuple(
                replace(answered(_part(card, number), (offer,)), question=offer.question)
                for number, offer in enumerate(offered, 1)
            )
        if item.split and not offered:
            return tuple(
                replace(_part(card, number), question=text)
                for number, text in enumerate(item.split, 1)
            )
    return (answered(card, offered) if offered else card,)


def _part(card: Card, number: int) -> Card:
    return replace(card, id=f"{card.id}-{number}", group=card.id)


def _put_video(desk: Desk, change: Change, video: Video) -> None:
    """Store `video`; links to chapters whose times have moved go along."""
    before = desk.collection.video(video.id)
    change.put_video(video)
    if before is None or before.chapters == video.chapters:
        return
    for card in desk.collection.cards_linked_to(video.id):
        links = tuple(moved_link(link, before, video) for link in card.links)
        if links != card.links:
            change.set_links(card.id, links)
