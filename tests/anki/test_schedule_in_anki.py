"""The schedule must survive the journey: due dates, memory, the log, and what comes next."""

from dataclasses import replace

import pytest

from llmcards.anki.note_type import MODEL_ID
from llmcards.anki.skeleton import PRESET_ID
from llmcards.cards import (
    DAY_MS,
    Override,
    Phase,
    Rating,
    Review,
    ReviewKind,
    Unseen,
    effect_numbers,
    line_of,
)


@pytest.fixture
def today(learner, now_ms):
    """Our day number of today."""
    return learner.days.day_of(now_ms)


def test_due_day_interval_and_memory_equal_ours(anki, write, seen, today, with_schedule):
    """Otherwise the phone would ask again what the desktop knows."""
    anki.take(write(seen), **with_schedule)

    card, ours = anki.card("seen"), seen.schedule
    assert card.due - anki.col.sched.today == ours.due_day - today
    assert (card.ivl, card.reps, card.lapses) == (ours.interval_days, ours.reps, ours.lapses)
    assert card.memory_state.stability == pytest.approx(ours.stability, abs=1e-4)
    assert card.memory_state.difficulty == pytest.approx(ours.difficulty, abs=1e-3)
    assert card.desired_retention == pytest.approx(0.93)
    assert card.last_review_time == ours.last_ms // 1000
    assert (card.type, card.queue, card.factor) == (2, 2, 2500)


def test_the_log_arrives_row_for_row(anki, write, seen, with_schedule):
    """Anki computes memory from the log: a changed rating would change every later interval."""
    anki.take(write(seen), **with_schedule)

    rows = anki.log("seen")
    assert [row[0] for row in rows] == [line[1] for line in seen.log]
    assert [row[1] for row in rows] == [3, 3, 3, 1, 3, 2]
    assert [row[2] for row in rows] == seen.effects[::2]
    assert [row[3] for row in rows] == [0, *seen.effects[:-2:2]]
    assert [row[6] for row in rows] == [0, 0, 1, 1, 2, 1]
    assert all(100 <= row[4] <= 1100 and row[5] == 7000 for row in rows)


def test_anki_computes_the_same_memory_from_our_log(anki, write, seen, with_schedule):
    """Switching FSRS on in Anki throws the carried memory away and starts from the log."""
    anki.take(write(seen), **with_schedule)
    anki.col.set_config("fsrs", True)

    computed = anki.col._backend.compute_memory_state(anki.card("seen").id)

    assert computed.state.stability == pytest.approx(seen.schedule.stability, rel=1e-4)
    assert computed.state.difficulty == pytest.approx(seen.schedule.difficulty, rel=1e-4)


@pytest.mark.parametrize("days_ago", [2, 9, 40])
def test_anki_s_next_interval_for_good_is_ours(
    anki, write, learner, now_ms, with_schedule, days_ago
):
    """The learner may change the device in the middle of a day and must not notice."""
    answers = ((days_ago + 20, Rating.EASY), (days_ago, Rating.GOOD))
    item = learner.answered("next", *answers)
    anki.take(write(item), **with_schedule)
    for key, value in (("fsrs", True), ("loadBalancerEnabled", False)):
        anki.col.set_config(key, value)

    states = anki.col._backend.get_scheduling_states(anki.card("next").id)

    ours = learner.scheduler.outcomes(item.schedule, item.number, now_ms)
    for theirs, rating in ((states.hard, Rating.HARD), (states.good, Rating.GOOD)):
        assert theirs.normal.review.scheduled_days == ours[rating].interval_days


def test_the_preset_is_attached_with_its_parameters(anki, write, seen, preset, with_schedule):
    """Without them Anki would schedule by its defaults from the second review on."""
    anki.take(write(seen), **with_schedule)

    config = anki.col.decks.config_dict_for_deck_id(anki.card("seen").did)
    assert (config["id"], config["name"]) == (PRESET_ID, "llmcards")
    assert config["fsrsParams6"] == pytest.approx(preset.parameters)
    assert config["desiredRetention"] == pytest.approx(0.93)
    assert (config["new"]["delays"], config["lapse"]["delays"]) == ([1, 10], [10])
    assert (config["new"]["perDay"], config["rev"]["perDay"]) == (7, 70)


def test_a_card_in_its_learning_steps_keeps_its_minute(anki, write, learner, with_schedule):
    """The second step is ten minutes away, not a day."""
    item = learner.answered("learning", (0.001, Rating.GOOD))

    anki.take(write(item), **with_schedule)

    card = anki.card("learning")
    assert item.schedule.phase is Phase.LEARNING
    assert (card.type, card.queue, card.left % 1000) == (1, 1, 1)
    assert card.due == item.schedule.due_ms // 1000


def test_a_forgotten_card_arrives_in_relearning(anki, write, learner, with_schedule):
    """It must come back within the hour on the phone too."""
    item = learner.answered("lapsed", (30, Rating.EASY), (0.001, Rating.AGAIN))

    anki.take(write(item), **with_schedule)

    card = anki.card("lapsed")
    assert (card.type, card.queue, card.lapses, card.left % 1000) == (3, 1, 1, 1)
    assert card.due == item.schedule.due_ms // 1000


