"""Reviews of their own: by tag, by what was forgotten today, and as practice."""

from dataclasses import replace

import pytest

from llmcards.cards import Rating, ReviewKind, Unseen
from llmcards.workflows.own_reviews import OwnKind, cards_of, own_reviews
from llmcards.workflows.scope import Scope
from llmcards.workflows.sitting import Sitting


@pytest.fixture
def tagged(learner, answered):
    """Two cards under one tag, one of them further down."""
    for card_id, tag in zip(answered, ("web", "web::crawler"), strict=False):
        learner.edits(replace(learner.desk.collection.card(card_id), tags=(tag,)))
    return answered[:2]


def test_a_tag_is_a_review_with_the_tags_below_it(desk, tagged, done):
    """Who tags `web::crawler` means a part of the web."""
    assert done(Sitting(desk, Scope(tag="web"))) == tagged
    assert cards_of(desk, Scope(tag="web::crawler"), practises=True) == 1


def test_a_tag_is_asked_before_its_cards_are_due(learner, desk, tagged, clock):
    """The exam is tomorrow, the schedule says next week."""
    learner.rates(tagged[0], Rating.EASY)
    clock.move(days=1)

    assert Sitting(desk, Scope(tag="web")).current.card.id == tagged[0]


def test_what_was_forgotten_today_comes_again(learner, desk, answered):
    """In the evening one wants once more what went wrong in the morning."""
    learner.rates(answered[2], Rating.AGAIN)
    learner.rates(answered[3], Rating.GOOD)

    forgotten = own_reviews(desk)[0]
    sitting = Sitting(desk, forgotten.scope, practises=True)

    assert forgotten.kind is OwnKind.FORGOTTEN
    assert sitting.current.card.id == answered[2]
    assert sitting.progress.left == 1


def test_practice_leaves_every_schedule_alone(learner, desk, answered, done):
    """Cramming before an exam must not fool the schedule."""
    learner.rates(answered[0], Rating.EASY)
    before = [desk.collection.schedule(card_id) for card_id in answered]

    done(Sitting(desk, Scope(), practises=True))

    assert [desk.collection.schedule(card_id) for card_id in answered] == before
    kinds = [desk.collection.reviews(card_id)[-1].kind for card_id in answered]
    assert set(kinds) == {ReviewKind.CRAM}
    assert learner.wrong_schedules() == []
    assert desk.collection.studied(desk.today()).new == 1


def test_practice_asks_again_what_was_not_known(desk, answered):
    """Practice is over when everything was known once."""
    sitting = Sitting(desk, Scope(), practises=True)
    first = sitting.current.card.id
    sitting.answer(Rating.AGAIN, 1000)

    asked = []
    while sitting.current is not None:
        asked.append(sitting.current.card.id)
        sitting.answer(Rating.GOOD, 1000)

    assert sorted(asked) == sorted(answered)
    assert asked[-1] == first


def test_practice_is_undone_like_a_review(desk, answered):
    """A slip of the finger is a slip of the finger."""
    sitting = Sitting(desk, Scope(), practises=True)
    first = sitting.current.card.id
    sitting.answer(Rating.GOOD, 1000)
    sitting.undo()

    assert sitting.current.card.id == first
    assert sitting.progress.left == len(answered)
    assert desk.collection.schedule(first) == Unseen()
