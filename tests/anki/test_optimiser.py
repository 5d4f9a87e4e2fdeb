"""FSRS's parameters fitted to reviews whose truth is known, by Anki's own optimiser."""

import subprocess
import sys
from math import log
from random import Random

import pytest

from llmcards.anki.optimiser import TooFewReviewsError, optimise
from llmcards.cards import DAY_MS, Rating, Review, ReviewKind
from llmcards.scheduling import DEFAULT_PARAMETERS
from llmcards.scheduling.memory import Memory

# A learner who forgets more slowly after the first answer than most, and learns faster.
TRUTH = (0.6, 2.6, 7.0, 20.0, *DEFAULT_PARAMETERS[4:8], 2.1, *DEFAULT_PARAMETERS[9:])
WITHOUT_THE_EXTRA = """
import sys
sys.modules["anki"] = sys.modules["anki.collection"] = None
from llmcards.anki.optimiser import optimise
from llmcards.cards import Rating, Review
from llmcards.errors import UserError
log = [Review("a", day * 86_400_000, day, Rating.GOOD) for day in range(500)]
try:
    optimise([log], [1.0] * 21)
except UserError as error:
    print(error)
"""


def lived(memory, dice, card_id):
    """Return the log of a card whose recall is by chance, as `memory` says."""
    day, elapsed, state, reviews = 20_000 + dice.randrange(300), 0, None, []
    while day < 20_700:
        rating = dice.choices(list(Rating), [3, 1, 5, 1])[0]
        if state:
            recalled = dice.random() < memory.retrievability(state.stability, elapsed)
            rating = dice.choices(list(Rating)[1:], [2, 7, 1])[0] if recalled else Rating.AGAIN
        state = memory.after(state, elapsed, rating)
        kind = ReviewKind.REVIEW if reviews else ReviewKind.LEARN
        moment = day * DAY_MS + dice.randrange(DAY_MS)
        reviews.append(Review(card_id, moment, day, rating, 6000, kind))
        elapsed = max(1, round(memory.interval(state.stability) * dice.uniform(0.5, 2)))
        day += elapsed
    return reviews


@pytest.fixture(scope="module")
def histories():
    """Fifteen thousand reviews by a learner who forgets as TRUTH says."""
    dice, memory = Random(11), Memory(TRUTH, 0.9)  # noqa: S311 - made-up reviews
    return [lived(memory, dice, f"card{number}") for number in range(2500)]


@pytest.fixture(scope="module")
def fitted(histories):
    return optimise(histories, DEFAULT_PARAMETERS)


def surprises(parameters, histories):
    """Return the log loss: each later day's answer against our forecast, the newest weigh most."""
    memory, losses = Memory(parameters, 0.9), []
    for reviews in histories:
        state, last_day = None, reviews[0].day
        for review in reviews:
            elapsed, last_day = review.day - last_day, review.day
            if state and elapsed:
                chance = memory.retrievability(state.stability, elapsed)
                happened = chance if review.rating is not Rating.AGAIN else 1 - chance
                losses.append((review.answered_ms, -log(happened)))
            state = memory.after(state, elapsed, review.rating)
    weights = [0.25 + 0.75 * (place / (len(losses) - 1)) ** 3 for place in range(len(losses))]
    pairs = zip(weights, sorted(losses), strict=True)
    return sum(weight * loss for weight, (_, loss) in pairs) / sum(weights), len(losses)


def test_the_fit_forecasts_better_and_as_well_as_the_truth(histories, fitted):
    """What the learner pays in rescheduled cards must be worth something."""
    truth = optimise(histories, TRUTH)

    assert fitted.log_loss_after < fitted.log_loss_before
    assert fitted.rmse_after < fitted.rmse_before
    assert fitted.log_loss_after == pytest.approx(truth.log_loss_before, rel=0.01)
    assert fitted.parameters != DEFAULT_PARAMETERS
    assert len(fitted.parameters) == 21