def test_a_learning_card_due_on_another_day_is_counted_in_days(
    anki, write, learner, today, with_schedule
):
    """Anki keeps steps that cross the night in a queue of their own."""
    item = learner.answered("slow", (0.001, Rating.GOOD))
    due = replace(item.schedule, due_day=today + 2, due_ms=item.schedule.last_ms + 2 * DAY_MS)
    held = replace(learner.new_card("held"), schedule=due, suspended=True)

    anki.take(write(replace(item, schedule=due), held), **with_schedule)

    card, asleep = anki.card("slow"), anki.card("held")
    assert (card.queue, card.due - anki.col.sched.today) == (3, 2)
    assert (asleep.queue, asleep.due) == (-1, due.due_ms // 1000)


def test_suspended_buried_and_flagged_cards_stay_so(anki, write, learner, seen, with_schedule):
    """What the learner put aside must not come up on the phone."""
    suspended = replace(seen, suspended=True, flag=3)
    buried = replace(learner.new_card("buried"), buried=True)

    anki.take(write(suspended, buried), **with_schedule)

    card = anki.card("seen")
    assert (card.queue, card.type, card.user_flag()) == (-1, 2, 3)
    assert anki.card("buried").queue == -3


def test_a_cram_leaves_the_schedule_alone_in_anki_too(anki, write, seen, with_schedule):
    """Anki tells it by type 3 with factor 0; any other row would move the card."""
    *before, (number, moment, _, rating, taken) = seen.log
    cram = (number, moment, ReviewKind.CRAM, rating, taken)

    anki.take(write(replace(seen, log=[*before, cram])), **with_schedule)

    row = anki.log("seen")[-1]
    assert (row[4], row[6]) == (0, 3)


def test_a_log_without_learning_rows_still_begins_with_one(anki, write, seen, with_schedule):
    """Anki takes such a log for a broken one: 28.6 days instead of 44 were measured."""
    plain = [(*line[:2], ReviewKind.REVIEW, *line[3:]) for line in seen.log]

    anki.take(write(replace(seen, log=plain)), **with_schedule)

    assert [row[6] for row in anki.log("seen")] == [0, 1, 1, 1, 1, 1]


def test_without_schedule_everything_is_new(anki, write, seen, with_schedule):
    """A deck for somebody else carries no one's past."""
    aside = replace(seen, suspended=True, flag=2)

    anki.take(write(aside, with_schedule=False), **with_schedule)

    card = anki.card("seen")
    assert (card.type, card.queue, card.reps, card.user_flag()) == (0, 0, 0, 0)
    assert anki.log("seen") == []
    assert anki.col.decks.config_dict_for_deck_id(card.did)["id"] == 1


def test_the_collection_is_sound_after_the_import(anki, write, seen, full_card, with_schedule):
    """Anki's own check must have nothing to repair."""
    anki.take(write(seen, full_card), **with_schedule)

    report, sound = anki.col.fix_integrity()

    assert sound, report
    assert anki.col.models.get(MODEL_ID)["name"] == "llmcards"


def decided(learner, item, override, *ratings):
    """Return `item` after the learner's decision, and then rated so, each an hour later."""
    schedule = learner.scheduler.overridden(item.schedule, override)
    interval = 0 if isinstance(schedule, Unseen) else schedule.interval_days
    log = [*item.log, line_of(override, item.number)]
    effects = [*item.effects, interval, item.effects[-1]]
    for rating in ratings:
        kind, moment = learner.scheduler.review_kind(schedule), override.given_ms + 3_600_000
        schedule = learner.scheduler.answer(schedule, rating, item.number, moment)
        review = Review(item.card.id, moment, schedule.last_day, rating, 7000, kind)
        log.append(line_of(review, item.number))
        effects += effect_numbers(schedule)[-2:]
    return replace(item, schedule=schedule, log=log, effects=effects)


def test_a_forgotten_card_is_new_in_anki_and_says_so_in_its_log(
    anki, write, learner, seen, now_ms, with_schedule
):
    """Anki tells forgetting by a manual row with factor 0."""
    anki.take(write(decided(learner, seen, Override("seen", now_ms - DAY_MS))), **with_schedule)
    anki.col.set_config("fsrs", True)

    card = anki.card("seen")
    assert (card.type, card.queue) == (0, 0)
    assert anki.log("seen")[-1][1:] == [0, 0, seen.effects[-2], 0, 0, 4]
    assert not anki.col._backend.compute_memory_state(card.id).HasField("state")


def test_anki_counts_only_what_came_after_the_forgetting(
    anki, write, learner, seen, now_ms, with_schedule
):
    """Else the phone would believe in a memory that the learner gave up."""
    item = decided(learner, seen, Override("seen", now_ms - DAY_MS), Rating.EASY)
    anki.take(write(item), **with_schedule)
    anki.col.set_config("fsrs", True)

    computed = anki.col._backend.compute_memory_state(anki.card("seen").id)

    assert computed.state.stability == pytest.approx(item.schedule.stability, rel=1e-4)


def test_a_day_set_by_hand_holds_in_anki(anki, write, learner, seen, today, with_schedule):
    """The exam is on that day, on the phone as well; the memory is computed as before."""
    item = decided(learner, seen, Override("seen", seen.schedule.last_ms + DAY_MS, today + 9))
    anki.take(write(item), **with_schedule)
    anki.col.set_config("fsrs", True)

    card = anki.card("seen")
    computed = anki.col._backend.compute_memory_state(card.id)
    row = anki.log("seen")[-1]
    assert (card.due - anki.col.sched.today, card.ivl) == (9, item.schedule.interval_days)
    assert (row[1], row[2], row[6]) == (0, item.schedule.interval_days, 4)
    assert computed.state.stability == pytest.approx(seen.schedule.stability, rel=1e-4)
