"""The learner changes how cards are scheduled; the log stays, the schedules follow."""

import pytest

from llmcards.cards import Rating, Seen
from llmcards.scheduling import DEFAULT_PARAMETERS
from llmcards.settings import Settings
from llmcards.workflows.desk import Desk
from llmcards.workflows.integrity import problems, repair

_OTHER_RULES = [
    Settings(desired_retention=0.8),
    Settings(learning_steps=(30.0, 60.0, 120.0, 240.0, 480.0)),
    Settings(relearning_steps=()),
    Settings(maximum_interval=2),
    Settings(fsrs_parameters=(0.5, *DEFAULT_PARAMETERS[1:])),
]


@pytest.fixture
def reviewed(learner, answered, clock):
    """A learner with a week of reviews."""
    for day in range(7):
        for place, card_id in enumerate(answered[:4]):
            learner.rates(card_id, Rating(1 + (day + place) % 4))
            clock.move(minutes=11)
        clock.move(days=1)
    return learner


@pytest.fixture
def reopens(reviewed, desk, clock):
    """Open the collection again under other settings."""
    opened = []

    def reopen(settings, **how):
        opened.append(Desk.open(desk.path, settings, clock=clock, **how))
        return opened[-1]

    yield reopen
    for each in opened:
        each.collection.close()


def _wrong(desk):
    return [line for line in problems(desk) if "does not follow" in line]


@pytest.mark.parametrize("settings", _OTHER_RULES)
def test_every_schedule_follows_from_its_log_under_the_new_rules(reviewed, reopens, settings):
    """Half a collection under old rules and half under new ones can be trusted by nobody."""
    before = {s.card.id: s.schedule for s in reviewed.desk.collection.all_stored()}

    desk = reopens(settings)

    after = {s.card.id: s.schedule for s in desk.collection.all_stored()}
    assert after != before
    assert _wrong(desk) == []
    assert sum(isinstance(one, Seen) for one in after.values()) == 4


def test_a_new_start_of_the_day_leaves_schedules_alone(reviewed, reopens):
    """The log keeps the days of its reviews, so nothing has to be counted again."""
    desk = reopens(Settings(day_start_hour=6))

    assert _wrong(desk) == []


def test_the_rebuild_is_no_step_to_undo_and_ends_those_before_it(reviewed, reopens):
    """Undo would bring schedules of the old rules back, one card at a time."""
    assert reviewed.desk.collection.undo_label == "review"

    desk = reopens(Settings(desired_retention=0.8))

    assert desk.collection.undo_label is None
    assert desk.collection.undo() is None
    assert desk.collection.redo_label is None


def test_under_the_same_rules_nothing_is_written(reviewed, reopens):
    """The app starts in half a second with 100,000 cards, so it must not count them."""
    reopens(Settings())
    first = reviewed.rates(next(iter(reviewed.cards())).id)

    desk = reopens(Settings(theme="dark", new_per_day=3))

    assert desk.collection.undo_label == "review"
    assert first in [stored.schedule for stored in desk.collection.all_stored()]


def test_who_only_looks_changes_nothing(reviewed, reopens):
    """A script may list the cards while the app has the collection under its own rules."""
    before = reviewed.snapshot()

    reopens(Settings(desired_retention=0.8), only_looks=True)

    assert reviewed.snapshot() == before


def test_going_back_to_the_old_rules_brings_the_old_schedules(reviewed, reopens):
    """A schedule is a cache: what the learner tried out leaves no trace."""
    before = [stored.schedule for stored in reviewed.desk.collection.all_stored()]
    reopens(Settings(desired_retention=0.8))

    desk = reopens(Settings())

    assert [stored.schedule for stored in desk.collection.all_stored()] == before


def test_a_wrong_schedule_is_told_of_and_repaired(reviewed, desk):
    """The cache can be broken by a crash of the disk; the log mends it."""
    stored = next(s for s in desk.collection.all_stored() if isinstance(s.schedule, Seen))
    other = next(s for s in desk.collection.all_stored() if not isinstance(s.schedule, Seen))
    with desk.collection.change("break") as change:
        change.put_schedule(stored.card.id, other.schedule)
        change.put_schedule(other.card.id, stored.schedule)

    found = _wrong(desk)
    mended = repair(desk)

    assert len(found) == mended == 2
    assert problems(desk) == []
