"""What comes in the place of a card that is put aside."""

from dataclasses import replace

import pytest

from llmcards.workflows.queueing import waiting
from llmcards.workflows.scope import Scope
from llmcards.workflows.sitting import Sitting


@pytest.mark.parametrize("put_aside", [Sitting.bury, Sitting.suspend])
def test_another_card_comes_in_the_place_of_one_put_aside(sit, answered, put_aside):
    """The day's limit has room again: "done for today" was said, and Today told of more."""
    sitting = sit(new_per_day=1)

    put_aside(sitting)

    assert sitting.current.card.id == answered[1]
    assert sitting.left == 1


@pytest.mark.parametrize("put_aside", [Sitting.bury, Sitting.suspend])
def test_a_sitting_and_today_count_alike_after_a_card_is_put_aside(sit, desk, answered, put_aside):
    """What was held back as a sibling comes now, and not only after the next start."""
    with desk.collection.change("group") as change:
        change.put_cards([replace(desk.collection.card(c), group="g") for c in answered[:2]])
    sitting = sit()

    put_aside(sitting)

    assert sitting.left == len(waiting(desk, Scope()))


def test_a_card_set_aside_by_its_date_stays_away(sit, desk, answered, done, clock):
    """A review of its own asks what is not due, too: the card would come back at once."""
    done(sit())
    clock.move(days=100)
    tag = desk.collection.card(answered[0]).tags[0]
    sitting = sit(Scope(tag=tag))
    away = sitting.current.card.id

    sitting.set_due(5)

    assert away not in done(sitting)
