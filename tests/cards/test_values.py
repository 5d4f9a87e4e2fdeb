"""The values that everybody shares."""

from llmcards.cards import Card, CardKind, Deck, DeckCard, Difficulty, Lecture, Step, video_link
from llmcards.changes import Changes


def test_an_answer_of_spaces_is_no_answer():
    """A card with it would be shown in reviews as if it were finished."""
    assert not Card("a", "Q?", " \n").has_answer
    assert Card("a", "Q?", "A.").has_answer


def test_a_deck_is_the_module_page_that_it_would_be():
    """`read` shows a deck as it shows a page, each question in its place."""
    cards = (
        Card("d/1", "One?", place="lecture-1", lecture=1),
        Card("d/2", "Two?", kind=CardKind.STEP, place="step-e2"),
        Card("d/3", "Three?", kind=CardKind.HARD_EXERCISE, place="hard_exercise"),
    )
    deck = Deck(
        "d",
        "Deck",
        "en",
        lectures=(Lecture(1, "1", "First"),),
        steps=(Step("E2", "Second"),),
        cards=tuple(map(DeckCard, cards)),
    )

    module = deck.module()

    assert module.id == "d"
    assert [question.text for question in module.lectures[0].questions] == ["One?"]
    assert [question.text for question in module.steps[0].questions] == ["Two?"]
    assert [(e.question.text, e.difficulty) for e in module.exercises] == [
        ("Three?", Difficulty.HARD)
    ]


def test_a_link_opens_the_video_at_its_second():
    """On a phone as in a browser."""
    assert video_link("abc", 95) == "https://www.youtube.com/watch?v=abc&t=95s"


def test_changes_add_up():
    """A screen reads again what any of two writes has touched."""
    one, other = Changes(frozenset("a"), modules=True), Changes(frozenset("b"), reviews=True)

    assert one | other == Changes(frozenset("ab"), modules=True, reviews=True)
    assert not Changes()
    assert one | Changes()
