"""Compare two wordings of a question word by word."""

import difflib
import re
from dataclasses import dataclass

from llmcards.cards import normalised

_WORD = re.compile(r"\S+\s*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a wording; `differs` from the other one."""

    text: str
    differs: bool


def word_difference(before: str, after: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return both wordings in pieces, those marked that the other does not have."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    matcher = difflib.SequenceMatcher(
        None, [_bare(word) for word in old], [_bare(word) for word in new], autojunk=False
    )
    left: list[Piece] = []
    right: list[Piece] = []
    for operation, start, end, new_start, new_end in matcher.get_opcodes():
        differs = operation != "equal"
        _append(left, old[start:end], differs=differs)
        _append(right, new[new_start:new_end], differs=differs)
    return tuple(left), tuple(right)


def _bare(word: str) -> str:
    # A question mark that moved to another word has not changed that word.
    return normalised(word) or word.strip()


def _append(pieces: list[Piece], words: list[str], *, differs: bool) -> None:
    if words:
        pieces.append(Piece("".join(words), differs))
