"""How well a few typed letters fit a name, and which of its letters they are."""

from collections.abc import Sequence
from dataclasses import dataclass

from llmcards.ui.commands.layouts import on_other_layout

Mark = tuple[int, int]
# Full marks for the beginning of a word, less within one, less still with a slip of the hand.
_BEGINS = 100.0
_WITHIN = 82.0
_SLIPPED = 0.7
_LIKE_ENOUGH = 75
_FUZZY_FROM = 4
_WITHIN_FROM = 2
_WHOLE = 4.0
_LONG = 40
_OTHER_LAYOUT = 3.0


@dataclass(frozen=True, slots=True)
class Match:
    """A name that fits: how well, up to about 100, and its letters from–to that were typed."""

    score: float
    name: str
    marks: tuple[Mark, ...]


def match(typed: str, name: str, *, fuzzy: bool = True) -> Match | None:
    """Return how `typed` fits `name`: every word of it must, in any order; None where not.

    Args:
        typed: What was typed, on either layout of the keyboard.
        name: What it may mean.
        fuzzy: Whether a word may have a slip.
    """
    fits = _match(typed, name, fuzzy=fuzzy)
    other = _match(on_other_layout(typed), name, fuzzy=fuzzy)
    if other is not None:
        other = Match(other.score - _OTHER_LAYOUT, name, other.marks)
    return max(filter(None, (fits, other)), key=lambda one: one.score, default=None)


def best_match(typed: str, names: Sequence[str], *, fuzzy: bool = True) -> Match | None:
    """Return the best match among several names of one thing; an earlier name wins a tie."""
    found = (match(typed, name, fuzzy=fuzzy) for name in names)
    return max(filter(None, found), key=lambda one: one.score, default=None)


def _match(typed: str, name: str, *, fuzzy: bool) -> Match | None:
    low, words = name.lower(), typed.lower().split()
    scores, marks = [], []
    for word in words:
        found = _exact(word, low) or (_like(word, low) if fuzzy else None)
        if found is None:
            return None
        scores.append(found[0])
        marks += found[1]
    if not scores:
        return None
    score = sum(scores) / len(scores) - min(len(low), _LONG) / _LONG
    if low.startswith(" ".join(words)):
        score += _WHOLE
    return Match(score, name, _joined(marks))


def _exact(word: str, name: str) -> tuple[float, list[Mark]] | None:
    within = -1
    at = name.find(word)
    while at >= 0:
        if at == 0 or not name[at - 1].isalnum():
            return _BEGINS, [(at, at + len(word))]
        within = at if within < 0 else within
        at = name.find(word, at + 1)
    if within < 0 or len(word) < _WITHIN_FROM:
        return None
    return _WITHIN, [(within, within + len(word))]


def _like(word: str, name: str) -> tuple[float, list[Mark]] | None:
    if len(word) < _FUZZY_FROM or len(name) < _FUZZY_FROM - 1:
        return None
    from rapidfuzz import fuzz
    from rapidfuzz.distance import LCSseq

    found = fuzz.partial_ratio_alignment(word, name, score_cutoff=_LIKE_ENOUGH)
    if found is None:
        return None
    passage = name[found.dest_start : found.dest_end]
    equal = [step for step in LCSseq.opcodes(word, passage) if step.tag == "equal"]
    start = found.dest_start
    marks = [(start + step.dest_start, start + step.dest_end) for step in equal]
    return found.score * _SLIPPED, marks


def _joined(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """Return `marks` in order, those that touch in one."""
    joined: list[Mark] = []
    for start, end in sorted(marks):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
