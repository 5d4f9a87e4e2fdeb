"""Make Anki's collection around notes and cards: tables, note type, decks and their preset."""

import json
import sqlite3
from collections.abc import Iterable
from itertools import count
from typing import Any

from llmcards.anki.names import deck_id, with_parents
from llmcards.anki.note_type import MODEL_EDITED_S, note_type
from llmcards.anki.values import Preset, Today

# Pinned: Anki adds a preset it does not know and leaves a known one to the learner.
PRESET_ID = 1_794_300_000_456
_DEFAULT_PRESET = "1"
_TAG_LEECHES = 1


def make_tables(database: sqlite3.Connection) -> None:
    """Make the tables of Anki's collection in the empty `database`."""
    import genanki

    genanki.Package([]).write_to_db(database.cursor(), MODEL_EDITED_S, count(1))


def add_decks(
    database: sqlite3.Connection, decks: Iterable[str], preset: Preset | None, today: Today
) -> None:
    """Add the note type, decks, and what they follow.

    Args:
        database: With tables.
        decks: Tidy deck names; the decks above them are added.
        preset: Attached to every deck where given.
        today: Its day's start is what the days of due cards are counted by.
    """
    import genanki

    names = dict.fromkeys(name for deck in decks for name in with_parents(deck))
    made = [genanki.Deck(deck_id(name), name) for name in names]
    if made:
        made[0].add_model(note_type())
        made[0].write_to_db(database.cursor(), MODEL_EDITED_S, count(1))
        # genanki reads and writes all decks anew for each one that it adds.
        _change(database, "decks", {str(deck.deck_id): deck.to_json() for deck in made})
    _configure(database, today)
    if preset is not None:
        _attach(database, preset)


def _change(database: sqlite3.Connection, column: str, news: dict[str, Any]) -> None:
    (text,) = database.execute(f"select {column} from col").fetchone()  # noqa: S608 - name of ours
    known: dict[str, Any] = json.loads(text)
    database.execute(f"update col set {column} = ?", (json.dumps(known | news),))  # noqa: S608 - likewise


def _configure(database: sqlite3.Connection, today: Today) -> None:
    # Without schedVer 2 Anki takes the log for an old one and raises its ratings by one.
    # With creationOffset 0 the collection's first day is the same in every time zone.
    conf = {
        "schedVer": 2,
        "sched2021": True,
        "creationOffset": 0,
        "rollover": today.day_start_hour,
    }
    _change(database, "conf", conf)
    database.execute("update col set mod = ?", (today.now_ms,))


def _attach(database: sqlite3.Connection, preset: Preset) -> None:
    presets_text, decks_text = database.execute("select dconf, decks from col").fetchone()
    presets: dict[str, Any] = json.loads(presets_text)
    decks: dict[str, Any] = json.loads(decks_text)
    presets[str(PRESET_ID)] = _preset_json(presets[_DEFAULT_PRESET], preset)
    for number, deck in decks.items():
        if number != "1":
            deck["conf"] = PRESET_ID
    database.execute(
        "update col set dconf = ?, decks = ?", (json.dumps(presets), json.dumps(decks))
    )


def _preset_json(usual: dict[str, Any], preset: Preset) -> dict[str, Any]:
    new = usual["new"] | {"delays": list(preset.learning_steps), "perDay": preset.new_per_day}
    rev = usual["rev"] | {"perDay": preset.reviews_per_day, "maxIvl": preset.maximum_interval}
    lapse = usual["lapse"] | {
        "delays": list(preset.relearning_steps),
        "leechAction": _TAG_LEECHES,
    }
    return usual | {
        "id": PRESET_ID,
        "name": preset.name,
        "mod": MODEL_EDITED_S,
        "new": new,
        "rev": rev,
        "lapse": lapse,
        "fsrsParams6": list(preset.parameters),
        "desiredRetention": preset.desired_retention,
    }
