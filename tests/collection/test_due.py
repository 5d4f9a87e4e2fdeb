"""What can be asked now, and how much of it there is."""

from dataclasses import replace

import pytest

from llmcards.cards import Unseen
from llmcards.collection import DueLearning, DueNew, DueReview, Scope
from llmcards.collection.values import AtMost

NOW_MS = 1_790_000_000_000
TODAY = 20_000


@pytest.fixture
def shelf(collection, makes):
    with collection.change("import") as change:
        change.put_module(makes.module())
        change.put_cards(
            [
                makes.card("new-2", lecture=1, group="g"),
                makes.card("new-1", lecture=2),
                makes.card("due", lecture=1, group="g"),
                makes.card("later", lecture=1),
                makes.card("learning", lecture=1),
                makes.card("empty", answer=" ", lecture=2),
                makes.card("away", lecture=2),
            ],
            positions=[2, 1, 3, 4, 5, 6, 7],
        )
        change.put_schedule("due", makes.seen(TODAY - 3))
        change.put_schedule("later", makes.seen(TODAY + 1))
        change.put_schedule("learning", makes.learning(NOW_MS + 60_000))
        change.suspend("away", True)
    return collection


def test_what_is_due_comes_in_its_order(shelf, makes):
    """Learning by moment, reviews by day, new cards as on the page."""
    due = shelf.due(TODAY, NOW_MS, learn_ahead_ms=60_000)

    assert due.learning == (DueLearning("learning", NOW_MS + 60_000),)
    assert due.reviews == (DueReview("due", "g", TODAY - 3, 3.1262, TODAY),)
    assert due.new == (DueNew("new-1", ""), DueNew("new-2", "g"))


def test_new_cards_can_be_limited_to_the_first(shelf):
    """Of 30,000 new cards a day takes twenty."""
    assert shelf.due(TODAY, NOW_MS, at_most=AtMost(new=1)).new == (DueNew("new-1", ""),)


def test_learning_waits_for_its_moment(shelf):
    """A step of ten minutes is ten minutes."""
    assert shelf.due(TODAY, NOW_MS + 59_999).learning == ()


def test_a_step_across_the_night_is_due_on_its_whole_day(shelf, makes):
    """Learnt at eight in the evening for tomorrow: at breakfast it is tomorrow."""
    tonight = replace(makes.learning(NOW_MS + 36_000_000), last_day=TODAY, due_day=TODAY + 1)
    with shelf.change("review") as change:
        change.put_schedule("learning", tonight)

    assert shelf.due(TODAY, NOW_MS).learning == ()
    assert shelf.due(TODAY + 1, NOW_MS).learning == (DueLearning("learning", NOW_MS),)


def test_a_step_across_the_night_passes_on_the_earlier_moment(shelf, makes):
    """What was due before the night's end keeps its place in the line."""
    early = replace(makes.learning(NOW_MS - 5), last_day=TODAY - 1, due_day=TODAY)
    with shelf.change("review") as change:
        change.put_schedule("learning", early)

    assert shelf.due(TODAY, NOW_MS).learning == (DueLearning("learning", NOW_MS - 5),)


def test_a_buried_card_is_back_the_day_after(shelf):
    """Burying is for a day, suspending for good."""
    with shelf.change("bury") as change:
        change.bury("due", TODAY)

    assert shelf.due(TODAY, NOW_MS).reviews == ()
    assert [row.card_id for row in shelf.due(TODAY + 1, NOW_MS).reviews] == ["due", "later"]


def test_a_scope_narrows_to_module_and_lecture(shelf):
    """A lecture can be reviewed on its own."""
    assert [row.card_id for row in shelf.due(TODAY, 0, scope=Scope("m", 2)).new] == ["new-1"]
    assert shelf.due(TODAY, 0, scope=Scope("other")).new == ()


def test_the_sizes_of_lectures_follow_every_change(shelf, makes):
    """They are counted as cards come and go, not each time the first screen asks."""
    steps = (
        lambda change: change.delete_card("due"),
        lambda change: change.put_card(replace(shelf.card("empty"), answer="Now.")),
        lambda change: change.put_card(replace(shelf.card("later"), lecture=None)),
        lambda change: change.suspend("new-1", True),
        lambda change: change.put_schedule("learning", Unseen()),
        lambda change: change.put_schedule("new-2", makes.seen()),
    )
    for step in steps:
        with shelf.change("step") as change:
            step(change)
        assert _miscounted(shelf) == []
    sizes = shelf.lecture_sizes()
    assert [(one.lecture, one.total) for one in sizes] == [(1, 2), (2, 3), (None, 1)]
    while shelf.undo():
        assert _miscounted(shelf) == []


def _miscounted(shelf):
    return [line for line in shelf.check() if "counted" in line]


def test_of_the_reviews_those_most_likely_known_come_first(shelf, makes):
    """Where a backlog is cut, these are the ones that can still be saved."""
    with shelf.change("review") as change:
        change.put_schedule("later", replace(makes.seen(TODAY - 9), stability=90.0, last_day=0))
        change.put_schedule("due", replace(makes.seen(TODAY - 1), stability=1.0, last_day=0))

    few = shelf.due(TODAY, NOW_MS, at_most=AtMost(reviews=1))

    assert [row.card_id for row in few.reviews] == ["later"]
