"""What a plain page says is what its cards show, sign by sign."""

from dataclasses import replace
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcards.cards import Marks, fingerprint
from llmcards.markup.html import to_text
from llmcards.workflows import importing
from llmcards.workflows.plan import Source, Status
from llmcards.workflows.reading import read_sources

_PAGE = "Модуль\n\nВопросы к лекции 1:\n\n- {}?\n\nОтвет: {}.\n\n- А это?\n"
_PAGE_OF_HTML = (
    "<h1>М</h1><h2>Вопросы к лекции 1</h2><h3>{}?</h3><p>{}.</p><h3>А это?</h3><p>То.</p>"
)
_SIGNS = st.sampled_from("*_`$~<>&[]!|=#\\/'\"^1a Я")
_WORDS = st.text(_SIGNS, min_size=1, max_size=25).map(
    lambda text: f"Что {' '.join(text.split())}я"
)


def _read(text, name="page.txt"):
    read = read_sources([Source(name, text.encode())])
    return read.modules[0].lectures[0].questions[0], read.cards[0].card


def _shown(markdown):
    return " ".join(to_text(markdown).split())


@given(_WORDS, _WORDS)
def test_a_plain_page_is_shown_as_it_stands(question, answer):
    """The stars of 2*3*4 are the question."""
    asked, card = _read(_PAGE.format(question, answer))

    if asked.marks is Marks.NONE:
        assert _shown(card.question) == asked.text == f"{question}?"
        assert _shown(card.answer) == f"{answer}."
    assert card.upstream == asked.text
    assert card.page_fingerprint == fingerprint(asked.text)


@given(_WORDS.filter(lambda text: "$" not in text), _WORDS.filter(lambda text: "$" not in text))
def test_a_page_of_html_is_shown_as_it_stands(question, answer):
    """HTML has tags for what is bold; its stars and underscores are signs."""
    page = _PAGE_OF_HTML.format(escape(question), escape(answer))
    asked, card = _read(page, "page.html")

    assert _shown(card.question) == asked.text == card.upstream == f"{question}?"
    assert _shown(card.answer) == f"{answer}."
    assert card.page_fingerprint == fingerprint(asked.text)


@pytest.mark.parametrize(
    ("page", "card"),
    [
        ("Why $x_1 * y_1$ and 2*3*4?", r"Why $x_1 * y_1$ and 2\*3\*4?"),
        (r"Why \(x_1\) and \[y_1\] of *a*?", r"Why $x_1$ and $$y_1$$ of \*a\*?"),
        ("Why $5 and $6?", "Why $5 and $6?"),
        ("Why `a` at 5$ and 6$?", r"Why \`a\` at 5$ and 6$?"),
    ],
)
def test_formulas_of_a_page_of_html_are_formulas(page, card):
    """There a script draws them; in a card the renderer does."""
    asked, made = _read(_PAGE_OF_HTML.format(page.removesuffix("?"), "so"), "page.html")

    assert (asked.text, made.question) == (page, card)


def test_code_of_an_answer_in_html_stays_code():
    """Its fences are the reader's own marks."""
    answer = "2*3*4</p><pre><code>f(*a)\n\ng(*b)\n</code></pre><p>_so_"
    _, card = _read(_PAGE_OF_HTML.format("How", answer), "page.html")

    assert "```\nf(*a)\n\ng(*b)\n```" in card.answer
    assert r"2\*3\*4" in card.answer
    assert r"\_so\_" in card.answer


def test_marks_of_a_markdown_page_stay_marks():
    """There somebody meant them."""
    asked, card = _read("# М\n\n## Вопросы к лекции 1\n\n- Что делает `__init__`?\n", "page.md")

    assert asked.text == card.question == "Что делает `__init__`?"


@pytest.fixture
def page():
    """A page whose question has marks of Markdown."""
    return [Source("page.txt", _PAGE.format("Сколько 2*3*4", "24").encode())]


def test_the_page_imported_again_is_the_same(desk, page):
    """The marks that were added are no edit of the learner's."""
    plan = importing.read(page, desk)
    importing.apply(desk, plan)

    again = importing.read(page, desk)

    assert {item.status for item in again.items} == {Status.SAME}
    assert [_shown(item.card.question) for item in again.items] == ["Сколько 2*3*4?", "А это?"]


def test_a_card_from_before_is_mended_by_its_page(desk, page):
    """Collections hold cards whose stars are lost on the screen."""
    plan = importing.read(page, desk)
    importing.apply(desk, plan)
    stored = desk.collection.card(plan.items[0].card.id)
    with desk.collection.change("edit") as change:
        change.put_card(replace(stored, question=stored.upstream))

    again = importing.read(page, desk)

    assert _shown(again.items[0].card.question) == "Сколько 2*3*4?"
    assert again.items[0].status is Status.CHANGED


def test_words_are_found_without_the_marks(desk):
    """Nobody types a backslash into a search."""
    source = Source("page.txt", _PAGE.format("Зачем __init__", "так").encode())
    plan = importing.read([source], desk)
    importing.apply(desk, plan)

    assert desk.collection.search("__init__")
