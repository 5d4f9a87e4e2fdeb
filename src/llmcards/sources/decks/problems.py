"""What is wrong with a deck file, in words for its author."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from llmcards.sources.decks.located import Located, Place
from llmcards.sources.decks.spec import HINTS, field_names

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

_PLAIN = {
    "string_type": "A text is expected. Write it in quotes.",
    "model_type": "Fields are expected here, each on its line as `name: value`.",
    "dict_type": "Fields are expected here, each on its line as `name: value`.",
    "tuple_type": "A list is expected here, each item on its line after `- `.",
    "string_too_short": "The text is empty. Write it, or take the field away.",
    "too_short": "The list is empty. Add an item.",
    "int_type": "A number is expected.",
    "int_parsing": "A number is expected.",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault at a place of the file. `code` names the rule that it breaks."""

    place: Place
    code: str
    text: str


def schema_problems(error: "ValidationError", located: Located) -> Iterator[Problem]:
    """Yield what pydantic found, its places as they are in the file."""
    found = error.errors(include_url=False)
    for details in found:
        # pydantic calls a list too short, too, when its only item is wrong.
        if details["type"] == "too_short" and _has_deeper(details["loc"], found):
            continue
        place = located.known(details["loc"])
        if details["type"] == "missing":
            place = (*place, details["loc"][-1])
        yield Problem(place, "field", _words(details))


def closest(word: str, words: list[str], mark: str = "`") -> str:
    """Return a sentence that offers the word of `words` nearest to `word`, or nothing."""
    near = get_close_matches(word, words, n=1, cutoff=0.5)
    return f" Did you mean {mark}{near[0]}{mark}?" if near else ""


def _has_deeper(place: Place, found: list["ErrorDetails"]) -> bool:
    depth = len(place)
    return any(len(one["loc"]) > depth and one["loc"][:depth] == place for one in found)


def _words(details: "ErrorDetails") -> str:
    kind = details["type"]
    if kind == "missing":
        return "The field is missing. Add it."
    if kind == "extra_forbidden":
        name = str(details["loc"][-1])
        near = closest(name, sorted(field_names()))
        return f"There is no such field here.{near or ' Take it away.'}"
    if kind == "string_pattern_mismatch":
        return HINTS[details["ctx"]["pattern"]]
    return _PLAIN.get(kind) or f"{details['msg'].rstrip('.')}."
