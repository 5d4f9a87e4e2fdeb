"""Texts in two alphabets, with slips and borrowed words, are read for what they mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcards.linking.reader import Lookalikes, Reader
from llmcards.linking.words import WordCutter, sound


@pytest.fixture(scope="module")
def reader(glossary):
    """Return a reader with the shipped glossary."""
    return Reader(glossary)


@pytest.mark.parametrize(
    ("russian", "english"),
    [
        ("токен", "token"),
        ("инференс", "inference"),
        ("промпт", "prompt"),
        ("трансформер", "transformer"),
        ("бенчмарк", "benchmark"),
        ("джейлбрейк", "jailbreak"),
        ("эмбеддинг", "embedding"),
    ],
)
def test_a_borrowed_word_is_known_by_its_sound(russian, english):
    """New words of the field arrive in Russian by ear before any glossary has them."""
    found = Lookalikes(["kitchen", "generator", english]).find(russian)

    assert found is not None
    assert found[0] == english


def test_unlike_words_are_not_taken_for_one_another():
    """A guess between strangers would link borscht to benchmarks."""
    lookalikes = Lookalikes(["token", "benchmark", "galaxy", "prompt"])

    assert [lookalikes.find(word) for word in ("борщ", "футбол", "кухня", "table")] == [None] * 4


def test_an_english_word_is_not_taken_for_a_russian_name(reader):
    """Every concept has English names; only strangers sound like its Russian ones."""
    assert set(reader.read("replication")) == {"=replic"}


def test_a_word_of_another_meaning_is_no_slip(reader):
    """Interest rates are not about the internet."""
    assert "internet" not in reader.read("interest rates")


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("галюцинации моделей", "hallucination"),
        ("модель ищет ответ в интернете", "internet-search"),
        ("Pre-Training", "pretraining"),
        ("обучением с подкреплением", "reinforcement-learning"),
        ("“prompt injections”", "prompt-injection"),
    ],
)
def test_slips_cases_and_word_order_do_not_hide_a_concept(reader, text, concept):
    """People type as they speak."""
    assert concept in reader.read(text)


def test_a_phrase_does_not_run_across_a_comma(reader):
    """The title "Customization, GPTs" lists two topics, not custom GPTs."""
    subjects = reader.read("LLM customization, GPTs")

    assert subjects["customization"].strength == 1.0


def test_words_are_given_as_they_stand_in_the_text(reader):
    """The learner must recognise the words in the own question."""
    assert reader.read("Что за Промпт-инъекция?")["prompt-injection"].words == (
        "промпт",
        "инъекция",
    )


@given(st.text(max_size=80))
def test_any_text_can_be_read_and_always_alike(text):
    """Pages hold anything."""
    cutter = WordCutter()

    assert cutter.words(text) == WordCutter().words(text)
    assert all(word.text and word.stem for word in cutter.words(text))
    assert all(sound(word.text) == sound(word.text) for word in cutter.words(text))
