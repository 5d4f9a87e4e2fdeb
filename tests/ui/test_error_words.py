"""What is in the way is said in the reader's language."""

import re

import pytest

from llmcards.collection.lock import CollectionLock
from llmcards.errors import UserError
from llmcards.settings import load_settings
from llmcards.sources.decks import read_deck
from llmcards.ui.error_words import error_text
from llmcards.workflows.exporting import export
from llmcards.workflows.overriding import set_due


def break_settings(folder, desk):
    """Read settings that are no JSON."""
    file = folder / "settings.json"
    file.write_text("{", encoding="utf-8")
    load_settings(file)


def break_deck(folder, desk):
    """Read a deck file without a deck in it."""
    file = folder / "deck.yaml"
    file.write_text("cards: 3\n", encoding="utf-8")
    read_deck(file)


def lose_deck(folder, desk):
    """Read a deck file that is not there."""
    read_deck(folder / "none.yaml")


def lock_twice(folder, desk):
    """Open one collection in two programs."""
    with CollectionLock(folder / "held.db"):
        CollectionLock(folder / "held.db")


def export_nothing(folder, desk):
    """Export a collection without cards."""
    export(desk, folder / "cards.apkg")


def ask_for_a_lost_card(folder, desk):
    """Set the day of a card that is gone."""
    set_due(desk, "no-such-card", 3)


@pytest.mark.parametrize(
    "go_wrong",
    [break_settings, break_deck, lose_deck, lock_twice, export_nothing, ask_for_a_lost_card],
)
def test_an_error_is_told_in_russian(qapp, around, empty_desk, tmp_path, go_wrong):
    """A learner who reads no English must still find the way out."""
    around.languages.choose("ru")

    with pytest.raises(UserError) as caught:
        go_wrong(tmp_path, empty_desk)

    first, *_ = error_text(caught.value).split(". ")
    assert re.search("[а-яё]{4}", first)


def test_an_error_without_a_code_speaks_for_itself(qapp):
    """An English sentence is better than none."""
    assert error_text(UserError("Something new.")) == "Something new."
