"""What was typed belongs to its review: kept with it, taken back with it."""

import sqlite3
from contextlib import closing

import pytest

NOW_MS = 1_790_000_000_000


@pytest.fixture
def answer(collection, makes, put):
    """Answer card a at a moment, with what was typed."""
    put(makes.card("a"))

    def answer(answered_ms, text):
        review = makes.review("a", answered_ms)
        with collection.change("review") as change:
            change.add_review(review, makes.seen())
            change.add_typed("a", answered_ms, review.origin, text)

    return answer


def test_typed_answers_come_back_in_order_of_time(collection, answer):
    """They tell how an answer grew."""
    answer(NOW_MS, "first")
    answer(NOW_MS + 1, "second")

    assert collection.typed.of_card("a") == ((NOW_MS, "first"), (NOW_MS + 1, "second"))
    assert collection.typed.taken_back("a") == ""


def test_what_was_typed_for_a_review_taken_back_is_a_draft_again(collection, answer):
    """Undo must not cost the words."""
    answer(NOW_MS, "first")
    answer(NOW_MS + 1, "second")
    collection.undo()

    assert [one.text for one in collection.typed.of_card("a")] == ["first"]
    assert collection.typed.taken_back("a") == "second"


def test_redo_gives_the_review_its_words_back(collection, answer):
    """The fact never went away."""
    answer(NOW_MS, "first")
    collection.undo()
    collection.redo()

    assert [one.text for one in collection.typed.of_card("a")] == ["first"]
    assert collection.typed.taken_back("a") == ""


def test_typed_answers_cannot_be_altered_or_deleted(answer, path):
    """Facts of the log are only ever added."""
    answer(NOW_MS, "first")

    with closing(sqlite3.connect(path)) as other:
        for sql in ("DELETE FROM typed_answers", "UPDATE typed_answers SET text = 'x'"):
            with pytest.raises(sqlite3.IntegrityError, match="only ever added"):
                other.execute(sql)


def test_what_is_being_typed_is_a_draft_until_the_answer_is_given(collection, answer):
    """The rating and the draft's end are one write; undo brings the words from the log."""
    collection.typing.keep("a", "half a thou")
    collection.typing.keep("b", "another")

    answer(NOW_MS, "half a thought")

    assert collection.typing.all() == {"b": "another"}
    collection.undo()
    assert collection.typing.all() == {"b": "another"}
    assert collection.typed.taken_back("a") == "half a thought"


def test_drafts_of_answers_and_of_typing_are_apart(collection, answer):
    """The queue of answers forgets drafts of answered cards: those are never typed drafts."""
    collection.drafts.keep("a", "an answer")
    collection.typing.keep("a", "typed")

    collection.drafts.drop("a")

    assert collection.drafts.all() == {}
    assert collection.typing.of_card("a") == "typed"


def test_an_answer_that_fails_leaves_the_draft(collection):
    """All or nothing: the words must not go before the review is there."""
    collection.typing.keep("a", "typed")

    def fails():
        with collection.change("review") as change:
            change.add_typed("a", NOW_MS, "device", "typed")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fails()

    assert collection.typing.of_card("a") == "typed"
