"""What is said to come tomorrow is what tomorrow brings, new cards among it."""

from dataclasses import replace

from llmcards.cards import Rating
from llmcards.settings import Settings
from llmcards.workflows import bulk
from llmcards.workflows.next_days import next_days
from llmcards.workflows.queueing import build_queue
from llmcards.workflows.scope import Scope
from llmcards.workflows.today import today, with_outlook


def _new_now(desk):
    return build_queue(desk, Scope()).counts().new


def test_tomorrow_counts_the_new_cards_of_its_limit(sit, done, desk, answered, clock):
    """Today said 20 cards, and of tomorrow only the one that is scheduled."""
    desk.adopt(Settings(new_per_day=4))
    done(sit(new_per_day=4))

    told = next_days(desk)

    assert (told.due, told.new_tomorrow) == (0, 4)
    clock.move(days=1)
    assert _new_now(desk) == 4


def test_new_cards_that_still_come_today_are_not_tomorrow_s(desk, answered):
    """They will be known by then."""
    desk.adopt(Settings(new_per_day=10))

    told = next_days(desk)

    assert (told.due, told.new_tomorrow) == (10, len(answered) - 10)


def test_buried_new_cards_come_back_tomorrow(desk, answered, clock):
    """It said "no cards tomorrow" of them."""
    bulk.bury(desk, answered, buried=True)

    told = next_days(desk)

    assert (told.due, told.new_tomorrow) == (0, len(answered))
    clock.move(days=1)
    assert _new_now(desk) == len(answered)


def test_parts_of_one_question_that_wait_are_told(sit, done, desk, answered):
    """The day was done after 13 cards of 15, and nobody said why."""
    with desk.collection.change("group") as change:
        change.put_cards([replace(desk.collection.card(c), group="g") for c in answered[:3]])
    sitting = sit()
    done(sitting)

    summary, now = sitting.summary(), with_outlook(desk, today(desk))

    assert (summary.held_back, summary.new_tomorrow) == (2, 1)
    assert (now.held_back, now.new_tomorrow) == (2, 1)


def test_what_only_the_limit_keeps_away_is_not_held_back(sit, done, desk, answered):
    """The reason that is told must be the right one."""
    with desk.collection.change("group") as change:
        change.put_cards([replace(desk.collection.card(c), group="g") for c in answered[:3]])
    desk.adopt(Settings(new_per_day=1))
    done(sit(new_per_day=1))

    assert next_days(desk).held_back == 0


def test_a_summary_gives_the_morning_of_new_cards_as_the_next_moment(sit, done, desk):
    """It said the day of the next review, weeks away."""
    desk.adopt(Settings(new_per_day=4))
    sitting = sit(new_per_day=4)
    done(sitting, Rating.EASY)

    summary = sitting.summary()

    assert (summary.due_tomorrow, summary.new_tomorrow) == (0, 4)
    assert summary.next_due_ms == desk.days.start_of(desk.today() + 1)
