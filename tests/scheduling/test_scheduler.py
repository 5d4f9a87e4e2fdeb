"""What holds for every card, wherever its learner goes."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcards.cards import DAY_MS, Phase, Rating, Review, ReviewKind, Seen, Unseen
from llmcards.errors import SettingsError
from llmcards.scheduling import DayRule, Rules, Scheduler

START_MS = 1_774_000_000_000  # a week before the clocks change in Berlin, March 2026
MINUTE_MS, HOUR_MS = 60_000, 3_600_000
ZONES = ["Pacific/Auckland", "America/Los_Angeles", "Europe/Moscow", "UTC", "Europe/Berlin"]

growing_steps = st.sets(
    st.sampled_from([0.5, 1, 2, 10, 15, 60, 600, 1440, 2160, 4320]), max_size=3
)
any_rules = st.builds(
    Rules,
    desired_retention=st.floats(0.7, 0.99),
    learning_steps=growing_steps.map(sorted).map(tuple),
    relearning_steps=growing_steps.map(sorted).map(tuple),
    fuzz=st.booleans(),
)
any_days = st.builds(DayRule, st.just(4), st.sampled_from(ZONES).map(ZoneInfo))
waits_ms = st.one_of(
    st.integers(1000, HOUR_MS), st.integers(HOUR_MS, 3 * DAY_MS), st.integers(DAY_MS, 900 * DAY_MS)
)
journeys = st.lists(
    st.tuples(waits_ms, st.sampled_from(Rating), any_days), min_size=1, max_size=12
)
seeds = st.integers(1_600_000_000_000, 1_900_000_000_000)
days = DayRule(4, ZoneInfo("Europe/Berlin"))
usual = Scheduler(Rules(), days)


def _travelled(rules, journey, seed):
    """Yield (days there, schedule before, review, schedule after) for each answer of a journey."""
    schedule, now_ms = Unseen(), START_MS
    for wait_ms, rating, days_there in journey:
        now_ms += wait_ms
        scheduler = Scheduler(rules, days_there)
        after = scheduler.answer(schedule, rating, seed, now_ms)
        kind = scheduler.review_kind(schedule)
        review = Review("card", after.last_ms, after.last_day, rating, kind=kind)
        yield days_there, schedule, review, after
        schedule = after


def _learnt(seed=START_MS):
    """Return a card in review, due some days after START_MS."""
    return usual.answer(Unseen(), Rating.EASY, seed, START_MS)


def _wait(after: Seen) -> tuple[int, int]:
    """Return how long until a card comes back: whole days, then milliseconds on a step."""
    on_step_ms = after.due_ms - after.last_ms if after.due_ms is not None else 0
    return after.due_day - after.last_day, on_step_ms


@given(any_rules, journeys, seeds)
def test_a_log_replayed_anywhere_gives_the_stored_schedule(rules, journey, seed):
    """The schedule is a cache: zones, clocks and flights in between must not show."""
    steps = list(_travelled(rules, journey, seed))
    reviews = [review for _, _, review, _ in steps]

    for zone in ZONES:
        scheduler = Scheduler(rules, DayRule(4, ZoneInfo(zone)))
        history = [after for _, after in scheduler.history(reversed(reviews), seed)]

        assert history == [after for _, _, _, after in steps]
        assert scheduler.replay(reversed(reviews), seed) == history[-1]


@given(any_rules, journeys, seeds)
def test_a_reviewed_card_is_due_on_a_later_day_and_never_lost(rules, journey, seed):
    """Due twice a day, or due never: both break the learner's trust."""
    for _, _, _, after in _travelled(rules, journey, seed):
        assert after.last_day <= after.due_day <= after.last_day + rules.maximum_interval
        assert (after.phase is Phase.REVIEW) == (after.due_ms is None)
        if after.phase is Phase.REVIEW:
            assert after.due_day == after.last_day + after.interval_days > after.last_day
        else:
            assert after.due_ms >= after.last_ms


@given(any_rules, journeys, seeds)
def test_time_never_runs_back_for_a_card(rules, journey, seed):
    """A flight west gives the learner the same day twice; the card lives it once."""
    last_day, last_ms = 0, 0
    for days_there, _, review, after in _travelled(rules, journey, seed):
        assert after.last_day == max(days_there.day_of(review.answered_ms), last_day)
        assert after.last_ms > last_ms
        last_day, last_ms = after.last_day, after.last_ms


@given(any_rules, journeys, seeds)
def test_a_better_answer_waits_longer(rules, journey, seed):
    """Four buttons that mean the same would be two."""
    for days_there, before, review, _ in _travelled(rules, journey, seed):
        outcomes = Scheduler(rules, days_there).outcomes(before, seed, review.answered_ms)
        waits = [_wait(outcomes[rating]) for rating in Rating]

        assert waits[1] < waits[2] < waits[3]


@given(any_rules, journeys, seeds)
def test_the_preview_is_the_result(rules, journey, seed):
    """The interval on the button is a promise."""
    for days_there, before, review, after in _travelled(rules, journey, seed):
        again = Scheduler(rules, days_there)
        outcomes = again.outcomes(before, seed, review.answered_ms)

        assert outcomes[review.rating] == after
        assert list(outcomes) == list(Rating)


@given(any_rules, journeys, seeds, st.integers(0, 3 * DAY_MS))
def test_what_was_worked_out_beforehand_is_the_result(rules, journey, seed, earlier_ms):
    """The learner may think for a second, or leave the card open over night."""
    for days_there, before, review, after in _travelled(rules, journey, seed):
        again = Scheduler(rules, days_there)
        outlook = again.outlook(before, seed, review.answered_ms - earlier_ms)
        outlook.work_out()

        assert again.later(outlook, review.answered_ms).after(review.rating) == after


