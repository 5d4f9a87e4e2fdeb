"""Axes: round numbers that enclose the values, labels that never touch or leave."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcards.ui.kit.charts.ticks import labels_that_fit, nice_ticks

VALUES = st.floats(-1e6, 1e6, allow_nan=False)


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        (0, 7, (0, 2, 4, 6, 8)),
        (0.841, 0.912, (0.84, 0.86, 0.88, 0.9, 0.92)),
        (0, 1, (0, 0.25, 0.5, 0.75, 1)),
    ],
)
def test_an_axis_has_numbers_that_one_would_choose_by_hand(low, high, ticks):
    """Ticks such as 0.8537 cannot be read off."""
    assert nice_ticks(low, high) == ticks


def test_counts_have_no_half_cards():
    """An axis up to one card must not say 0.25."""
    assert nice_ticks(0, 1, whole=True) == (0, 1)


@given(VALUES, VALUES, st.integers(2, 12))
def test_no_value_lies_outside_the_axis(one, other, most):
    """A line that leaves its axes is cut."""
    low, high = min(one, other), max(one, other)

    ticks = nice_ticks(low, high, most)

    slack = 1e-6 * max(1.0, abs(low), abs(high))
    assert 2 <= len(ticks) <= most + 1
    assert ticks[0] <= low + slack
    assert ticks[-1] >= high - slack


@given(st.lists(st.floats(0, 90), min_size=1, max_size=60), st.integers(100, 1500), st.booleans())
def test_labels_neither_touch_nor_leave_their_room(widths, room, from_end):
    """A label that is cut at the edge, as "egodnya", is worse than none."""
    pitch = room / len(widths)
    centres = [(place + 0.5) * pitch for place in range(len(widths))]

    lefts = labels_that_fit(centres, widths, (0, room), gap=8, from_end=from_end)

    for left, right in pairwise(sorted(lefts)):
        assert lefts[left] + widths[left] + 8 <= lefts[right] + 1e-6
    assert all(x >= 0 and x + widths[place] <= room + 1e-6 for place, x in lefts.items())
    assert bool(lefts) == any(widths)
