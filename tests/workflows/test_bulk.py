"""One thing done to many cards is one step: all of it or nothing, and undone at once."""

import pytest

from llmcards.errors import ExportError
from llmcards.workflows import bulk
from llmcards.workflows.browsing import find_cards
from llmcards.workflows.course_places import card_targets
from llmcards.workflows.exporting import export


class StopError(Exception):
    """What a cancel raises."""


_CHANGES = {
    "suspend": lambda desk, ids: bulk.suspend(desk, ids, suspended=True),
    "bury": lambda desk, ids: bulk.bury(desk, ids, buried=True),
    "flag": lambda desk, ids: bulk.flag(desk, ids, 3),
    "tag": lambda desk, ids: bulk.add_tags(desk, ids, ["новая"]),
    "untag": lambda desk, ids: bulk.remove_tags(desk, ids, ["LECTURE::1"]),
    "delete": bulk.delete,
}
_FOUND_AFTER = {
    "suspend": "is:suspended",
    "bury": "is:buried",
    "flag": "flag:3",
    "tag": "tag:новая",
    "untag": "lecture:1 -tag:lecture::1",
    "delete": "id:none",
}


@pytest.mark.parametrize("name", list(_CHANGES))
def test_many_cards_are_changed_and_undone_in_one_step(desk, learner, answered, name):
    """Whoever does a thing to three hundred cards takes it back with one key."""
    before = learner.snapshot()
    some = [card.id for card in learner.cards() if card.lecture == 1]

    changes = _CHANGES[name](desk, some)

    assert changes.cards == set(some)
    assert len(find_cards(desk, _FOUND_AFTER[name])) == (0 if name == "delete" else len(some))
    desk.collection.undo()
    assert learner.snapshot()["cards"] == before["cards"]


def test_what_is_put_away_is_taken_back(desk, answered):
    """Both directions, so that no card is lost from sight for good."""
    bulk.suspend(desk, answered, suspended=True)
    bulk.suspend(desk, answered[:2], suspended=False)
    bulk.bury(desk, answered, buried=True)
    bulk.bury(desk, answered[:2], buried=False)

    assert len(find_cards(desk, "-is:suspended -is:buried")) == 2


def test_forgotten_cards_are_new_again_and_their_schedule_follows_from_the_log(
    desk, learner, answered
):
    """What is forgotten by hand must stay so when the log is replayed."""
    for card_id in answered[:3]:
        learner.rates(card_id)

    changes = bulk.forget(desk, [*answered[:2], answered[5]])

    assert changes.cards == set(answered[:2])
    assert not learner.wrong_schedules()
    assert len(find_cards(desk, "is:new")) == len(answered) - 1
    assert desk.collection.undo_label == "forget"
    desk.collection.undo()
    assert len(find_cards(desk, "is:new")) == len(answered) - 3


def test_a_cancelled_change_leaves_all_cards_as_they_were(desk, learner, answered):
    """Half a change is worse than none."""
    before = learner.snapshot()

    def report(done, total):
        if done:
            raise StopError

    with pytest.raises(StopError):
        bulk.flag(desk, answered * 60, 1, report=report)

    assert learner.snapshot() == before


def test_cards_are_moved_to_the_end_of_another_lecture(desk, learner, answered):
    """A question put to the wrong lecture is put right, and keeps its history."""
    card = learner.cards()[0]
    target = next(it for it in card_targets(desk, [card.id]) if it.branch.lecture == 2)

    bulk.move(desk, [card.id], target.branch)

    moved = desk.collection.card(card.id)
    assert (moved.lecture, moved.place) == (2, target.branch.place)
    assert "lecture::2" in moved.tags
    assert "lecture::1" not in moved.tags
    assert [it.id for it in learner.cards() if it.lecture == 2][-1] == card.id


def test_cards_are_not_offered_the_place_where_all_of_them_stand(desk, learner, answered):
    """To move there would do nothing; of cards of several places each may be wanted."""
    first = learner.cards()[0]
    here = (first.module_id, first.place)
    other = next(card for card in learner.cards() if card.place != first.place)

    offered = [it.branch.key for it in card_targets(desk, [first.id])]
    of_both = [it.branch.key for it in card_targets(desk, [first.id, other.id])]

    assert here not in offered
    assert set(of_both) == {*offered, here}


def test_a_selection_is_exported_alone(desk, answered, tmp_path):
    """What was found can be given to somebody else."""
    result = export(desk, tmp_path / "some.apkg", card_ids=frozenset(answered[:2]))

    assert result.cards == 2
    with pytest.raises(ExportError):
        export(desk, tmp_path / "none.apkg", card_ids=frozenset())


def test_the_day_of_many_cards_is_set_at_once(desk, learner, answered):
    """Before a holiday one moves a week's cards; what was never seen has no day to move."""
    for card_id in answered[:3]:
        learner.rates(card_id)

    changes = bulk.set_due(desk, answered[:5], 9)

    days = [desk.collection.schedule(card_id).due_day for card_id in answered[:3]]
    assert days == [desk.today() + 9] * 3
    assert changes.cards == set(answered[:3])
    assert learner.wrong_schedules() == []
    desk.collection.undo()
    assert learner.wrong_schedules() == []
    assert desk.collection.schedule(answered[0]).due_day != desk.today() + 9
