"""A typed answer is compared word by word, and kept with its review."""

from dataclasses import replace

import pytest

from llmcards.cards import Card, KeyPoint, Rating
from llmcards.workflows.past import card_past
from llmcards.workflows.sitting import Sitting
from llmcards.workflows.typing_answers import Comparison, typed_before

CARD = Card(
    "a",
    "Как работает BPE?",
    "Он **сливает** самые частые пары символов, пока словарь не дорастёт до размера.",
    key_points=(
        KeyPoint("сливает частые пары", core=True),
        KeyPoint("до размера словаря"),
        KeyPoint("не"),
    ),
)


def words(spans, text):
    """Return the words at `spans`."""
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("сливает пары", ["сливает", "пары"]),
        ("слияние частых пар", ["частых", "пар"]),
        ("он не и до", ["он", "до"]),
        ("симолы", ["симолы"]),
        ("дорастет", ["дорастет"]),
        ("attention", []),
        ("", []),
    ],
)
def test_words_count_in_any_form_with_a_slip_but_not_the_little_ones(typed, known):
    """Whoever recalls the sense writes other endings, and every text has an and."""
    assert words(Comparison(typed, CARD).in_typed(typed), typed) == known


def test_the_same_words_are_found_in_the_answer_as_it_is_shown():
    """What is left unmarked is what was missed."""
    shown = "Он сливает самые частые пары символов"

    assert words(Comparison("пара частых символов", CARD).in_answer(shown), shown) == [
        "частые",
        "пары",
        "символов",
    ]


def test_a_borrowed_word_is_known_in_either_alphabet():
    """The course speaks Russian of English things."""
    card = Card("a", "q", "Токен и промпт")

    assert words(Comparison("token, prompt", card).in_typed("token, prompt"), "token, prompt") == [
        "token",
        "prompt",
    ]


def test_a_key_point_is_said_when_all_its_words_were_typed():
    """Half of it would praise too early; one of little words alone proves nothing."""
    comparison = Comparison("частые пары он сливает, словарь", CARD)

    assert [comparison.has_said(place) for place in range(3)] == [True, False, False]


@pytest.fixture
def sitting(desk, learner):
    """A sitting over an answered card."""
    learner.takes("# Module\n\n## Lecture 1: A\n\n1. What is a token?\n")
    card = learner.asks("What is a token")
    with desk.collection.change("answer") as change:
        change.put_card(replace(card, answer="A piece of a word."))
    return Sitting(desk)


@pytest.mark.parametrize("practises", [False, True])
def test_what_was_typed_is_kept_with_its_review(desk, sitting, practises):
    """It tells later how the answer grew; practice counts as well."""
    if practises:
        sitting = Sitting(desk, practises=True)
    card_id = sitting.current.card.id
    sitting.answer(Rating.GOOD, 1000, " a part of a word \n")

    (review,) = card_past(desk, card_id).reviews
    assert review.typed == "a part of a word"


def test_undo_gives_the_words_back_as_a_draft_until_the_next_answer(desk, sitting):
    """A slip of the finger on a rating must not cost a paragraph."""
    card_id = sitting.current.card.id
    sitting.answer(Rating.EASY, 1000, "a part")

    sitting.undo()
    assert typed_before(desk, card_id) == "a part"
    assert card_past(desk, card_id).reviews == ()

    sitting.answer(Rating.GOOD, 1000, "a part, better")
    assert typed_before(desk, card_id) == ""
    assert [one.typed for one in card_past(desk, card_id).reviews] == ["a part, better"]


def test_an_answer_without_words_keeps_none(desk, sitting):
    """Most answers are thought, not typed."""
    card_id = sitting.current.card.id
    sitting.answer(Rating.GOOD, 1000, "  \n")

    assert desk.collection.typed.of_card(card_id) == ()
