"""Cards are found by words in any form, in both languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcards.cards import KeyPoint
from llmcards.collection import Collection


@pytest.fixture
def library(put, collection, makes):
    put(
        makes.card("ru", "Сколько токенов в модели?", "Ещё один ответ о токенизации."),
        makes.card("en", "Why do models hallucinate?", "They were trained on C++ texts."),
        makes.card("tag", "?", "!", tags=("module::gradient",), key_points=(KeyPoint("спуск"),)),
    )
    return collection


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("токен", ["ru"]),
        ("ТОКЕНЫ", ["ru"]),
        ("моделями", ["ru"]),
        ("еще", ["ru"]),
        ("ЕЩЁ", ["ru"]),
        ("токенизаци", ["ru"]),
        ("то", ["ru"]),
        ("hallucinating", ["en"]),
        ("halluc", ["en"]),
        ("model train", ["en"]),
        ("c++", ["en"]),
        ("gradients", ["tag"]),
        ("спуска", ["tag"]),
        ("модел halluc", []),
        ("nothing", []),
        ('"quoted" OR (', []),
    ],
)
def test_words_are_found_in_any_form_and_as_begun(library, text, found):
    """A learner types the form at hand, not the one on the page."""
    assert library.search(text) == found


def test_no_words_mean_all_cards(library):
    """An empty search field filters nothing."""
    assert library.search(" ?! ") == ["ru", "en", "tag"]


def test_a_page_of_results_follows_the_one_before(library):
    """A table reads on as the learner scrolls."""
    assert library.search("", limit=2) == ["ru", "en"]
    assert library.search("", limit=2, offset=2) == ["tag"]


def test_the_index_follows_an_edit_and_its_undo(library, makes):
    """A word that is gone finds nothing; one that is back finds it again."""
    with library.change("edit") as change:
        change.put_card(makes.card("en", "Why bananas?", "So."))

    assert library.search("hallucinate") == []
    assert library.search("banana") == ["en"]
    library.undo()
    assert library.search("hallucinate") == ["en"]
    assert library.search("banana") == []


@given(st.text(st.characters(codec="utf-8")))
def test_no_text_breaks_the_search(text):
    """Whatever is typed or pasted is a search, never an error."""
    with Collection.in_memory() as collection:
        assert collection.search(text) == []
