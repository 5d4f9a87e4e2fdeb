"""Leeches: cards that lapse again and again are tagged, and told of."""

import pytest

from llmcards.cards import LEECH_TAG, Rating


@pytest.fixture
def lapses(learner, answered, clock):
    """Let the first card lapse so often; return the lapses after which it was told of."""

    def lapse(times):
        learner.rates(answered[0], Rating.EASY)
        for _ in range(times):
            clock.move(days=40)
            learner.rates(answered[0], Rating.AGAIN)
            clock.move(minutes=11)
            learner.rates(answered[0], Rating.GOOD)
        return learner.desk.collection.card(answered[0])

    return lapse


def test_the_eighth_lapse_makes_a_leech(learner, lapses):
    """Seven are bad luck, eight are a bad card: Anki's number."""
    assert LEECH_TAG not in lapses(7).tags


def test_a_leech_is_tagged_once(learner, lapses):
    """The tag travels to the phone, and a search finds it."""
    assert lapses(13).tags.count(LEECH_TAG) == 1
    assert learner.wrong_schedules() == []


def test_undo_of_the_lapse_takes_the_tag_away(learner, lapses, clock):
    """A slip of the finger must not brand a card."""
    card = lapses(7)
    clock.move(days=40)
    learner.rates(card.id, Rating.AGAIN)
    tagged = learner.desk.collection.card(card.id).tags
    learner.desk.collection.undo()

    assert LEECH_TAG in tagged
    assert learner.desk.collection.card(card.id).tags == card.tags
