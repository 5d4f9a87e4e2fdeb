"""The published schema is that of the program."""

import json

from llmcards.paths import shipped
from llmcards.sources.decks import deck_schema

PUBLISHED = shipped("decks") / "deck.schema.json"


def test_the_published_schema_is_the_programs_own():
    """Editors read the file, the program its models; `llmcards deck schema` writes it anew."""
    assert json.loads(PUBLISHED.read_text(encoding="utf-8")) == deck_schema()


def test_the_schema_explains_the_fields_that_must_not_change():
    """The editor shows this where an author would otherwise break a history."""
    card = deck_schema()["$defs"]["CardSpec"]

    assert "Never change it" in card["properties"]["id"]["description"]
    assert card["additionalProperties"] is False


def test_every_bundled_deck_points_its_editor_at_the_schema():
    """Completion works in a fresh clone without any setting."""
    decks = sorted(PUBLISHED.parent.glob("*.yaml"))

    assert decks
    for deck in decks:
        first = deck.read_text(encoding="utf-8").splitlines()[0]
        assert first == f"# yaml-language-server: $schema={PUBLISHED.name}"


def test_an_editor_knows_the_languages():
    """A slip such as `ua` for `uk` is underlined while it is typed."""
    known = deck_schema()["properties"]["language"]["enum"]

    assert {"ru", "en", "de", "uk", "zh"} <= set(known)
    assert not {"xx", "ua", "eng"} & set(known)
