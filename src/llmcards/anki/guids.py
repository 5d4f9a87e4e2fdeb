"""Name notes as genanki does, in a tenth of its time: there are 100,000 of them."""

from functools import cache
from hashlib import sha256

_BYTES = 8
_PAIRS = 5  # ten digits hold eight bytes


def guid_of(card_id: str) -> str:
    """Return what `genanki.guid_for("llmcards", card_id)` returns."""
    pairs, base = _pairs()
    number = int.from_bytes(sha256(f"llmcards__{card_id}".encode()).digest()[:_BYTES], "big")
    digits = ""
    for _ in range(_PAIRS):
        number, pair = divmod(number, base)
        digits = pairs[pair] + digits
    return digits.lstrip(pairs[0][0])


@cache
def _pairs() -> tuple[tuple[str, ...], int]:
    from genanki.util import BASE91_TABLE

    pairs = tuple(high + low for high in BASE91_TABLE for low in BASE91_TABLE)
    return pairs, len(pairs)
