"""Compare a deck file with the collection."""

import hashlib
from dataclasses import replace

from llmcards.cards import Card, Deck, DeckCard, LinkMaker
from llmcards.workflows.desk import Desk
from llmcards.workflows.merging import answered
from llmcards.workflows.page_cards import tags_for
from llmcards.workflows.plan import PlannedCard, Status


def plan_deck(desk: Desk, deck: Deck) -> list[PlannedCard]:
    """Return what importing `deck` would do to its cards, in the deck's order."""
    stored = {card.id: card for card in desk.collection.cards_of_module(deck.id)}
    items = [
        _planned(desk, entry, stored.pop(entry.card.id, None), deck.title) for entry in deck.cards
    ]
    gone = [
        PlannedCard(replace(card, tags=(*card.tags, "gone")), Status.GONE, card)
        for card in stored.values()
        if card.upstream.startswith("deck:") and "gone" not in card.tags
    ]
    return items + gone


def digest(card: Card) -> str:
    """Return what `upstream` keeps of a deck's card: whether its words have changed since."""
    points = [f"{point.core:d}{point.text}" for point in card.key_points]
    parts = "\x1f".join((card.question, card.answer, *points))
    return "deck:" + hashlib.sha256(parts.encode()).hexdigest()[:20]


def _planned(desk: Desk, entry: DeckCard, stored: Card | None, title: str) -> PlannedCard:
    fresh = replace(
        entry.card,
        page_fingerprint=entry.answers[0] if entry.answers else "",
        upstream=digest(entry.card),
        tags=tuple(dict.fromkeys((*_place_tags(entry.card, title), *entry.card.tags))),
    )
    if stored is None:
        return _for_a_page(desk, entry, fresh) or PlannedCard(fresh, Status.NEW)
    edited = digest(stored) != stored.upstream
    links = tuple(link for link in stored.links if link.made_by is LinkMaker.LEARNER)
    after = replace(
        fresh,
        links=tuple(dict.fromkeys((*links, *fresh.links))),
        tags=tuple(dict.fromkeys((*fresh.tags, *(t for t in stored.tags if t != "gone")))),
    )
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


def _place_tags(card: Card, title: str) -> tuple[str, ...]:
    return tags_for(title, card.kind, card.place, card.lecture)


def _for_a_page(desk: Desk, entry: DeckCard, fresh: Card) -> PlannedCard | None:
    """Answer the card that a page already made of this question, instead of doubling it."""
    for card in desk.collection.cards_with_fingerprints(set(entry.answers)):
        if card.module_id == fresh.module_id:
            continue
        if card.has_answer:
            return PlannedCard(card, Status.SAME, card)
        return PlannedCard(answered(card, (fresh,)), Status.CHANGED, card)
    return None
