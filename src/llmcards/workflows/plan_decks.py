"""Compare a deck file with the collection."""

from collections import defaultdict
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace

from llmcards.cards import Card, Deck, DeckCard, LinkMaker
from llmcards.workflows.arranged import arranged, in_own_names
from llmcards.workflows.desk import Desk
from llmcards.workflows.merging import GONE, digest, is_from_deck
from llmcards.workflows.own_lectures import Before
from llmcards.workflows.page_cards import PLACE_TAGS, tags_for
from llmcards.workflows.plan import PlannedCard, Status


def plan_deck(
    desk: Desk, deck: Deck, there: Before, asked: AbstractSet[str] = frozenset()
) -> list[PlannedCard]:
    """Return what importing `deck` would do to its cards, in the deck's order.

    Args:
        desk: Where the cards go.
        deck: The deck file, read.
        there: What is stored of its module.
        asked: Fingerprints of the questions of pages that are imported together with it: they
            take the deck's answers as offers.
    """
    mine = there.arranged(arranged(desk, deck.id))
    stored = {card.id: card for card in mine.cards}
    title = in_own_names(desk, there.module, deck.module()).title
    of_pages = _page_cards(desk, deck)
    items: dict[str, PlannedCard] = {}
    for entry in deck.cards:
        fresh = _fresh(entry, title)
        old = stored.pop(fresh.id, None)
        pages = of_pages.get(fresh.id, ())
        if old is not None:
            items[old.id] = _renewed(fresh, old, is_moved=old.id in mine.homes)
        elif asked & set(entry.answers):
            continue
        elif pages:
            items |= {card.id: _offered(items.get(card.id), card, entry.card) for card in pages}
        else:
            items[fresh.id] = PlannedCard(
                fresh, Status.NEW, was_deleted=fresh.id in mine.left_out.card_ids
            )
    gone = [
        PlannedCard(replace(card, tags=(*card.tags, GONE)), Status.GONE, card)
        for card in stored.values()
        if is_from_deck(card) and GONE not in card.tags
    ]
    return [*items.values(), *gone]


def _fresh(entry: DeckCard, title: str) -> Card:
    card = entry.card
    tags = (*tags_for(title, card.kind, card.place, card.lecture), *card.tags)
    return replace(
        card,
        page_fingerprint=entry.answers[0] if entry.answers else "",
        upstream=digest(card),
        tags=tuple(dict.fromkeys(tags)),
    )


def _renewed(fresh: Card, stored: Card, *, is_moved: bool) -> PlannedCard:
    if is_moved:  # it stays where the learner has put it
        fresh = replace(
            fresh,
            module_id=stored.module_id,
            place=stored.place,
            lecture=stored.lecture,
            kind=stored.kind,
            tags=(
                *(tag for tag in stored.tags if tag.startswith(PLACE_TAGS)),
                *(tag for tag in fresh.tags if not tag.startswith(PLACE_TAGS)),
            ),
        )
    links = tuple(link for link in stored.links if link.made_by is LinkMaker.LEARNER)
    after = replace(
        fresh,
        links=tuple(dict.fromkeys((*links, *fresh.links))),
        tags=tuple(dict.fromkeys((*fresh.tags, *(t for t in stored.tags if t != GONE)))),
    )
    edited = digest(stored) != stored.upstream
    if fresh.upstream == stored.upstream:
        after = replace(
            after,
            question=stored.question,
            answer=stored.answer,
            key_points=stored.key_points,
        )
        edited = False
    status = Status.SAME if after == stored else Status.CHANGED
    return PlannedCard(after, status, stored, edited=edited)


def _page_cards(desk: Desk, deck: Deck) -> Mapping[str, tuple[Card, ...]]:
    """Return, by the id of a deck's card, the cards that pages made of its questions."""
    marks = {mark for entry in deck.cards for mark in entry.answers}
    by_mark: dict[str, list[Card]] = defaultdict(list)
    for card in desk.collection.cards_with_fingerprints(marks):
        if not is_from_deck(card):
            by_mark[card.page_fingerprint].append(card)
    return {
        entry.card.id: tuple(card for mark in entry.answers for card in by_mark.get(mark, ()))
        for entry in deck.cards
    }


def _offered(planned: PlannedCard | None, card: Card, offer: Card) -> PlannedCard:
    """Answer the card that a page made of the question, instead of doubling it."""
    if card.has_answer:
        return PlannedCard(card, Status.SAME, card)
    offered = (*(planned.offered if planned else ()), offer)
    return PlannedCard(card, Status.CHANGED, card, offered=offered)
