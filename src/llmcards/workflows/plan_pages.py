"""Compare a module page with the collection: new, changed, the same, gone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from llmcards.cards import Card, Deck, Lecture, Module, Video, Warned, card_id_for
from llmcards.workflows.arranged import Arranged, arranged, in_own_names, in_own_order
from llmcards.workflows.desk import Desk
from llmcards.workflows.matching import match
from llmcards.workflows.merging import GONE, is_from_deck, merged_module, under_deck
from llmcards.workflows.offers import answers_by_fingerprint
from llmcards.workflows.own_lectures import Renumbered, before_import
from llmcards.workflows.page_cards import PLACE_TAGS, cards_of, is_as_read
from llmcards.workflows.plan import PlannedCard, Status
from llmcards.workflows.reading import ReadCard

# A page under a new title is still the page that it was where half of its questions are known.
_SAME_MODULE = 0.5


@dataclass(frozen=True, slots=True)
class Known:
    """What the collection and the decks know. `changed_videos` have other chapters than before."""

    desk: Desk
    decks: tuple[Deck, ...]
    videos: Mapping[str, Video]
    changed_videos: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PlannedPage:
    """A module as it will be stored, and its cards in page order, those that are gone last."""

    module: Module
    items: tuple[PlannedCard, ...]
    renumbered: tuple[Renumbered, ...] = ()


def plan_page(known: Known, page: Module, read: Sequence[ReadCard]) -> PlannedPage:
    """Return what importing `page` would do, links apart; `read` is what reading thought of it."""
    answers = answers_by_fingerprint(known.decks)
    page = _known_module(known.desk, page)
    found_there = before_import(known.desk, page)
    before = found_there.module
    mine = found_there.arranged(arranged(known.desk, page.id))
    if before is not None and any(map(is_from_deck, mine.cards)):
        page = under_deck(before, page)
    page = in_own_names(known.desk, before, page)
    page = _with_videos_of_decks(page, known.decks, answers.keys())
    module = in_own_order(known.desk, before, merged_module(before, page))
    fresh = cards_of(page)
    stored = {card.id: card for card in _stored(known.desk, mine.cards, fresh)}
    found = match(fresh, [mine.on_page(card) for card in stored.values()])
    matched = {key: tuple(stored[one.id] for one in cards) for key, cards in found.items()}
    thoughts = {entry.card.question: entry for entry in read}
    also = _asked_elsewhere(known.desk, page, fresh)
    items: list[PlannedCard] = []
    for card in fresh:
        thought = thoughts.get(card.question, ReadCard(card))
        plain = PlannedCard(
            card,
            Status.NEW,
            advice=thought.advice,
            split=thought.split,
            also_in=also.get(card.page_fingerprint, ""),
        )
        offered = answers.get(card.page_fingerprint, ())
        there = matched.get(card.id, ())
        items += _offering(_compared(mine, plain, there), offered, there)
    gone = _gone(mine.cards, matched.values())
    planned = (*_with_own_ids(items, mine.cards), *gone)
    return PlannedPage(module, planned, found_there.renumbered)


def _compared(mine: Arranged, plain: PlannedCard, stored: Sequence[Card]) -> list[PlannedCard]:
    """Return the fresh card, or the stored ones that stand for it as they would become."""
    if not stored:
        return [replace(plain, was_deleted=mine.is_deleted(plain.card))]
    plain = replace(plain, also_in="", advice=_advice_on(plain.advice, stored))
    return [
        _renewed(plain, card, is_part=len(stored) > 1, is_moved=card.id in mine.homes)
        for card in stored
    ]


def _offering(
    items: Iterable[PlannedCard], offered: tuple[Card, ...], stored: Sequence[Card]
) -> list[PlannedCard]:
    """Return the planned cards with a deck's answers to their question, where they need some.

    A deck answers the page's whole question: no part of a split one is answered by it.
    """
    is_split = len(stored) > 1 or any(one.group for one in stored)
    return [
        replace(
            item,
            offered=() if item.card.has_answer or is_split else offered,
            is_offer_taken=not stored,
        )
        for item in items
    ]


def _advice_on(advice: Sequence[Warned], stored: Sequence[Card]) -> tuple[Warned, ...]:
    """Return what is still to be said: a question that was split asks one thing a card."""
    is_split = any(card.group for card in stored)
    return tuple(one for one in advice if not (is_split and one.code == "compound"))


def _renewed(plain: PlannedCard, stored: Card, *, is_part: bool, is_moved: bool) -> PlannedCard:
    fresh = plain.card
    if is_from_deck(stored):
        return replace(plain, card=stored, status=Status.SAME, before=stored, split=())
    if is_moved:  # it stays where the learner has put it
        fresh = replace(
            fresh, kind=stored.kind, place=stored.place, lecture=stored.lecture, tags=stored.tags
        )
    edited = is_part or not is_as_read(stored)
    after = replace(
        stored,
        question=stored.question if edited else fresh.question,
        answer=stored.answer or fresh.answer,
        kind=fresh.kind,
        place=fresh.place,
        lecture=fresh.lecture,
        tags=_tags(stored, fresh),
        page_fingerprint=fresh.page_fingerprint,
        upstream=fresh.upstream,
    )
    status = Status.SAME if after == stored else Status.CHANGED
    return replace(plain, card=after, status=status, before=stored, split=())


def _tags(stored: Card, fresh: Card) -> tuple[str, ...]:
    """Return the page's tags as they are now, and every tag that the learner added."""
    own = (tag for tag in stored.tags if not tag.startswith(PLACE_TAGS))
    return tuple(tag for tag in dict.fromkeys((*fresh.tags, *own)) if tag != GONE)


