"""The deck file's JSON Schema, with which editors complete and check while one writes."""

from typing import Any

from llmcards.sources.decks.spec import DeckSpec


def deck_schema() -> dict[str, Any]:
    """Return the JSON Schema of a deck file, as `decks/deck.schema.json` publishes it."""
    schema = DeckSpec.model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
