"""Spread due dates a little, by the very numbers that Anki draws.

Cards learnt together would come back together for ever; a small shift, drawn from the card and
its count of reviews, parts them. Drawn as Anki draws it, the phone and the desktop name the same
day. The published sources: `rslib/src/scheduler/states/fuzz.rs` and `.../answering/mod.rs` in
ankitects/anki; Rust's `rand` 0.9 (`SeedableRng::seed_from_u64`, which is PCG32, and the uniform
float of `random_range`); ChaCha with 12 rounds, D. J. Bernstein 2008.
"""

from functools import lru_cache
from math import floor

# Days from, days to, share of them that the interval may shift by; and one day on top.
_RANGES = ((2.5, 7.0, 0.15), (7.0, 20.0, 0.1), (20.0, float("inf"), 0.05))

_LANE = (1 << 64) - 1
_WORD = (1 << 32) - 1
_WORDS = sum(_WORD << (64 * lane) for lane in range(4))
_PCG_MULTIPLIER, _PCG_INCREMENT = 6364136223846793005, 11634580027462260723


@lru_cache(maxsize=64)  # asked for the buttons, and again for the answer
def fuzz_factor(seed: int) -> float:
    """Return where in its range an interval falls: from 0 to below 1, the same for a `seed`."""
    return (_first_word(seed & _LANE) >> 9) / (1 << 23)


def bounds(interval: float, minimum: int, maximum: int) -> tuple[int, int]:
    """Return the fewest and the most days that `interval` may be shifted to."""
    minimum = min(minimum, maximum)
    interval = min(max(interval, minimum), maximum)
    shift = _shift(interval)
    lower = min(max(rounded(interval - shift), minimum), maximum)
    upper = min(max(rounded(interval + shift), minimum), maximum)
    return lower, upper


def least_passing(interval: float, previous_days: int, maximum: int) -> int:
    """Return the fewest days after a success, so that fuzz never shortens what held before.

    Returns 0 where the interval shrank for another reason, as after a change of parameters.
    """
    if rounded(interval) > previous_days:
        return previous_days + 1
    _, upper = bounds(interval, 1, maximum)
    return previous_days if previous_days <= upper else 0


def rounded(days: float) -> int:
    """Return `days` to the nearest whole, halves up, where Python's own goes to the even one."""
    return floor(days + 0.5)


def _shift(interval: float) -> float:
    shift = 0.0
    for start, end, share in _RANGES:
        if interval >= start:
            shift += share * (min(interval, end) - start)
    return shift + 1.0 if interval >= _RANGES[0][0] else 0.0


def _key(state: int) -> list[int]:
    words = []
    for _ in range(8):
        state = (state * _PCG_MULTIPLIER + _PCG_INCREMENT) & _LANE
        mixed = (((state >> 18) ^ state) >> 27) & _WORD
        turn = state >> 59
        words.append((mixed >> turn | mixed << (32 - turn)) & _WORD)
    return words


def _row(words: list[int]) -> int:
    return sum(word << (64 * lane) for lane, word in enumerate(words))


_CONSTANTS = _row([0x61707865, 0x3320646E, 0x79622D32, 0x6B206574])  # "expand 32-byte k"


def _first_word(seed: int) -> int:
    # Each row of ChaCha's four by four words is one integer, a word in every 64 bits, so that
    # four columns are worked at once: 24 microseconds against 40 with sixteen variables.
    key = _key(seed)
    a, b, c, d = _CONSTANTS, _row(key[:4]), _row(key[4:]), 0
    for round_number in range(12):
        a = (a + b) & _WORDS
        d = _turned(d ^ a, 16)
        c = (c + d) & _WORDS
        b = _turned(b ^ c, 12)
        a = (a + b) & _WORDS
        d = _turned(d ^ a, 8)
        c = (c + d) & _WORDS
        b = _turned(b ^ c, 7)
        lanes = 1 if round_number % 2 == 0 else 3
        b, c, d = _shuffled(b, lanes), _shuffled(c, 2), _shuffled(d, 4 - lanes)
    return (a + _CONSTANTS) & _WORD


def _turned(row: int, bits: int) -> int:
    return (row << bits | row >> (32 - bits)) & _WORDS


def _shuffled(row: int, lanes: int) -> int:
    return row >> (64 * lanes) | (row << (256 - 64 * lanes)) & _WORDS
