"""The shift of due dates; that it is Anki's is shown in test_against_anki."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcards.scheduling.fuzz import bounds, fuzz_factor, least_passing, rounded


def test_halves_of_a_day_are_rounded_up():
    """As in Anki; Python's own rounding would send every other one down."""
    assert [rounded(days) for days in (0.5, 1.5, 2.5, 2.4999)] == [1, 2, 3, 2]


@pytest.mark.parametrize(
    ("interval", "days"),
    [(2.4, (2, 2)), (3, (2, 4)), (10, (8, 12)), (30, (27, 33)), (400, (378, 422))],
)
def test_long_intervals_shift_by_more_days_and_short_ones_not_at_all(interval, days):
    """A card due tomorrow is due tomorrow."""
    assert bounds(interval, 1, 36_500) == days


@given(st.floats(0, 40_000), st.integers(1, 400), st.integers(1, 400))
def test_a_shift_stays_within_what_is_allowed(interval, minimum, maximum):
    """Neither the order of the buttons nor the maximum interval is fuzzy."""
    lower, upper = bounds(interval, minimum, maximum)

    assert min(minimum, maximum) <= lower <= upper <= maximum


def test_a_success_never_shortens_what_held_before():
    """Unless the interval shrank for another reason, as with new parameters."""
    assert least_passing(20.2, 10, 36_500) == 11
    assert least_passing(9.8, 10, 36_500) == 10
    assert least_passing(4.0, 10, 36_500) == 0


@given(st.integers(-(2**63), 2**65))
def test_every_seed_gives_a_factor(seed):
    """Whatever number a card came with."""
    assert 0 <= fuzz_factor(seed) < 1
    assert fuzz_factor(seed) == fuzz_factor(seed)
