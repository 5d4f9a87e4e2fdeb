"""A sitting from the first card to the summary."""

from dataclasses import replace

import pytest

from llmcards.cards import KeyPoint, Rating, Seen
from llmcards.workflows.queueing import waiting
from llmcards.workflows.rewording import Draft
from llmcards.workflows.scope import Scope
from llmcards.workflows.sitting import Sitting


def _asked(sitting):
    return sitting.current.card.id if sitting.current else None


def test_new_cards_come_in_page_order(sit, answered, done):
    """A lecture is learnt from its beginning."""
    assert done(sit()) == answered


def test_no_more_new_cards_come_than_the_day_allows(sit, desk, done):
    """Twenty at once are forty tomorrow."""
    assert len(done(sit(new_per_day=3))) == 3
    assert sit(new_per_day=3).current is None


def test_no_more_reviews_come_than_the_day_allows(sit, clock, done):
    """A backlog after a holiday is cut into days."""
    done(sit())
    clock.move(days=200)

    assert len(done(sit(reviews_per_day=5))) == 5
    assert sit(reviews_per_day=5).current is None


def test_the_next_day_brings_the_next_cards(sit, clock, done):
    """The day's limit is the day's."""
    first = done(sit(new_per_day=3))
    clock.move(days=1)

    assert not set(done(sit(new_per_day=3))) & set(first)


def test_the_parts_of_one_question_come_on_different_days(sit, desk, answered, clock, done):
    """One part gives the other away."""
    two = [replace(desk.collection.card(card_id), group="g") for card_id in answered[:2]]
    with desk.collection.change("group") as change:
        change.put_cards(two)

    today = done(sit())
    clock.move(days=1)

    assert answered[0] in today
    assert answered[1] not in today
    assert answered[1] in done(sit())


def test_a_card_on_a_learning_step_comes_back_in_the_sitting(sit, clock, answered):
    """Forgotten a minute ago is learnt best a minute later."""
    sitting = sit()
    sitting.answer(Rating.AGAIN, 5000)
    assert _asked(sitting) == answered[1]

    clock.move(minutes=1)
    sitting.answer(Rating.EASY, 5000)

    assert _asked(sitting) == answered[0]
    assert sitting.current.state == "learning"


def test_a_sitting_says_until_when_it_waits(sit, clock, answered):
    """Nothing to ask now is not the end, where a step of half an hour still runs."""
    sitting = sit(Scope(lecture=1), learning_steps=(30.0,), new_per_day=1)
    sitting.answer(Rating.AGAIN, 5000)

    assert sitting.current is None
    assert sitting.wait_until_ms == clock() + 30 * 60_000

    clock.move(minutes=30)
    sitting.refresh()
    assert _asked(sitting) == answered[0]


def test_the_interval_on_the_button_is_the_one_scheduled(sit, desk):
    """A button that says four days must mean four days."""
    sitting = sit()
    shown, card_id = sitting.current.intervals[Rating.EASY], _asked(sitting)

    sitting.answer(Rating.EASY, 5000)

    assert desk.collection.schedule(card_id).interval_days == shown.days > 0


def test_undo_brings_the_card_back_and_redo_takes_it_again(sit, learner, answered):
    """The finger slipped."""
    sitting = sit()
    sitting.answer(Rating.EASY, 5000)

    sitting.undo()
    assert (_asked(sitting), sitting.current.state) == (answered[0], "new")
    assert sitting.summary().reviewed == 0

    sitting.redo()
    assert _asked(sitting) == answered[1]
    assert sitting.summary().reviewed == 1
    assert learner.wrong_schedules() == []


def test_redo_does_not_ask_again_what_it_has_answered(sit, answered):
    """On a learning step the card is still to come, though not in this very minute."""
    sitting = sit()
    sitting.answer(Rating.GOOD, 5000)
    sitting.undo()

    sitting.redo()

    assert _asked(sitting) == answered[1]


@pytest.mark.parametrize("act", ["bury", "suspend"])
def test_undo_brings_back_a_card_that_was_put_away(sit, answered, act):
    """The learner wants to see it again, not to hope that it comes later."""
    sitting = sit()
    sitting.answer(Rating.EASY, 5000)
    getattr(sitting, act)()
    assert _asked(sitting) == answered[2]

    sitting.undo()

    assert _asked(sitting) == answered[1]


def test_with_nothing_to_undo_nothing_happens(sit, desk):
    """Ctrl+Z once too often."""
    sitting = sit()
    while desk.collection.undo():
        pass

    assert sitting.undo() is None
    assert sitting.redo() is not None


def test_a_buried_card_comes_tomorrow(sit, answered, clock, done):
    """Not now is not never."""
    sitting = sit()
    sitting.bury()
    assert answered[0] not in done(sitting)

    clock.move(days=1)

    assert _asked(sit()) == answered[0]


def test_a_suspended_card_does_not_come(sit, answered, clock, done):
    """It waits until it is wanted."""
    sit().suspend()
    clock.move(days=400)

    assert answered[0] not in done(sit())


