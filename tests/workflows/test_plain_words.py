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


_SIGNS_ONLY = _WORDS.filter(lambda text: "$" not in text and "\\[" not in text)


@given(_SIGNS_ONLY, _SIGNS_ONLY)
def test_a_plain_page_is_shown_as_it_stands(question, answer):
    """The stars of 2*3*4 are the question."""
    asked, card = _read(_PAGE.format(question, answer))

    if asked.marks is Marks.FORMULAS:
        assert _shown(card.question) == asked.text == f"{question}?"
        assert _shown(card.answer) == f"{answer}."
    assert card.upstream == asked.text
    assert card.page_fingerprint == fingerprint(asked.text)


@given(_SIGNS_ONLY, _SIGNS_ONLY)
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


@pytest.mark.parametrize(
    ("page", "card"),
    [
        (r"Why $O(\log_b n)$ and 2*3*4?", r"Why $O(\log_b n)$ and 2\*3\*4?"),
        (r"Why \(x_1\) or \[y_1\]?", r"Why $x_1$ or $$y_1$$?"),
        ("Чем $n$-й узел лучше $n - 1$?", "Чем $n$-й узел лучше $n - 1$?"),
        ("Why $5 and $10?", "Why $5 and $10?"),
        ("Цена $5 (за токен) или 10$?", r"Цена \$5 (за токен) или 10\$?"),
        ("Why $5, or 10$, for $x_1$?", r"Why \$5, or 10\$, for $x_1$?"),
        ("What is $HOME/$USER or $$ and $$?", r"What is \$HOME/\$USER or \$\$ and \$\$?"),
    ],
)
def test_formulas_of_a_plain_page_are_formulas(page, card):
    """Whoever copies a page of mathematics gets its source; a price is no formula."""
    asked, made = _read(_PAGE.format(page.removesuffix("?"), "$a_1$ * b"))

    assert (asked.text, made.question) == (page, card)
    assert (made.upstream, made.page_fingerprint) == (page, fingerprint(page))
    assert made.answer == "$a_1$ * b."


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
