"""The glossary is data that people edit: it must be sound, and say so when it is not."""

import pytest

from llmcards.errors import SourceError
from llmcards.linking.glossary import load_glossary

_WORDS = '[words]\nsilent = ["the"]\nframing = ["intro"]\n'


def test_the_shipped_glossary_is_bilingual_and_large(glossary):
    """At least 150 pairs of the field's words were promised."""
    pairs = [concept for concept in glossary.concepts.values() if concept.en and concept.ru]

    assert len(pairs) >= 150


def test_nearness_is_read_both_ways(glossary):
    """Whoever writes the file need not say it twice."""
    for name, others in glossary.near.items():
        assert all(name in glossary.near[other] for other in others)


def test_a_hyphen_may_be_left_out(glossary):
    """Fine-tuning is written in three ways, in both languages."""
    for spelling in ("fine-tuning", "fine tuning", "finetuning", "файн-тюнинг", "файнтюнинг"):
        stems = tuple(word.stem for word in glossary.cutter.words(spelling))
        assert "finetuning" in glossary.phrases[stems]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[token]\nen = ["token"]\nru = ["токен"]\nnear = ["word"]\n', "near word"),
        ('[token]\nen = ["token"]\n', "token.ru"),
        ('[token]\nen = ["token"]\nru = ["токен"]\nweight = 2\n', "token.weight"),
        ("[token\n", "core.toml"),
    ],
)
def test_a_broken_file_is_named_with_its_place(tmp_path, text, said):
    """An editor of the glossary must find the mistake from the message."""
    (tmp_path / "words.toml").write_text(_WORDS, "utf-8")
    (tmp_path / "core.toml").write_text(text, "utf-8")

    with pytest.raises(SourceError, match=said):
        load_glossary(tmp_path)


def test_a_concept_told_twice_is_refused(tmp_path):
    """One of two files would silently win."""
    (tmp_path / "words.toml").write_text(_WORDS, "utf-8")
    for name in ("one.toml", "two.toml"):
        (tmp_path / name).write_text('[token]\nen = ["token"]\nru = ["токен"]\n', "utf-8")

    with pytest.raises(SourceError, match="told twice"):
        load_glossary(tmp_path)


def test_a_folder_without_words_is_refused(tmp_path):
    """An incomplete installation must be told, not guessed around."""
    with pytest.raises(SourceError, match=r"words\.toml"):
        load_glossary(tmp_path)
