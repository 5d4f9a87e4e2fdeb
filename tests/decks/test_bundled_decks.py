"""The bundled decks are whole, alike in both languages, and as good as they tell others to be."""

import re
from pathlib import Path

import pytest

from llmcards.cards import Deck, fingerprint, normalised
from llmcards.paths import shipped
from llmcards.sources.decks import check_deck, read_deck
from llmcards.sources.decks.checking import sentence_count

LANGUAGES = ("ru", "en")
SEED = Path(__file__).parents[3] / "shared" / "seeds" / "000_63362cbaf064eb4a.txt"
LENGTHS_S = {"zjkBMFhNj_g": 3588, "7xTGNNLPyMI": 12683, "EWvNQjAaOHw": 7872}
CHAPTERS = {"zjkBMFhNj_g": 21, "7xTGNNLPyMI": 24, "EWvNQjAaOHw": 22}
YES_NO = re.compile(r"^(можно ли|может ли|есть ли|is|are|can|could|does|do|will)\b", re.IGNORECASE)


def path_of(language: str) -> Path:
    """Return the bundled deck in `language`."""
    return shipped("decks") / f"understanding-llm-{language}.yaml"


@pytest.fixture(scope="module", params=LANGUAGES)
def deck(request: pytest.FixtureRequest) -> Deck:
    return read_deck(path_of(request.param))


def page_questions() -> list[str]:
    """Return the questions of the real page; skip where it is not there."""
    if not SEED.exists():
        pytest.skip(f"the real page is not there: {SEED.name}")
    marked = re.compile(r"^\s*•\s*(.*\?.*)$")
    lines = SEED.read_text(encoding="utf-8").splitlines()
    listed = [found[1].strip() for line in lines if (found := marked.match(line))]
    alone = [line.strip() for line in lines if line.strip().endswith("?") and "•" not in line]
    return listed + alone


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_bundled_deck_has_neither_errors_nor_weaknesses(language):
    """It is the example that authors follow."""
    found = check_deck(path_of(language))

    assert found.errors == ()
    assert found.weaknesses == ()


def test_every_question_of_the_real_page_is_answered(deck):
    """A learner who imports the page is offered an answer to each of its twenty questions."""
    questions = page_questions()
    answered = {mark for entry in deck.cards for mark in entry.answers}

    assert len(questions) == 20
    assert {fingerprint(question) for question in questions} == answered


def test_the_questions_are_in_words_of_their_own(deck):
    """The page belongs to its author; the deck says things anew."""
    theirs = {normalised(question) for question in page_questions()}

    assert not theirs & {normalised(entry.card.question) for entry in deck.cards}


def test_both_languages_have_the_same_cards_in_the_same_order():
    """A correction in one is then easy to carry to the other."""
    russian, english = (read_deck(path_of(language)) for language in LANGUAGES)

    assert shape(russian) == shape(english)
    assert russian.videos == english.videos


def shape(deck: Deck) -> list[tuple[object, ...]]:
    """Return all of a deck that is not words."""
    return [
        (
            card.id.partition("/")[2],
            card.kind,
            card.place,
            card.group.partition("/")[2],
            card.tags,
            card.links,
            entry.answers,
            [point.core for point in card.key_points],
        )
        for entry in deck.cards
        for card in [entry.card]
    ]


def test_every_answer_has_two_to_six_sentences_and_three_to_five_key_points(deck):
    """Shorter explains nothing, longer is not recalled in one breath."""
    for card in (entry.card for entry in deck.cards):
        assert 2 <= sentence_count(card.answer) <= 6, card.id
        assert 3 <= len(card.key_points) <= 5, card.id
        assert any(point.core for point in card.key_points), card.id


def test_every_card_opens_a_chapter_of_the_courses_videos(deck):
    """A jump is what makes the card more than a card."""
    assert {video.id: video.duration_s for video in deck.videos} == LENGTHS_S
    assert {video.id: len(video.chapters) for video in deck.videos} == CHAPTERS
    known = {(video.id, one.title, one.start_s) for video in deck.videos for one in video.chapters}
    for card in (entry.card for entry in deck.cards):
        assert card.links, card.id
        assert all((link.video_id, link.chapter, link.start_s) in known for link in card.links)


def test_no_question_can_be_answered_by_yes_or_no(deck):
    """Such a card is guessed, not recalled."""
    assert [one.card.id for one in deck.cards if YES_NO.match(one.card.question)] == []


def test_parts_of_one_page_question_share_their_group(deck):
    """Parts are siblings: one is buried when the other was asked."""
    groups: dict[str, set[str]] = {}
    for entry in deck.cards:
        for mark in entry.answers:
            groups.setdefault(mark, set()).add(entry.card.group or entry.card.id)

    assert all(len(found) == 1 for found in groups.values())
