"""Keep a module's cards in the order of its page."""

from collections import defaultdict
from collections.abc import Sequence

from llmcards.cards import Card
from llmcards.collection.change import Change
from llmcards.workflows.desk import Desk
from llmcards.workflows.merging import GONE, is_from_deck
from llmcards.workflows.plan import ImportPlan, PlannedCard, Status

Written = Sequence[tuple[PlannedCard, Card]]


def put_in_order(desk: Desk, change: Change, plan: ImportPlan, written: Written) -> None:
    """Write the cards, each at its place on the page; those that stay are moved there, too.

    A plan that names only some of a module's cards says nothing about the order, nor does a page
    about a deck's cards: then cards stay where they are and new ones come last.
    """
    placed: set[str] = set()
    for cards in _in_order(desk, plan, written):
        change.put_cards(cards, positions=range(1, len(cards) + 1))
        placed |= {card.id for card in cards}
    change.put_cards([card for _, card in written if card.id not in placed])


def _in_order(desk: Desk, plan: ImportPlan, written: Written) -> list[list[Card]]:
    """Return the cards in page order of each module of which the plan names every card."""
    fresh: dict[str, list[Card]] = defaultdict(list)
    for item, card in written:
        fresh[item.card.id].append(card)
    modules: dict[str, dict[str, Card]] = defaultdict(dict)
    for item in plan.items:
        stays = [item.before] if item.before and item.status is not Status.GONE else []
        for card in fresh.get(item.card.id, stays):
            modules[card.module_id][card.id] = card
    gone = {item.card.id for item in plan.items if item.status is Status.GONE}
    pages = {module.id for module in plan.modules} - {deck.id for deck in plan.decks}
    return [
        list(cards.values())
        for module_id, cards in modules.items()
        if _present(desk, module_id) <= cards.keys() | gone
        and (module_id in pages) is not any(map(is_from_deck, cards.values()))
    ]


def _present(desk: Desk, module_id: str) -> set[str]:
    cards = desk.collection.cards_of_module(module_id)
    return {card.id for card in cards if GONE not in card.tags}
