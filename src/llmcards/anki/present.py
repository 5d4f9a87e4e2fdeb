"""Bring back to now what a wrong clock has dated into the future."""

from collections.abc import Sequence
from dataclasses import replace

from llmcards.anki.values import PackageCard


def not_later(cards: Sequence[PackageCard], now_ms: int) -> Sequence[PackageCard]:
    """Return `cards` with no number and no edit later than `now_ms`.

    Anki refuses a whole package for one id from the day after tomorrow, and takes no edit of a
    person for newer than one from the future. It finds notes by GUID, so a card whose number
    moves for a while is still the same card.
    """
    if all(item.number <= now_ms and item.edited_ms <= now_ms for item in cards):
        return cards
    taken = {item.number for item in cards}
    present = []
    free = now_ms
    for item in cards:
        number = item.number
        if number > now_ms:
            while free in taken:
                free -= 1
            taken.add(free)
            number = free
        present.append(replace(item, number=number, edited_ms=min(item.edited_ms, now_ms)))
    return present