def test_a_flag_is_set_and_taken_off(sit, desk, answered):
    """To be looked at later; the card stays where it is."""
    sitting = sit()
    sitting.toggle_flag()
    assert sitting.current.flag == 1

    sitting.toggle_flag()

    assert sitting.current.flag == desk.collection.stored(answered[0]).flag == 0


def test_an_edit_keeps_the_history(sit, desk, clock, answered, done):
    """Better words for the same knowledge."""
    done(sit())
    clock.move(days=200)
    sitting = sit()
    card_id, before = _asked(sitting), desk.collection.schedule(_asked(sitting))

    sitting.edit(card_id, Draft("Q?", "A.", (KeyPoint("a", core=True),)))

    assert (sitting.current.card.id, sitting.current.card.question) == (card_id, "Q?")
    assert desk.collection.schedule(card_id) == before


def test_a_card_whose_answer_is_taken_away_leaves_the_sitting(sit, desk, answered):
    """It waits in Answer, and undo brings it back to where it was."""
    sitting = sit()
    sitting.edit(sitting.current.card.id, Draft("Q?", " ", ()))
    assert _asked(sitting) == answered[1]

    sitting.undo()

    assert _asked(sitting) == answered[0]


def test_a_look_at_what_is_due_keeps_the_card_that_is_shown(sit, clock, desk, answered, done):
    """The question must not change under the eyes of who thinks about it."""
    done(sit())
    clock.move(days=200)
    sitting = sit()
    sitting.answer(Rating.GOOD, 5000)
    shown = _asked(sitting)
    others = [card_id for card_id in answered if card_id != shown][:4]
    with desk.collection.change("suspend") as change:
        for card_id in others:
            change.suspend(card_id, suspended=True)

    sitting.refresh()

    assert _asked(sitting) == shown


def test_the_summary_counts_what_wasdone(sit, clock):
    """The learner closes the app knowing how it went."""
    sitting = sit()
    sitting.answer(Rating.AGAIN, 4000)
    for _ in range(3):
        sitting.answer(Rating.EASY, 2000)

    summary = sitting.summary()

    assert (summary.reviewed, summary.recalled, summary.recall_rate) == (4, 3, 0.75)
    assert summary.by_rating[Rating.EASY] == 3
    assert summary.by_rating[Rating.HARD] == 0
    assert summary.taken_ms == 10_000
    assert summary.next_due_ms == clock() + 60_000


def test_what_was_buried_is_tomorrow_s_in_the_summary(sit, desk, clock, answered):
    """It was put off until then, by the learner's own hand."""
    sitting = sit()
    sitting.answer(Rating.AGAIN, 4000)
    for card_id in answered[1:]:
        with desk.collection.change("suspend") as change:
            change.suspend(card_id, suspended=True)
    with desk.collection.change("bury") as change:
        change.bury(answered[0], desk.today())

    summary = sitting.summary()

    assert summary.due_tomorrow == 1
    assert summary.next_due_ms == desk.days.start_of(desk.today() + 1)


def test_an_empty_sitting_has_a_summary(desk):
    """Nothing was due, and nothing is divided by nothing."""
    summary = Sitting(desk).summary()

    assert (summary.reviewed, summary.recall_rate, summary.next_due_ms) == (0, None, None)


def test_progress_counts_down(sit, answered, done):
    """The bar on top must reach its end."""
    sitting = sit()
    left = sitting.progress.left

    done(sitting)

    assert left == len(answered)
    assert (sitting.progress.done, sitting.progress.left) == (left, 0)
    assert sitting.progress.minutes_left == 0


def test_what_is_listed_as_due_is_what_a_sitting_asks(sit, desk, done):
    """The count on the first screen is a promise."""
    ids = waiting(desk, Scope())

    assert done(sit()) == ids


def test_every_answer_leaves_a_schedule(sit, desk, answered, done):
    """A card that was rated is never new again."""
    done(sit(), Rating.GOOD)

    assert all(isinstance(desk.collection.schedule(card_id), Seen) for card_id in answered)


def test_looking_ahead_changes_nothing(sit, answered):
    """The next card is only made ready: an answer or an edit may still change what comes."""
    sitting, other = sit(), sit()
    shown = sitting.current

    sitting.prepare()

    assert sitting.current == shown
    assert sitting.progress == other.progress
    sitting.answer(Rating.EASY, 1000)
    assert _asked(sitting) == answered[1]


def test_looking_ahead_at_the_end_finds_nothing(sit, done):
    """The last card has no next one."""
    sitting = sit()
    done(sitting)

    sitting.prepare()

    assert sitting.current is None


def test_what_was_looked_at_beforehand_is_read_anew_after_a_change(sit, desk, learner, answered):
    """The card that was prepared may have been reworded meanwhile, here or elsewhere."""
    sitting = sit()
    following = answered[1]
    sitting.prepare()
    learner.edits(replace(desk.collection.card(following), question="Reworded?"))

    sitting.answer(Rating.GOOD, 1000)

    assert _asked(sitting) == following
    assert sitting.current.card.question == "Reworded?"
