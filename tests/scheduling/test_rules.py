"""The numbers that scheduling starts from."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcards.cards import Rating
from llmcards.scheduling import DEFAULT_PARAMETERS, Rules
from llmcards.scheduling.memory import Memory
from llmcards.settings import Settings


def test_the_defaults_are_the_published_ones():
    """They are written out in our code, so they could drift from py-fsrs unnoticed."""
    assert fsrs.Scheduler().parameters == DEFAULT_PARAMETERS


def test_settings_become_rules():
    """Each choice of the learner's counts."""
    chosen = Settings(
        desired_retention=0.85,
        learning_steps=(5,),
        relearning_steps=(),
        maximum_interval=90,
        fsrs_parameters=(1.0,) * 21,
    )

    assert Rules.of(chosen) == Rules((1.0,) * 21, 0.85, (5,), (), 90)
    assert Rules.of(Settings()) == Rules()


def test_nothing_of_fsrs_is_imported_before_a_card_is_scheduled():
    """The app's first screen must not wait for it."""
    program = "import sys, llmcards.scheduling; sys.exit('fsrs' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", program], check=False)

    assert done.returncode == 0


@given(st.floats(0.01, 9000), st.integers(0, 9000))
def test_retrievability_is_that_of_py_fsrs(stability, elapsed_days):
    """Ours is ten times as quick, for the timeline's sake; it must not be different."""
    memory = Memory(DEFAULT_PARAMETERS, 0.9)
    last = datetime(2000, 1, 1, tzinfo=UTC)
    card = fsrs.Card(1, fsrs.State.Review, None, stability, 5.0, last, last)
    theirs = fsrs.Scheduler().get_card_retrievability(card, last + timedelta(days=elapsed_days))

    assert memory.retrievability(stability, elapsed_days) == pytest.approx(theirs, rel=1e-12)


def test_stability_stays_within_a_century():
    """As in Anki; else a card often found easy would have a due date that no calendar knows."""
    memory = Memory(DEFAULT_PARAMETERS, 0.9)
    state = None

    for _ in range(40):
        state = memory.after(state, 3000, Rating.EASY)

    assert state.stability == 36_500
