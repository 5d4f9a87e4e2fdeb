"""Deck files become decks: what is written, where it stands, and what follows from it."""

from pathlib import Path

import pytest

from llmcards.cards import CardKind, Chapter, ChapterLink, KeyPoint, LinkMaker
from llmcards.sources.decks import read_deck

DECK = """\
id: bees
title: Bees
language: en
videos:
  - id: AbCdEfGh_-1
    title: All about bees
    duration: "1:00:00"
    chapters:
      - "0:00 Hello"
      - part: "Part 1: Life"
        chapters:
          - "2:05 The hive"
          - "30:00 Hello"
lectures:
  - {number: 1, title: A first look, video: AbCdEfGh_-1}
steps:
  - {label: E5, title: See for yourself}
cards:
  - id: queen
    lecture: 1
    group: hive
    question: Who lays the eggs?
    answer: >-
      The queen does,
      she alone.
    key_points:
      - core: the queen
      - up to two thousand a day
    links:
      - {video: AbCdEfGh_-1, chapter: The hive, at: "3:10"}
      - {video: AbCdEfGh_-1, chapter: Hello, at: "31:00", until: "31:30"}
    answers: ["0123456789abcdef", "fedcba9876543210"]
    tags: [life]
  - {id: sting, step: e5, question: Why does it hurt?, answer: Venom does that.}
  - {id: dance, kind: hard_exercise, question: Why dance?, answer: To point at food.}
"""


@pytest.fixture
def deck(tmp_path: Path):
    path = tmp_path / "bees.yaml"
    path.write_text(DECK, encoding="utf-8")
    return read_deck(path)


def test_a_card_is_known_by_its_written_id_within_its_deck(deck):
    """Words may be edited without touching the history."""
    ids = [entry.card.id for entry in deck.cards]

    assert ids == ["bees/queen", "bees/sting", "bees/dance"]


def test_a_card_keeps_its_place_in_the_module(deck):
    """Subdecks, tags and the course tree are made from it."""
    homes = [(one.card.kind, one.card.place, one.card.lecture) for one in deck.cards]

    assert homes == [
        (CardKind.QUESTION, "lecture-1", 1),
        (CardKind.STEP, "step-e5", None),
        (CardKind.HARD_EXERCISE, "hard_exercise", None),
    ]


def test_key_points_say_which_are_core(deck):
    """The proposed rating hangs on them."""
    assert deck.cards[0].card.key_points == (
        KeyPoint("the queen", core=True),
        KeyPoint("up to two thousand a day"),
    )


def test_a_folded_answer_is_one_paragraph(deck):
    """An author wraps lines for git; the learner sees prose."""
    assert deck.cards[0].card.answer == "The queen does, she alone."


def test_chapters_end_where_the_next_begins_and_the_last_with_the_video(deck):
    """The mastery timeline needs both ends."""
    assert deck.videos[0].chapters == (
        Chapter("Hello", 0, 125, None),
        Chapter("The hive", 125, 1800, "Part 1: Life"),
        Chapter("Hello", 1800, 3600, "Part 1: Life"),
    )


def test_a_link_has_its_own_times_or_those_of_its_chapter(deck):
    """A passage may be shorter than its chapter; of two namesakes the time decides."""
    video = "AbCdEfGh_-1"

    assert deck.cards[0].card.links == (
        ChapterLink(video, "The hive", 190, 1800, None, LinkMaker.DECK),
        ChapterLink(video, "Hello", 1860, 1890, None, LinkMaker.DECK),
    )


def test_a_card_tells_which_page_questions_it_answers(deck):
    """An imported page is offered the deck's answers by these."""
    entry = deck.cards[0]

    assert entry.answers == ("0123456789abcdef", "fedcba9876543210")
    assert entry.card.page_fingerprint == "0123456789abcdef"
    assert entry.card.group == "bees/hive"


def test_a_card_knows_its_line(deck):
    """Warnings about a card send the author to it."""
    lines = DECK.splitlines()

    assert [lines[entry.line - 1].split("id: ")[1][:5] for entry in deck.cards] == [
        "queen",
        "sting",
        "dance",
    ]


def test_a_deck_can_be_seen_as_a_module(deck):
    """Screens and `read --json` show decks and pages alike."""
    module = deck.module()

    assert (module.id, module.title, module.language) == ("bees", "Bees", "en")
    assert module.lectures[0].video_title == "All about bees"
    assert [one.text for one in module.lectures[0].questions] == ["Who lays the eggs?"]
    assert [one.text for one in module.steps[0].questions] == ["Why does it hurt?"]
    assert [(one.question.text, one.difficulty.value) for one in module.exercises] == [
        ("Why dance?", "hard")
    ]


def test_a_byte_order_mark_and_windows_lines_change_nothing(tmp_path, deck):
    """Windows editors write both."""
    path = tmp_path / "windows.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + DECK.replace("\n", "\r\n").encode())

    assert read_deck(path) == deck
