"""Formulas that browsers draw from MathML."""

import pytest

from llmcards.sources.pages.html import read_html

_TEX = '<annotation encoding="application/x-tex">x^2 + 1</annotation>'
_SIGNS = "<mrow><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><mn>1</mn></mrow>"

_KATEX = f'<span class="katex-mathml"><math><semantics>{_SIGNS}{_TEX}</semantics></math></span>'


@pytest.mark.parametrize(
    ("math", "read"),
    [
        (f"<math><semantics>{_SIGNS}{_TEX}</semantics></math>", "$x^2 + 1$"),
        (f'<math alttext="x^2 + 1">{_SIGNS}</math>', "$x^2 + 1$"),
        (f"<math>{_SIGNS}</math>", "x2+1"),
        (f'<span>{_KATEX}<span aria-hidden="true">x2+1</span></span>', "$x^2 + 1$"),
    ],
)
def test_a_formula_within_a_question_is_kept(math, read):
    """Without it another question was asked, and nothing told of it."""
    page = read_html(f"<ul><li>When is {math} even?</li></ul>")

    assert [line.text for line in page.lines] == [f"When is {read} even?"]


def test_a_formula_that_is_hidden_is_not_read_twice():
    """Wikipedia hides the MathML beside a picture of it."""
    page = read_html('<p>So <span style="display: none"><math><mi>x</mi></math></span>it is.</p>')

    assert [line.text for line in page.lines] == ["So it is."]
