"""Keep a module's cards in the order of its page."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from llmcards.cards import Card
from llmcards.collection.change import Change
from llmcards.workflows.arranged import in_branch_order, put_among
from llmcards.workflows.desk import Desk
from llmcards.workflows.merging import GONE, is_from_deck
from llmcards.workflows.plan import ImportPlan, PlannedCard, Status

Written = Sequence[tuple[PlannedCard, Card]]


def put_in_order(desk: Desk, change: Change, plan: ImportPlan, written: Written) -> None:
    """Write the cards, each at its place on the page; those that stay are moved there, too.

    A plan that names only some of a module's cards says nothing about the order, nor does a page
    about a deck's cards: then cards stay where they are and new ones come last. What a person
    has put somewhere, or added, stays behind the card that it stands behind.
    """
    placed: set[str] = set()
    for cards in _in_order(desk, plan, written):
        change.put_cards(cards, positions=range(1, len(cards) + 1))
        placed |= {card.id for card in cards}
    change.put_cards([card for _, card in written if card.id not in placed])


def _in_order(desk: Desk, plan: ImportPlan, written: Written) -> Iterator[list[Card]]:
    """Yield the cards in page order of each module of which the plan names every card."""
    fresh: dict[str, list[Card]] = defaultdict(list)
    for item, card in written:
        fresh[item.card.id].append(card)
    modules: dict[str, dict[str, Card]] = defaultdict(dict)
    for item in plan.items:
        stays = [item.before] if item.before and item.status is not Status.GONE else []
        for card in fresh.get(item.card.id, stays):
            modules[card.module_id][card.id] = card
    gone = {item.card.id for item in plan.items if item.status is Status.GONE}
    pages = {module.id: module for module in plan.modules}
    decks = {deck.id for deck in plan.decks}
    for module_id, cards in modules.items():
        is_page = module_id in pages.keys() - decks
        if is_page is any(map(is_from_deck, cards.values())):
            continue
        present = desk.collection.cards_of_module(module_id)
        by_hand = _by_hand(desk, module_id, present)
        asked = {card.id for card in present if GONE not in card.tags} - by_hand
        if asked <= cards.keys() | gone:
            order = in_branch_order(desk, pages.get(module_id), list(cards.values()))
            yield put_among(order, present, by_hand)


def _by_hand(desk: Desk, module_id: str, present: Sequence[Card]) -> set[str]:
    """Return the cards that stand where a person has put them, or that a person has written."""
    course = desk.collection.course
    moved = course.homes(module_id).keys() | course.moved_in(module_id)
    return {card.id for card in present if card.id in moved or not card.upstream}
