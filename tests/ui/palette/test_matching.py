"""A few letters find a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcards.ui.palette.matching import best_match, match


def marked(typed: str, name: str) -> str:
    """Return the letters of `name` that are marked."""
    found = match(typed, name)
    return "".join(name[start:end] for start, end in found.marks) if found else ""


@pytest.mark.parametrize(
    ("typed", "name", "letters"),
    [
        ("нач", "Начать повторение", "Нач"),
        ("повт нач", "Начать повторение", "Начповт"),
        ("REVIEW", "Start review", "review"),
        ("yfcnhjqrb", "Настройки", "Настройки"),
        ("ыефке", "Start review", "Start"),
        ("насторйки", "Настройки", "Настойки"),
        ("anki", "Экспорт в Anki…", "Anki"),
    ],
)
def test_letters_find_a_name_and_are_marked(typed, name, letters):
    """Beginnings, any order, either layout, and a slip of the hand."""
    assert marked(typed, name) == letters


@pytest.mark.parametrize("typed", ["ъъ", "qqq", "начать завтра", "zzzzzz"])
def test_what_is_not_there_is_not_found(typed):
    """A palette that finds everything finds nothing."""
    assert match(typed, "Начать повторение") is None


def test_the_beginning_of_a_word_beats_its_middle():
    """Whoever types the first letters means the word that begins so."""
    begins, within = match("rev", "Start review"), match("rev", "Go to the previous one")

    assert begins.score > within.score


def test_the_name_in_use_wins_where_others_fit_as_well():
    """It is the one that the reader sees elsewhere."""
    assert best_match("anki", ("Экспорт в Anki…", "Export to Anki…")).name == "Экспорт в Anki…"


@given(st.text(max_size=20), st.text(max_size=40))
def test_marks_lie_within_the_name_and_never_overlap(typed, name):
    """They are painted letter by letter."""
    found = match(typed, name)

    ends = [place for mark in (found.marks if found else ()) for place in mark]
    assert ends == sorted(ends)
    assert not ends or 0 <= ends[0] <= ends[-1] <= len(name.lower())
