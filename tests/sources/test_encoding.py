"""Bytes into text."""

import pytest

from llmcards.errors import SourceError
from llmcards.sources.encoding import decode

_TEXT = "Вопросы к лекции 1:\n• Что такое токен? «Ёж» — 100 %\nQuestions about LLM\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251"]
)
def test_every_usual_encoding_gives_the_same_text(encoding):
    """The learner does not know what encoding a file has."""
    assert decode(_TEXT.encode(encoding), "page.txt").lstrip("\ufeff") == _TEXT


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\x85"])
def test_every_line_end_becomes_a_line_feed(end):
    """Line numbers in warnings count the lines that an editor shows."""
    assert decode(_TEXT.replace("\n", end).encode(), "page.txt") == _TEXT


def test_plain_english_in_utf16_without_a_mark_is_text():
    """Half of its bytes are zero, which is no sign of rubbish there."""
    assert decode("What is it?".encode("utf-16-le"), "page.txt") == "What is it?"


def test_a_utf8_file_cut_short_in_a_letter_is_still_utf8():
    """One damaged letter is better than a page of nonsense in another encoding."""
    data = (_TEXT * 3).rstrip().encode() + "ы".encode()[:1]

    assert decode(data, "page.txt").startswith("Вопросы к лекции 1:")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" \n\t",
        b"\xef\xbb\xbf",
        b"\x00" * 64,
        b"%PDF-1.7 words words",
        b"PK\x03\x04" + b"a" * 50,
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
        bytes(range(256)) * 8,
    ],
)
def test_what_is_no_text_is_refused_by_name_and_with_a_way_out(data):
    """The learner must know which of ten files was wrong, and what to do."""
    with pytest.raises(SourceError, match=r"page\.txt.*\."):
        decode(data, "page.txt")
