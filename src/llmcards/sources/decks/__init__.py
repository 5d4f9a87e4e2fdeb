"""Deck files: cards written by hand in YAML, read, checked and described for editors."""

from llmcards.sources.decks.checking import DeckCheck, check_deck
from llmcards.sources.decks.reading import read_deck, read_deck_data
from llmcards.sources.decks.schema import deck_schema

__all__ = ["DeckCheck", "check_deck", "deck_schema", "read_deck", "read_deck_data"]
