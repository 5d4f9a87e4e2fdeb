"""What is wrong with a deck file, in words for its author."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from llmcards.errors import Reason
from llmcards.sources.decks.located import Located, Place
from llmcards.sources.decks.sentences import in_english, reason
from llmcards.sources.decks.spec import HINTS, field_names

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

_PLAIN = {
    "string_type": "text_expected",
    "model_type": "fields_expected",
    "dict_type": "fields_expected",
    "tuple_type": "list_expected",
    "string_too_short": "text_empty",
    "too_short": "list_empty",
    "int_type": "number_expected",
    "int_parsing": "number_expected",
    "place": "place",
    "unknown_language": "unknown_language",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault at a place of the file. `code` names the rule that it breaks."""

    place: Place
    code: str
    reasons: tuple[Reason, ...]

    @property
    def field(self) -> str:
        """The place as its author writes it."""
        return ".".join(str(step) for step in self.place)

    @property
    def text(self) -> str:
        """The field and what is wrong with it, in English."""
        said = in_english(self.reasons)
        return f"{self.field}: {said}" if self.place else said


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
        yield Problem(place, "field", _reasons(details))


def closest(word: str, words: Sequence[str], otherwise: str, mark: str = "`") -> Reason:
    """Return an offer of the word of `words` nearest to `word`, or the sentence `otherwise`."""
    near = get_close_matches(word, words, n=1, cutoff=0.5)
    return reason("meant", name=f"{mark}{near[0]}{mark}") if near else reason(otherwise)


def _has_deeper(place: Place, found: list["ErrorDetails"]) -> bool:
    depth = len(place)
    return any(len(one["loc"]) > depth and one["loc"][:depth] == place for one in found)


def _reasons(details: "ErrorDetails") -> tuple[Reason, ...]:
    kind = details["type"]
    if kind == "missing":
        return (reason("missing"),)
    if kind == "extra_forbidden":
        name = str(details["loc"][-1])
        others = sorted(field_names() - {name})  # the name may be right elsewhere
        return reason("unknown_field"), closest(name, others, "take_away")
    if kind == "string_pattern_mismatch":
        return (reason(HINTS[details["ctx"]["pattern"]]),)
    if kind in _PLAIN:
        return (reason(_PLAIN[kind]),)
    return (reason("other", why=details["msg"].rstrip(".")),)
