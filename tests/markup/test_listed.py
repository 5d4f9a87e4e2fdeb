"""What a card asks, in one line."""

import pytest

from llmcards.cards import picture_mark
from llmcards.markup.listed import in_a_list
from llmcards.markup.plain import from_text

_NAME = "0" * 32 + ".png"


@pytest.mark.parametrize(
    "text", ["2*3*4?", "Зачем __init__ и a_b_c?", "<b> & `x` of [y](z)?", "1. f(x) # $a$ ~~b~~"]
)
def test_the_signs_of_a_page_are_shown_without_backslashes(text):
    """They are the program's, and nobody wrote them."""
    assert from_text(text) != text
    assert in_a_list(from_text(text)) == text


@pytest.mark.parametrize(
    ("markdown", "line"),
    [
        (f"What is\nthis?\n\n{picture_mark(_NAME, 'a map')}", "What is this? [a map]"),
        (f"{picture_mark(_NAME)} What?", "[…] What?"),
        ("**Why** `x`?", "**Why** `x`?"),
        (r"What is $\frac{a}{b}$?", r"What is $\frac{a}{b}$?"),
    ],
)
def test_pictures_are_named_and_the_rest_stays(markdown, line):
    """Where a picture is kept says nothing to anybody."""
    assert in_a_list(markdown) == line
