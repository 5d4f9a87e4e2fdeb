"""Plain text is shown with the characters that it has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcards.markup.html import to_html, to_text
from llmcards.markup.plain import from_lines, from_text

_WORDS = st.text(
    st.one_of(
        st.sampled_from("*_`$~<>&[]!()|-+=#.\\:/'\"^1ab я\n"),
        st.characters(exclude_categories=("Cc", "Cs", "Cf")),
    ),
    max_size=40,
)


@given(_WORDS)
def test_any_text_is_shown_with_the_same_characters(text):
    """Whoever wrote 2*3*4 meant stars."""
    assert " ".join(to_text(from_text(text)).split()) == " ".join(text.split())


@given(_WORDS)
def test_text_makes_no_marks(text):
    """Nothing is bold, struck, a formula, code or a link that was not marked so."""
    html = to_html(from_text(text), formulas="source")

    assert not any(f"<{tag}>" in html for tag in ("em", "strong", "s", "h1", "li", "table", "img"))


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("2*3*4", r"2\*3\*4"),
        ("Зачем __init__ и a_b_c?", r"Зачем \_\_init\_\_ и a\_b\_c?"),
        ("What is a_b_c, f(x) = a*b, <think> or C:\\dir?",) * 2,
        ("costs $5 and $6",) * 2,
        ("a\n===", "a\n\\=\\=\\="),
    ],
)
def test_only_what_would_be_read_as_a_mark_is_escaped(text, markdown):
    """The learner edits these words."""
    assert from_text(text) == markdown


def test_marks_of_a_list_hold_where_its_words_are_plain():
    """The list is the page's own, the stars within are not Markdown's."""
    markdown = from_lines([("", "Как:"), ("- ", "2*3*4"), ("- ", "# раз")])

    assert markdown == "Как:\n- 2\\*3\\*4\n- \\# раз"