@given(st.integers(1, 40), journeys, seeds)
def test_no_interval_is_above_the_maximum(maximum_interval, journey, seed):
    """Who has an exam in forty days sees every card before it."""
    rules = Rules(maximum_interval=maximum_interval)

    for _, _, _, after in _travelled(rules, journey, seed):
        assert after.interval_days <= maximum_interval


@given(st.integers(0, 400), st.integers(0, 400))
def test_the_chance_of_recall_falls_with_the_days(sooner, longer):
    """The mastery timeline fades, it never brightens by itself."""
    card = _learnt()

    early = usual.retrievability(card, card.last_day + sooner)
    late = usual.retrievability(card, card.last_day + sooner + longer)

    assert 0 < late <= early <= 1
    assert early == usual.recall(card.stability, sooner)


def test_the_chance_of_recall_at_the_due_day_is_the_desired_one():
    """That is what an interval is."""
    plain = Scheduler(Rules(desired_retention=0.85, fuzz=False), days)
    card = plain.answer(Unseen(), Rating.EASY, 1, START_MS)

    assert plain.retrievability(card, card.due_day) == pytest.approx(0.85, abs=0.003)
    assert plain.retrievability(Unseen(), card.due_day) is None


def test_crams_leave_the_schedule_alone():
    """Going through a chapter before an exam is no proof of memory over time."""
    first = Review("card", START_MS, days.day_of(START_MS), Rating.EASY)
    cram = Review("card", START_MS + DAY_MS, first.day + 1, Rating.AGAIN, kind=ReviewKind.CRAM)

    assert usual.replay([first, cram], START_MS) == _learnt()
    assert usual.replay([cram], START_MS) == Unseen()


def test_a_new_card_climbs_the_learning_steps():
    """One minute, ten minutes, then days: Anki's ladder."""
    outcomes = usual.outcomes(Unseen(), 1, START_MS)
    climbed = usual.answer(outcomes[Rating.GOOD], Rating.GOOD, 1, START_MS + 10 * MINUTE_MS)

    minutes = [_wait(outcomes[rating])[1] / MINUTE_MS for rating in list(Rating)[:3]]
    assert minutes == [1, 5.5, 10]
    assert [outcomes[rating].step for rating in list(Rating)[:3]] == [0, 0, 1]
    assert outcomes[Rating.EASY].phase is climbed.phase is Phase.REVIEW


def test_a_lapse_is_counted_once_and_relearnt():
    """Forgetting is met within minutes; pressing Again twice is one lapse."""
    card = _learnt()

    lapsed = usual.answer(card, Rating.AGAIN, 1, START_MS + 9 * DAY_MS)
    again = usual.answer(lapsed, Rating.AGAIN, 1, lapsed.due_ms)
    back = usual.answer(again, Rating.GOOD, 1, again.due_ms)

    assert (lapsed.phase, _wait(lapsed)) == (Phase.RELEARNING, (0, 10 * MINUTE_MS))
    assert (lapsed.lapses, again.lapses, back.lapses) == (1, 1, 1)
    assert (back.phase, back.reps) == (Phase.REVIEW, 4)


def test_a_step_of_a_day_ends_on_another_day():
    """So it can be told from a step of minutes, and be shown from that day's start on."""
    slow = Scheduler(Rules(learning_steps=(1440,)), days)

    card = slow.answer(Unseen(), Rating.AGAIN, 1, START_MS)

    assert (card.due_day, card.due_ms) == (card.last_day + 1, START_MS + DAY_MS)


def test_a_clock_set_back_does_not_undo_an_answer():
    """The answer counts as given right after the last one, and is logged so."""
    card = _learnt()

    after = usual.answer(card, Rating.GOOD, 1, START_MS - 30 * DAY_MS)

    assert (after.last_ms, after.last_day) == (START_MS + 1, card.last_day)


def test_every_phase_has_its_kind_of_review():
    """Anki trains on the first answers only where they are marked as learning."""
    learning = usual.answer(Unseen(), Rating.GOOD, 1, START_MS)
    review = _learnt()
    relearning = usual.answer(review, Rating.AGAIN, 1, START_MS + 9 * DAY_MS)

    kinds = [usual.review_kind(card) for card in (Unseen(), learning, review, relearning)]

    assert kinds == [ReviewKind.LEARN, ReviewKind.LEARN, ReviewKind.REVIEW, ReviewKind.RELEARN]


def test_fewer_steps_than_before_do_not_strand_a_card():
    """Steps are changed in the settings while cards stand on them."""
    many = Scheduler(Rules(learning_steps=(1, 5, 10, 20)), days)
    card = Unseen()
    for _ in range(3):
        card = many.answer(card, Rating.GOOD, 1, START_MS)

    hard, good = (usual.answer(card, rating, 1, START_MS) for rating in (Rating.HARD, Rating.GOOD))

    assert (card.step, hard.step, _wait(hard)) == (3, 1, (0, 10 * MINUTE_MS))
    assert good.phase is Phase.REVIEW


def test_parameters_that_fsrs_refuses_are_told_to_the_learner():
    """They come from a settings file that a person may edit."""
    with pytest.raises(SettingsError, match="fsrs_parameters"):
        Scheduler(Rules(parameters=(0.0,) * 21), days)
