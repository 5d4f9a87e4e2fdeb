"""Find the cards that the collection already has for the questions of a page."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from llmcards.cards import Card, normalised

# Below this share of common words a new question is taken for a new one: at 60 a reworded
# sentence is still found, while two questions about one subject stay apart.
_SAME_QUESTION = 60.0


def match(fresh: Sequence[Card], stored: Iterable[Card]) -> dict[str, tuple[Card, ...]]:
    """Return, by the id of each fresh card, the stored cards that stand for its question.

    First those with the same identity or the same words, in the same place and then anywhere;
    then the most alike in the same place. A question that was split has several.
    """
    groups = _groups(stored)
    found: dict[str, tuple[Card, ...]] = {}
    for rule in (_same_identity, _same_words_same_place, _same_words):
        for card in fresh:
            key = next((key for key in groups if rule(card, groups[key])), None)
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


def _same_identity(fresh: Card, group: Sequence[Card]) -> bool:
    return any(fresh.id in {card.id, card.group} for card in group)


def _same_words(fresh: Card, group: Sequence[Card]) -> bool:
    return any(card.page_fingerprint == fresh.page_fingerprint for card in group)


def _same_words_same_place(fresh: Card, group: Sequence[Card]) -> bool:
    return _same_words(fresh, group) and any(card.place == fresh.place for card in group)


def _most_alike(
    fresh: Sequence[Card], groups: dict[str, list[Card]]
) -> Iterable[tuple[Card, str]]:
    from rapidfuzz import fuzz

    scored = [
        (
            fuzz.token_sort_ratio(normalised(card.question), normalised(group[0].upstream)),
            card,
            key,
        )
        for card in fresh
        for key, group in groups.items()
        if any(old.place == card.place for old in group)
    ]
    taken: set[str] = set()
    for score, card, key in sorted(scored, key=lambda row: (-row[0], row[1].id, row[2])):
        if score >= _SAME_QUESTION and not {card.id, key} & taken:
            taken |= {card.id, key}
            yield card, key
