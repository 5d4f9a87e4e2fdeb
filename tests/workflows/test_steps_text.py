"""Steps are typed as a line of text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcards.workflows.steps_text import LONGEST_MINUTES, StepsError, parse_steps, steps_text


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("1m 10m", (1.0, 10.0)),
        ("", ()),
        ("30s 5 2h 1d", (0.5, 5.0, 120.0, 1440.0)),
        ("1м, 10м, 1д", (1.0, 10.0, 1440.0)),
        ("1,5m", (1.5,)),
    ],
)
def test_steps_are_read_as_people_write_them(text, steps):
    """With units in both languages, with commas or without."""
    assert parse_steps(text) == steps


@pytest.mark.parametrize(
    ("text", "code", "step"),
    [
        ("1m soon", "unreadable", "soon"),
        ("0m", "long", "0m"),
        ("31d", "long", "31d"),
        ("10m 1m", "order", "1m"),
        ("1m 60s", "order", "60s"),
    ],
)
def test_what_is_wrong_is_named(text, code, step):
    """The field says which step to mend."""
    with pytest.raises(StepsError) as caught:
        parse_steps(text)

    assert (caught.value.code, caught.value.subject) == (code, step)


@given(st.sets(st.integers(1, LONGEST_MINUTES), max_size=6).map(sorted))
def test_what_is_shown_is_read_back_the_same(minutes):
    """Looking at the settings must not change them."""
    steps = tuple(map(float, minutes))

    assert parse_steps(steps_text(steps)) == steps
