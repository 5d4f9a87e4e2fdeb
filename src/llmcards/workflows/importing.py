"""Import pages, descriptions and deck files: first a plan, then one write."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from llmcards.cards import Card, LinkMaker, Video, picture_name, pictures_in
from llmcards.changes import Changes
from llmcards.collection.change import Change
from llmcards.workflows.arranged import bring_back, without_deleted
from llmcards.workflows.deciding import cards_for
from llmcards.workflows.desk import Desk
from llmcards.workflows.merging import GONE, is_from_deck, moved_link
from llmcards.workflows.ordering import put_in_order
from llmcards.workflows.own_lectures import give_numbers
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

Move = tuple[Video, Video]


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
        give_numbers(desk, change, plan.renumbered)
        for module in plan.modules:
            change.put_module(without_deleted(desk, module, [card for _, card in written]))
        for picture in _pictures(plan, [card for _, card in written]):
            change.put_picture(picture)
        moves = [_put_video(desk, change, video) for video in plan.videos]
        written = [(item, _moved(item, card, filter(None, moves))) for item, card in written]
        put_in_order(desk, change, plan, written)
        bring_back(desk, change, [card for item, card in written if item.before is None])
        _keep_homes(change, chosen)
        change.put_cards(gone)
        for card in gone:
            change.suspend(card.id, suspended=True)
        for item, card in written:
            if item.before is not None and GONE in item.before.tags:
                change.suspend(card.id, suspended=False)
    touched = {item.card.id for item, _ in written} | {card.id for card in gone}
    same = sum(item.before is not None and item.card.id not in touched for item in plan.items)
    return replace(_result(change.changes, written), suspended=len(gone), same=same)


def _result(changes: Changes, written: Sequence[tuple[PlannedCard, Card]]) -> ImportResult:
    return ImportResult(
        changes,
        added=sum(item.before is None for item, _ in written),
        changed=sum(item.before not in {None, card} for item, card in written),
        answered=sum(
            card.has_answer and not (item.before or item.card).has_answer for item, card in written
        ),
    )


def _pictures(plan: ImportPlan, written: Sequence[Card]) -> Iterator[bytes]:
    """Yield the pictures of decks, and those of pages that cards show which are written."""
    for deck in plan.decks:
        yield from deck.pictures
    shown = pictures_in(*(text for card in written for text in (card.question, card.answer)))
    yield from (one for one in plan.pictures if picture_name(one) in shown)


def _keep_homes(change: Change, chosen: Iterable[tuple[PlannedCard, Decision]]) -> None:
    """Note where the page has the cards that the learner wants elsewhere."""
    for item, decision in chosen:
        if decision.placement is not None:
            for card in cards_for(item, decision):
                change.arrangement.note_home(card.id, item.card.module_id, item.card.place)


def _put_video(desk: Desk, change: Change, video: Video) -> Move | None:
    """Store `video`; links to chapters whose times have moved go along."""
    before = desk.collection.video(video.id)
    change.put_video(video)
    if before is None or before.chapters == video.chapters:
        return None
    for card in desk.collection.cards_linked_to(video.id):
        change.set_links(card.id, [moved_link(link, before, video) for link in card.links])
    return before, video


def _moved(item: PlannedCard, card: Card, moves: Iterable[Move]) -> Card:
    """Return `card`, the links that it already had moved along with their chapters.

    What a deck file says of its own card is not moved: it speaks of the chapters as they are.
    """
    had = set(item.before.links) if item.before is not None else set()
    if is_from_deck(card):
        had = {link for link in had if link.made_by is LinkMaker.LEARNER}
    links = card.links
    for before, after in moves:
        links = tuple(moved_link(one, before, after) if one in had else one for one in links)
    return replace(card, links=links)