def test_the_fitted_memory_is_close_to_the_true_one(fitted):
    """Not the numbers matter but what they foresee: the stability after the first weeks."""
    true, found = Memory(TRUTH, 0.9), Memory(fitted.parameters, 0.9)
    unfitted = Memory(DEFAULT_PARAMETERS, 0.9)

    for history in ([(0, Rating.GOOD)], [(0, Rating.GOOD), (7, Rating.GOOD)]):
        states = dict.fromkeys((true, found, unfitted))
        for elapsed, rating in history:
            states = {one: one.after(state, elapsed, rating) for one, state in states.items()}
        meant, fitted_days = states[true].stability, states[found].stability
        assert fitted_days == pytest.approx(meant, rel=0.3)
        assert abs(fitted_days - meant) < abs(states[unfitted].stability - meant)


def test_the_losses_told_are_those_of_our_own_memory(histories, fitted):
    """Anki's forecast and ours are the same, so the fit is good for our schedules too."""
    before, count = surprises(DEFAULT_PARAMETERS, histories)
    after, _ = surprises(fitted.parameters, histories)

    assert fitted.reviews_used == count
    assert fitted.log_loss_before == pytest.approx(before, rel=1e-3)
    assert fitted.log_loss_after == pytest.approx(after, rel=1e-3)


def test_parameters_that_fit_already_are_kept(histories, fitted):
    """To press the button twice is not to move the cards twice."""
    again = optimise(histories, fitted.parameters)

    assert again.log_loss_after <= again.log_loss_before
    assert again.log_loss_after == pytest.approx(fitted.log_loss_after, rel=1e-3)


def test_crams_teach_nothing(histories, fitted):
    """Reviews without effect on the schedule have none on the parameters."""
    crams = [
        [*reviews, Review(reviews[0].card_id, 9**15, 20_700, Rating.AGAIN, 1, ReviewKind.CRAM)]
        for reviews in histories
    ]

    found = optimise(crams, DEFAULT_PARAMETERS)

    assert found.parameters == fitted.parameters
    assert found.reviews_used == fitted.reviews_used


def test_it_is_what_anki_itself_would_find(histories, fitted, anki):
    """The learner's Anki, asked to optimise the same log, comes to the same parameters."""
    cut = anki.col.sched.day_cutoff * 1000 - 300 * DAY_MS
    rows, kinds = {}, {ReviewKind.LEARN: 0, ReviewKind.REVIEW: 1}
    for number, reviews in enumerate(histories, 1):
        for one in reviews:
            moment = cut + one.answered_ms - 20_700 * DAY_MS
            while moment in rows:
                moment += 1
            rows[moment] = (moment, number, -1, int(one.rating), 9, 9, 500, 1, kinds[one.kind])
    write = "insert into revlog values (?,?,?,?,?,?,?,?,?)"
    anki.col.db.transact(lambda: anki.col.db.executemany(write, rows.values()))

    theirs = anki.col._backend.compute_fsrs_params(
        search="",
        current_params=DEFAULT_PARAMETERS,
        ignore_revlogs_before_ms=0,
        num_of_relearning_steps=1,
        health_check=False,
    )

    assert theirs.fsrs_items == fitted.reviews_used
    assert list(theirs.params) == pytest.approx(fitted.parameters, abs=1e-3)


def test_a_short_log_is_refused_with_what_is_missing(histories):
    """A fit to thirty reviews is a fit to luck."""
    with pytest.raises(TooFewReviewsError, match="400 are needed"):
        optimise(histories[:9], DEFAULT_PARAMETERS)


def test_the_work_can_be_stopped(histories):
    """A log of years takes a minute; closing the window must not wait for it."""
    log_of_years = histories * 3

    def stop(done, total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        optimise(log_of_years, DEFAULT_PARAMETERS, report=stop)


def test_without_the_extra_the_text_says_how_to_get_it():
    """Most learners have no Anki for Python; the button must not end in a traceback."""
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_THE_EXTRA], capture_output=True, text=True, check=True
    )

    assert '-m pip install "anki>=' in done.stdout
