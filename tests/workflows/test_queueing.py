"""A queue is put together from as few rows as it needs."""

import pytest

from llmcards.cards import Card
from llmcards.collection.values import AtMost
from llmcards.workflows import queueing
from llmcards.workflows.queueing import build_queue, waiting
from llmcards.workflows.scope import Scope


@pytest.fixture
def many(desk):
    """Three hundred cards, most of them parts of the same few questions."""
    cards = [
        Card(f"c{n:03}", f"Question {n}?", "A.", group=f"g{n % 7}" if n % 30 else "")
        for n in range(300)
    ]
    with desk.collection.change("import") as change:
        change.put_cards(cards)
    return desk


def _everything(desk):
    """Return what a sitting asks where all rows are read at once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(queueing, "_SPARE", 10_000)
        return waiting(desk, Scope())


def test_parts_of_one_question_never_hide_the_cards_after_them(many, monkeypatch):
    """They use up rows that were read, but not the day's limit."""
    whole = _everything(many)
    monkeypatch.setattr(queueing, "_SPARE", 0)
    monkeypatch.setattr(queueing, "_MORE", 2)

    assert waiting(many, Scope()) == whole
    assert len(whole) == 10 + 7


def test_a_backlog_of_parts_is_read_to_its_end(many, learner, clock, monkeypatch):
    """The reviews' limit is filled, however many parts lie before."""
    for card in learner.cards()[:60]:
        learner.rates(card.id)
        learner.rates(card.id)
    clock.move(days=40)
    whole = _everything(many)
    monkeypatch.setattr(queueing, "_SPARE", 0)
    monkeypatch.setattr(queueing, "_MORE", 2)

    assert waiting(many, Scope()) == whole
    assert build_queue(many, Scope()).counts().reviews > 0


def test_no_more_rows_are_read_than_a_day_can_use(many):
    """Of a hundred thousand cards a day takes two hundred."""
    rows = many.collection.due(many.today(), many.clock(), at_most=AtMost(new=5, reviews=5))

    assert len(rows.new) == 5
