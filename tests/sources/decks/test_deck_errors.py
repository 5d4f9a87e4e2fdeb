"""Whatever is wrong with a deck file is told with its file, its line and its field."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcards.errors import DeckFileError
from llmcards.sources.decks import check_deck, read_deck

GOOD = """\
id: bees
title: Bees
language: en
videos:
  - id: AbCdEfGh_-1
    title: All about bees
    duration: "1:00:00"
    chapters:
      - "0:00 Hello"
      - "2:05 The hive"
lectures:
  - {number: 1, title: A first look, video: AbCdEfGh_-1}
cards:
  - id: queen
    lecture: 1
    question: Who lays the eggs?
    answer: The queen does.
    key_points: [one, two]
    links:
      - video: AbCdEfGh_-1
        chapter: The hive
        at: "3:10"
    answers: ["0123456789abcdef"]
"""
SECOND = "  - {id: queen, lecture: 1, question: Who?, answer: She.}\n"


def told(folder: Path, text: str) -> str:
    """Return what a reader is told about a deck file with `text`."""
    path = folder / "bees.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DeckFileError) as caught:
        read_deck(path)
    return str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("title: Bees\n", "", "line 1: title: The field is missing"),
        ("language: en", "language: English", "line 3: language: Write two small letters"),
        ("language: en", "language: xx", "line 3: language: No language has this code"),
        ("id: AbCdEfGh_-1\n    t", "id: AbC\n    t", "line 5: videos.0.id: Write the eleven"),
        ('"1:00:00"', '"1:99"', "line 7: videos.0.duration: Write minutes and seconds"),
        ('"1:00:00"', '"2:00"', "line 7: videos.0.duration: The video ends before its last"),
        ('"2:05 The hive"', '"The hive"', "line 10: videos.0.chapters.1: Write the time,"),
        ('"2:05 The hive"', "2:05 The: hive", "line 10: videos.0.chapters.1: A text is"),
        ('"2:05 The hive"', '"0:00 The hive"', "line 8: videos.0.chapters: Chapter"),
        ("video: AbCdEfGh_-1}", "video: AbCdEfGh_-2}", "line 12: lectures.0.video: No video"),
        ("lecture: 1\n", "lecture: 2\n", "line 15: cards.0.lecture: No lecture 2"),
        ("lecture: 1\n", "step: E1\n", "line 15: cards.0.step: No step `E1`"),
        ("    lecture: 1\n", "", "line 14: cards.0: Say where the card belongs"),
        ("key_points", "keypoints", "line 18: cards.0.keypoints: There is no such field here. "),
        ("question: Who lays the eggs?", "question: 7", "line 16: cards.0.question: A text is"),
        ("answer: The queen does.", 'answer: " "', "line 17: cards.0.answer: The text is empty"),
        ("[one, two]", "one", "line 18: cards.0.key_points: A list is expected"),
        ("chapter: The hive", "chapter: The hiv", 'line 21: cards.0.links.0.chapter: Video Ab'),
        ("- video: AbCdEfGh_-1", "- video: AbCdEfGh_-2", "line 20: cards.0.links.0.video: No vid"),
        ('"3:10"', '"0:10"', "line 22: cards.0.links.0.at: 0:10 is outside the chapter (2:05–"),
        ('"3:10"', '"3:10"\n        until: "3:00"', "line 23: cards.0.links.0.until: The passage"),
        ("0123456789abcdef", "012345", "line 23: cards.0.answers.0: A fingerprint has 16"),
        ("title: Bees\n", "title: Bees\ntitle: Ants\n", "line 3: `title` is said twice"),
        ("title: Bees\n", "title: [Bees\n", "line 3: This is no YAML"),
        ("title: Bees\n", "title: &a Bees\nsummary: *a\n", "line 2: An alias (`*name`)"),
        ("title: Bees\n", "title: !!python/name:os.system Bees\n", "line 2: Tags such as"),
    ],
)  # fmt: skip
def test_an_error_names_file_line_field_and_the_way_out(tmp_path, old, new, message):
    """An author who is told less searches the file by hand."""
    assert old in GOOD

    text = told(tmp_path, GOOD.replace(old, new, 1))

    assert text.startswith(f"bees.yaml, {message}")
    assert "\n" not in text


def test_a_doubled_card_id_is_refused_where_it_stands_again(tmp_path):
    """Two cards with one identity would share one history."""
    text = told(tmp_path, GOOD + SECOND)

    assert text.startswith("bees.yaml, line 24: cards.1.id: `queen` is taken")


def test_a_near_miss_is_named(tmp_path):
    """Most wrong names are slips of a letter."""
    text = told(tmp_path, GOOD.replace("chapter: The hive", "chapter: The hiv"))

    assert 'Did you mean "The hive"?' in text


def test_the_first_error_says_how_many_follow(tmp_path):
    """One line is shown; the author should know whether it is the last."""
    text = told(tmp_path, GOOD.replace("title: Bees\n", "").replace('"3:10"', "3"))

    assert text.startswith("bees.yaml, line 1: title")
    assert text.endswith("(1 more after it.)")


def test_a_check_lists_every_error_with_its_card(tmp_path):
    """Correcting one by one, with a run for each, is slow."""
    path = tmp_path / "bees.yaml"
    path.write_text(GOOD.replace('"3:10"', '"9"').replace("0123456789abcdef", "x"), "utf-8")

    errors = check_deck(path).errors

    assert [(error.line, error.subject) for error in errors] == [(22, "queen"), (23, "queen")]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "bees.yaml, line 1: The file is empty."),
        (b"a: 1\n\xff\n", "bees.yaml, line 2: this is not UTF-8."),
        (b"[" * 1500, "bees.yaml, line 1: The lists are nested too deeply."),
        (b"- 1\n", "bees.yaml, line 1: Fields are expected here"),
        (b"? [a]\n: b\n", "bees.yaml, line 1: A field's name is a plain word."),
        (b"a: 1\n--- \nb: 2\n", "bees.yaml, line 2: This is no YAML"),
        (b"id: a\nb: \x01\n", "bees.yaml, line 2: A sign stands here that no text has (U+0001)."),
        (b"# " + b"x" * 2_000_000, "bees.yaml is larger than 2 MB."),
    ],
    ids=["empty", "latin", "deep", "list", "key", "two", "control", "large"],
)
def test_a_file_that_is_no_deck_at_all_is_told_in_plain_words(tmp_path, data, message):
    """Anything may be dropped on the window."""
    path = tmp_path / "bees.yaml"
    path.write_bytes(data)

    with pytest.raises(DeckFileError) as caught:
        read_deck(path)

    assert str(caught.value).startswith(message)


def test_a_missing_file_is_named(tmp_path):
    """The path may be a slip on the command line."""
    with pytest.raises(DeckFileError, match=r"none\.yaml: No such file"):
        read_deck(tmp_path / "none.yaml")


@given(text=st.text(max_size=200) | st.text("[]{}&*!|>-: \n\"'ab#?,", max_size=60))
def test_no_text_breaks_the_reader(tmp_path_factory, text):
    """Whatever is dropped, the answer is a deck or a message."""
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(DeckFileError):
        read_deck(path)


@given(cut=st.integers(0, len(GOOD)), junk=st.text("[]{}&*!|>-: \n\"'7#?,", max_size=4))
def test_no_slip_of_the_pen_breaks_the_reader(tmp_path_factory, cut, junk):
    """A deck under work is broken most of the time."""
    path = tmp_path_factory.getbasetemp() / "slip.yaml"
    path.write_text(GOOD[:cut] + junk + GOOD[cut + len(junk) :], encoding="utf-8")

    found = check_deck(path)

    assert all(error.line >= 1 and error.text for error in found.errors)
    if not found.errors:
        assert read_deck(path).cards


def test_a_field_in_the_wrong_place_is_not_offered_as_itself(tmp_path):
    """`lecture` is a field of cards; the list of them is called otherwise."""
    text = told(tmp_path, GOOD.replace("lectures:\n", "lecture:\n", 1))

    assert "Did you mean `lectures`?" in text
