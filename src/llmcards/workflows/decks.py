"""Take a whole deck file in, as the first start does with a bundled one."""

from pathlib import Path

from llmcards.sources.decks import read_deck
from llmcards.workflows.desk import Desk
from llmcards.workflows.importing import apply
from llmcards.workflows.plan import ImportResult
from llmcards.workflows.planning import plan_import
from llmcards.workflows.reading import Reading


def take_deck(desk: Desk, path: Path) -> ImportResult:
    """Add a deck's cards, or bring those that are there up to date.

    Raises:
        DeckFileError: The file breaks its schema.
    """
    return apply(desk, plan_import(desk, Reading(decks=(read_deck(path),))))
