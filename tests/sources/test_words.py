"""Languages are files."""

import shutil

import pytest

from llmcards.errors import SourceError
from llmcards.paths import shipped
from llmcards.sources.reading import Document, read_documents
from llmcards.sources.words import load_vocabulary

_VOLAPUK = """
language = "vo"
common = ["e", "in", "kis", "binon"]
ignored = []
interrogatives = ["kis", "kiöp"]
part = ["dil"]
end = ["fin"]
length_labels = ["lunot"]
title_labels = ["tiäd"]
address_labels = ["vid"]
[ordinals]
"balid" = 1
[headings]
questions = ["säk*"]
exercises = ["plägäd*"]
hard = ["fikulik*"]
steps = ["steps"]
step = ["step"]
lecture = ["konferi*"]
outline = ["ninäd"]
chapters = ["kapits"]
answers = ["gesag*"]
closing = ["fino"]
fillers = ["tefü"]
"""
_PAGE = """Modul

Säks tefü konferidi balid:

- Kis binon tok?

Gesag: dil vöda.

Plägädams

- Kis binon RLHF?

Fikuliks

- Kiöp binon e kis?
"""


def test_a_third_language_is_a_file(tmp_path):
    """Nobody should have to change code to read a page in another language."""
    shutil.copytree(shipped("resources") / "words", tmp_path, dirs_exist_ok=True)
    (tmp_path / "vo.toml").write_text(_VOLAPUK, encoding="utf-8")

    found = read_documents([Document("p.txt", _PAGE.encode())], load_vocabulary(tmp_path))

    (module,) = found.modules
    assert module.language == "vo"
    assert [(q.text, q.answer) for q in module.lectures[0].questions] == [
        ("Kis binon tok?", "dil vöda.")
    ]
    assert [one.difficulty.value for one in module.exercises] == ["normal", "hard"]
    assert found.warnings == ()


def test_without_the_file_the_same_page_is_not_understood():
    """The words come from nowhere else."""
    found = read_documents([Document("p.txt", _PAGE.encode())])

    assert found.modules == ()
    assert {one.code for one in found.warnings} >= {"nothing_found"}


@pytest.mark.parametrize(
    "text", ["language = 5", "language", 'language = "xx"\nsurprise = 1', "\ud800"]
)
def test_a_broken_language_file_is_named(tmp_path, text):
    """Whoever adds a language must find the slip."""
    (tmp_path / "xx.toml").write_bytes(text.encode("utf-8", "surrogatepass"))

    with pytest.raises(SourceError, match=r"xx\.toml"):
        load_vocabulary(tmp_path)
