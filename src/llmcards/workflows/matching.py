"""Find the cards that the collection already has for the questions of a page."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

from llmcards.cards import Card, normalised
from llmcards.workflows.page_cards import page_words

# Below this share of common words a new question is taken for a new one: at 60 a reworded
# sentence is still found, while two questions about one subject stay apart.
_SAME_QUESTION = 60.0

_Sign = Callable[[Card], Iterable[Hashable]]


def match(fresh: Sequence[Card], stored: Iterable[Card]) -> dict[str, tuple[Card, ...]]:
    """Return, by the id of each fresh card, the stored cards that stand for its question.

    First those with the same words in the same place, then with the same identity, then with
    the same words anywhere, then the most alike in the same place. Words come before identity:
    a question may have been reworded, and its first wording asked anew beside it. A question
    that was split has several cards.
    """
    groups = _groups(stored)
    found: dict[str, tuple[Card, ...]] = {}
    for sign in (_words_and_place, _identity, _words):
        signed = _by_sign(groups, sign)
        for card in fresh:
            keys = (key for mark in sign(card) for key in signed.get(mark, ()))
            key = next((key for key in keys if key in groups), None)
            if card.id not in found and key is not None:
                found[card.id] = tuple(groups.pop(key))
    rest = [card for card in fresh if card.id not in found]
    for card, key in _most_alike(rest, groups):
        found[card.id] = tuple(groups[key])
    return found


def _groups(stored: Iterable[Card]) -> dict[str, list[Card]]:
    groups: dict[str, list[Card]] = defaultdict(list)
    for card in stored:
        groups[card.group or card.id].append(card)
    return dict(groups)


def _by_sign(groups: dict[str, list[Card]], sign: _Sign) -> dict[Hashable, list[str]]:
    signed: dict[Hashable, list[str]] = defaultdict(list)
    for key, cards in groups.items():
        for mark in dict.fromkeys(mark for card in cards for mark in sign(card)):
            signed[mark].append(key)
    return signed


def _words_and_place(card: Card) -> Iterator[Hashable]:
    yield card.page_fingerprint, card.place


def _identity(card: Card) -> Iterator[Hashable]:
    yield card.id
    if card.group:
        yield card.group


def _words(card: Card) -> Iterator[Hashable]:
    yield card.page_fingerprint


def _most_alike(
    fresh: Sequence[Card], groups: dict[str, list[Card]]
) -> Iterator[tuple[Card, str]]:
    from rapidfuzz import fuzz

    asked = {card.id: normalised(page_words(card.upstream)) for card in fresh}
    scored = [
        (fuzz.token_sort_ratio(asked[card.id], said), card, key)
        for key, group in groups.items()
        for said in [normalised(page_words(group[0].upstream))]
        for card in fresh
        if any(old.place == card.place for old in group)
    ]
    taken: set[str] = set()
    for score, card, key in sorted(scored, key=lambda row: (-row[0], row[1].id, row[2])):
        if score >= _SAME_QUESTION and not {card.id, key} & taken:
            taken |= {card.id, key}
            yield card, key
