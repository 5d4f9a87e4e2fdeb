"""Forgetting a card and setting its day: facts that the log keeps and replay honours."""

import pytest

from llmcards.cards import Phase, Rating, Unseen
from llmcards.workflows.exporting import export
from llmcards.workflows.overriding import NotSeenError, forget, set_due


@pytest.fixture
def known(learner, answered, clock):
    """A card that was reviewed twice, four days ago."""
    learner.rates(answered[0], Rating.EASY)
    clock.move(days=6)
    learner.rates(answered[0], Rating.GOOD)
    clock.move(days=4)
    return answered[0]


def test_a_forgotten_card_is_new_and_keeps_its_log(learner, desk, known):
    """Whoever starts anew wants the old intervals gone, not the past."""
    forget(desk, known)

    assert desk.collection.schedule(known) == Unseen()
    assert len(desk.collection.reviews(known)) == 2
    assert learner.wrong_schedules() == []


def test_after_forgetting_the_card_is_learnt_like_a_new_one(learner, desk, known, answered):
    """Half a memory would be worse than none."""
    forget(desk, known)

    again, fresh = learner.rates(known), learner.rates(answered[1])

    assert (again.phase, again.stability, again.reps) == (Phase.LEARNING, fresh.stability, 1)
    assert desk.collection.studied(desk.today()).new == 2


def test_a_set_day_holds_and_leaves_the_memory_alone(learner, desk, known):
    """A day is a wish about time, it says nothing about what is remembered."""
    before = desk.collection.schedule(known)

    set_due(desk, known, 10)

    after = desk.collection.schedule(known)
    assert (after.due_day, after.interval_days) == (desk.today() + 10, 14)
    assert (after.stability, after.difficulty) == (before.stability, before.difficulty)
    assert learner.wrong_schedules() == []


def test_a_new_card_has_no_day_to_set(desk, answered):
    """Without a memory there is nothing that a later review could build on."""
    with pytest.raises(NotSeenError):
        set_due(desk, answered[0], 3)


@pytest.mark.parametrize("decide", [forget, lambda desk, card_id: set_due(desk, card_id, 3)])
def test_undo_and_redo_of_a_decision(learner, desk, known, decide):
    """A slip must cost one key, here too."""
    before = desk.collection.schedule(known)
    decide(desk, known)
    decided = desk.collection.schedule(known)

    desk.collection.undo()
    assert desk.collection.schedule(known) == before
    assert learner.wrong_schedules() == []
    desk.collection.redo()

    assert desk.collection.schedule(known) == decided
    assert learner.wrong_schedules() == []


def test_a_late_review_before_the_forgetting_changes_nothing(learner, desk, known, clock):
    """A review that comes back from the phone later is older than the decision."""
    forget(desk, known)

    learner.rates(known, at_ms=clock() - 86_400_000)

    assert desk.collection.schedule(known) == Unseen()
    assert learner.wrong_schedules() == []


def test_a_forgotten_card_can_be_exported(learner, desk, known, tmp_path):
    """The package needs what each fact did, also what was forgotten."""
    set_due(desk, known, 2)
    forget(desk, known)
    learner.rates(known)

    assert export(desk, tmp_path / "cards.apkg").reviews == 5