def _with_own_ids(items: Iterable[PlannedCard], own: Iterable[Card]) -> list[PlannedCard]:
    """Give a new question another identity where a reworded one has kept the one of its words."""
    taken = {name for card in own for name in (card.id, card.group)}
    return [
        item
        if item.status is not Status.NEW or item.card.id not in taken
        else replace(item, card=replace(item.card, id=_other_id(item.card, taken)))
        for item in items
    ]


def _other_id(card: Card, taken: set[str]) -> str:
    card_id = card.id
    while card_id in taken:
        card_id = card_id_for(card_id, card.place, card.question)
    return card_id


def _gone(own: Iterable[Card], matched: Iterable[tuple[Card, ...]]) -> list[PlannedCard]:
    kept = {card.id for cards in matched for card in cards}
    return [
        PlannedCard(replace(card, tags=(*card.tags, GONE)), Status.GONE, card)
        for card in own
        if card.id not in kept
        and card.upstream
        and not is_from_deck(card)
        and GONE not in card.tags
    ]


def _stored(desk: Desk, own: Sequence[Card], fresh: Sequence[Card]) -> tuple[Card, ...]:
    """Return the module's cards, and those of decks that already answer its questions.

    Another page may ask the same question; that is another card, with a history of its own.
    """
    marks = {card.page_fingerprint for card in fresh}
    elsewhere = filter(is_from_deck, desk.collection.cards_with_fingerprints(marks))
    return tuple({card.id: card for card in (*own, *elsewhere)}.values())


def _asked_elsewhere(desk: Desk, page: Module, fresh: Iterable[Card]) -> dict[str, str]:
    """Return the titles of other modules that ask questions of this page, by fingerprint."""
    titles = {module.id: module.title for module in desk.collection.modules()}
    marks = {card.page_fingerprint for card in fresh}
    return {
        card.page_fingerprint: titles.get(card.module_id, card.source)
        for card in desk.collection.cards_with_fingerprints(marks)
        if card.module_id != page.id
    }


def _known_module(desk: Desk, module: Module) -> Module:
    """Return `module` under the identity of the one that it was before, where it was one."""
    if desk.collection.module(module.id) is not None:
        return module
    marks = {card.page_fingerprint for card in cards_of(module)}
    found: dict[str, set[str]] = {}
    for card in desk.collection.cards_with_fingerprints(marks):
        found.setdefault(card.module_id, set()).add(card.page_fingerprint)
    best = max(found, key=lambda known: (len(found[known]), known), default=None)
    if best is None or len(found[best]) < _SAME_MODULE * len(marks):
        return module
    return replace(module, id=best)


def _with_videos_of_decks(
    module: Module, decks: Sequence[Deck], answered: Iterable[str]
) -> Module:
    """Give lectures that name no video the one of the deck that answers their questions."""
    marks = set(answered)
    videos = {
        lecture.number: lecture.video_id
        for deck in reversed(decks)
        for lecture in deck.lectures
        if lecture.video_id
    }

    def bound(lecture: Lecture) -> Lecture:
        known = {card.page_fingerprint for card in cards_of(replace(module, lectures=(lecture,)))}
        if lecture.video_id is not None or not known & marks:
            return lecture
        video_id = videos.get(lecture.number)
        return replace(lecture, video_id=video_id, assumed=video_id is not None)

    return replace(module, lectures=tuple(bound(lecture) for lecture in module.lectures))
