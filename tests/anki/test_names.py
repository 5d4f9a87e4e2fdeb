"""Names as Anki keeps them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcards.anki.names import deck_id, deck_name, tag_list, with_parents


@pytest.mark.parametrize(
    ("given_name", "tidy"),
    [
        ("Курс::Лекция 1", "Курс::Лекция 1"),
        (" a :: b ", "a::b"),
        ("a::::b", "a::blank::b"),
        ("", "blank"),
        ("и\u0306", "й"),
        ("a\nb", "ab"),
    ],
)
def test_deck_names_take_anki_s_form(given_name, tidy):
    """See `deck_name`: others are added again at each import."""
    assert deck_name(given_name) == tidy


@given(st.text())
def test_a_tidy_deck_name_stays(name):
    """Tidying twice must not give a third name."""
    assert deck_name(deck_name(name)) == deck_name(name)


@given(st.text(min_size=1))
def test_deck_ids_are_stable_and_exact_in_javascript(name):
    """Anki's screens are JavaScript: a larger number would name another deck."""
    tidy = deck_name(name)

    assert deck_id(tidy) == deck_id(tidy)
    assert 1 < deck_id(tidy) < 2**53


def test_the_decks_above_come_first():
    """Anki adds parents before children."""
    assert list(with_parents("a::b::c")) == ["a", "a::b", "a::b::c"]


def test_tags_have_no_spaces_and_no_doubles():
    """A space would make two tags of one."""
    assert tag_list(("сложность: обычная", "a b", "a b", ' "x" ', "")) == (
        " сложность:_обычная a_b x "
    )
    assert tag_list(()) == ""
