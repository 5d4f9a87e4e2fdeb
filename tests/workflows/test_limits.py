"""Limits for today only: they hold until the day ends, and can be taken back."""

from llmcards.workflows.limits import DailyLimits, limits_today, set_limits_today, usual_limits
from llmcards.workflows.queueing import waiting
from llmcards.workflows.scope import Scope


def test_other_limits_hold_today_only(desk, answered, clock):
    """A free Sunday must not change the weeks after it."""
    set_limits_today(desk, DailyLimits(new=3, reviews=1))
    today = len(waiting(desk, Scope()))
    clock.move(days=1)

    assert today == 3
    assert limits_today(desk) == usual_limits(desk)
    assert len(waiting(desk, Scope())) == len(answered)


def test_undo_brings_the_usual_limits_back(desk):
    """Whatever a dialog does, Undo undoes."""
    set_limits_today(desk, DailyLimits(new=0, reviews=0))
    label = desk.collection.undo_label
    desk.collection.undo()

    assert label == "limits"
    assert limits_today(desk) == usual_limits(desk)


def test_what_was_studied_counts_towards_them(desk, learner, answered):
    """Five more means five more than now only where that was said."""
    learner.rates(answered[0])
    set_limits_today(desk, DailyLimits(new=3, reviews=10))

    assert len([one for one in waiting(desk, Scope()) if one != answered[0]]) == 2
