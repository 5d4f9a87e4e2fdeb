"""Give decks and tags the form that Anki would give them, so that a second import finds them."""

import hashlib
import re
from collections.abc import Iterator
from functools import lru_cache
from unicodedata import normalize

from llmcards.anki.commands import without_commands

_UNSOUND = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")
_NOT_IN_TAG = re.compile(r"[\s\x00-\x1f\x7f\"\ud800-\udfff]+")
# Cards show deck and tags, and Anki puts them there as HTML with commands (see `fields`).
_HARMLESS = str.maketrans("<>", "‹›")
_FIRST_DECK_ID = 1 << 40


def deck_name(path: str) -> str:
    """Return `path` as Anki keeps it: parts trimmed, none of them empty, NFC.

    Anki looks an imported deck up by its name before it tidies the name. An untidy one is
    never found and makes a deck "name+" at each import.
    """
    sound = _UNSOUND.sub("", path).translate(_HARMLESS)
    parts = without_commands(sound, "(").split("::")
    return "::".join(normalize("NFC", part).strip(": \t\xa0").strip() or "blank" for part in parts)


def with_parents(name: str) -> Iterator[str]:
    """Yield the tidy deck `name` and those above it, the highest first."""
    parts = name.split("::")
    for depth in range(1, len(parts) + 1):
        yield "::".join(parts[:depth])


def deck_id(name: str) -> int:
    """Return the id of the tidy deck `name`: always the same, and exact in JavaScript too."""
    digest = hashlib.sha256(name.encode()).digest()
    return _FIRST_DECK_ID + int.from_bytes(digest[:6], "big")


@lru_cache(maxsize=1024)
def tag_list(tags: tuple[str, ...]) -> str:
    """Return `tags` as a note keeps them: a space around each, none within."""
    shown = (without_commands(tag.translate(_HARMLESS), "(") for tag in tags)
    tidy = (normalize("NFC", _NOT_IN_TAG.sub("_", tag.strip())).strip("_:") for tag in shown)
    found = dict.fromkeys(tag for tag in tidy if tag)
    return f" {' '.join(found)} " if found else ""
