"""What is dropped or pasted becomes sources."""

import pytest
from PySide6.QtCore import QMimeData, QUrl

from llmcards.ui.importing.incoming import (
    brings_something,
    files_in,
    is_only_an_address,
    text_source,
)


def _mime(*, text="", html=""):
    mime = QMimeData()
    if text:
        mime.setText(text)
    if html:
        mime.setHtml(html)
    return mime


def test_a_copied_page_keeps_its_lists_and_links():
    """The address of a video is only in the rich form."""
    html = '<ul><li><a href="https://youtu.be/zjkBMFhNj_g">The talk</a></li></ul>'

    source = text_source(_mime(text="The talk", html=html), "pasted")

    assert source.name == "pasted.html"
    assert b"zjkBMFhNj_g" in source.data


def test_text_that_is_only_coloured_is_taken_plain():
    """An editor's colours say nothing, and its lines are in the plain form."""
    html = "<span style='color:red'>• What is a token?</span>"

    source = text_source(_mime(text="• What is a token?", html=html), "pasted")

    assert source.name == "pasted.txt"


def test_files_are_told_from_web_addresses(tmp_path):
    """A link dragged from a browser is no file of this computer."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt")), QUrl("https://example.org/b")])

    assert files_in(mime) == (tmp_path / "a.txt",)
    assert brings_something(mime)


@pytest.mark.parametrize(
    ("text", "is_address"),
    [
        ("https://example.org/module/3", True),
        (" https://example.org ", True),
        ("https://youtu.be/zjkBMFhNj_g", False),
        ("https://www.youtube.com/watch?v=zjkBMFhNj_g&t=5s", False),
        ("See https://example.org", False),
    ],
)
def test_a_bare_page_address_is_known_as_one(text, is_address):
    """A page's address alone holds no questions; a video's address can be read."""
    assert is_only_an_address(text) is is_address
