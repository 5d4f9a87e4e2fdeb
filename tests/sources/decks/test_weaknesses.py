"""Weak cards are pointed out, and a good one is left in peace."""

from pathlib import Path

import pytest

from llmcards.sources.decks import check_deck
from llmcards.sources.decks.checking import sentence_count, word_count

HEAD = """\
id: bees
title: Bees
language: en
videos:
  - {id: AbCdEfGh_-1, title: Bees, chapters: ["0:00 Hello"]}
lectures:
  - {number: 1, title: A first look}
cards:
  - id: queen
    lecture: 1
    question: Who lays the eggs?
"""
ANSWER = "    answer: The queen lays them. The workers feed her.\n"
POINTS = "    key_points: [core: the queen, all by herself, fed by workers]\n"
LINKS = "    links: [{video: AbCdEfGh_-1, chapter: Hello}]\n"


def codes(folder: Path, text: str) -> list[str]:
    """Return the warnings about a deck whose only card has the fields of `text`."""
    path = folder / "bees.yaml"
    path.write_text(HEAD + text, encoding="utf-8")
    result = check_deck(path)
    assert result.errors == ()
    assert all(found.line == 9 and found.subject == "queen" for found in result.weaknesses)
    return [found.code for found in result.weaknesses]


def test_a_good_card_is_left_in_peace(tmp_path):
    """A check that always complains is not read."""
    assert codes(tmp_path, ANSWER + POINTS + LINKS) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("    answer: " + "word " * 76 + "\n" + POINTS + LINKS, "long_answer"),
        ("    answer: " + "A bee. " * 7 + "\n" + POINTS + LINKS, "long_answer"),
        (ANSWER + "    key_points: [core: one, two]\n" + LINKS, "key_points"),
        (ANSWER + "    key_points: [core: a, b, c, d, e, f]\n" + LINKS, "key_points"),
        (ANSWER + "    key_points: [a, b, c]\n" + LINKS, "no_core"),
        (ANSWER + f"    key_points: [core: a, b, {'w ' * 15}]\n" + LINKS, "long_key_point"),
        (ANSWER + POINTS, "no_source"),
        (ANSWER + POINTS + "    source: A book\n", "no_link"),
    ],
)
def test_each_weakness_has_its_warning(tmp_path, text, code):
    """The rules are those of good cards: short, graded by key points, with a source."""
    assert codes(tmp_path, text) == [code]


@pytest.mark.parametrize(
    ("text", "sentences", "words"),
    [
        ("Один. Два! Три?", 3, 3),
        ("Версия 3.5 вышла, т.е. готова.", 1, 5),
        ("Список:\n\n- первое;\n- второе;\n1. Третье.", 3, 4),
        ("Она сказала: «Да.» И ушла…", 2, 5),
        ("The model’s two-step plan.", 1, 4),
    ],
)
def test_sentences_and_words_are_counted_as_a_reader_would(text, sentences, words):
    """A list item is a sentence, a version number is not."""
    assert (sentence_count(text), word_count(text)) == (sentences, words)
