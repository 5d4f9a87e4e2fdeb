"""The rating that the ticked key points speak for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcards.cards import KeyPoint, Rating
from llmcards.scheduling import propose

CORE, SIDE = KeyPoint("said or the answer is wrong", core=True), KeyPoint("good to say")


@pytest.mark.parametrize(
    ("points", "ticked", "rating"),
    [
        ([CORE, SIDE, SIDE], {0}, Rating.AGAIN),
        ([CORE, SIDE, SIDE], {1, 2}, Rating.HARD),
        ([CORE, SIDE, SIDE], {0, 1}, Rating.GOOD),
        ([CORE, SIDE, SIDE], {0, 1, 2}, Rating.GOOD),
        ([CORE, CORE, SIDE, SIDE], {0, 2}, Rating.HARD),
        ([CORE, CORE, SIDE, SIDE], {0, 1}, Rating.GOOD),
        ([SIDE, SIDE], {1}, Rating.GOOD),
        ([CORE], {0}, Rating.GOOD),
        ([CORE, CORE, CORE], {2}, Rating.AGAIN),
    ],
)
def test_ticks_speak_for_a_rating(points, ticked, rating):
    """Under half is forgotten; half without the core is shaky; the core is what counts."""
    assert propose(points, ticked) is rating


@pytest.mark.parametrize(
    ("points", "ticked"), [([], set()), ([CORE, SIDE, SIDE], set()), ([CORE, SIDE], {7, 8})]
)
def test_without_a_tick_there_is_no_proposal(points, ticked):
    """There is nothing to go by: who never ticks would else be told "Again" each time."""
    assert propose(points, ticked) is None


@given(st.lists(st.sampled_from([CORE, SIDE]), min_size=1, max_size=6), st.data())
def test_one_more_tick_never_lowers_the_rating_and_never_gives_easy(points, data):
    """Who said more knows more; how easily it came only the learner knows."""
    places = st.integers(0, len(points) - 1)
    ticked, more = data.draw(st.sets(places, min_size=1)), data.draw(places)

    rating, better = propose(points, ticked), propose(points, ticked | {more})

    assert rating <= better <= Rating.GOOD
