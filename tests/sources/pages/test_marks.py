"""The marks that copies from Word, Telegram and browsers put in front of questions."""

import pytest

_HEAD = "Модуль\n\nВопросы к лекции 1:\n\n"


@pytest.fixture
def asked(read):
    """Read `text` below a questions heading; give the questions of the lecture."""

    def reader(text):
        found = read(_HEAD + text)
        return [one.text for one in found.modules[0].lectures[0].questions]

    return reader


@pytest.mark.parametrize(
    "mark",
    [
        *("1️⃣ ", "👉 ", "🔹", "o\t", "§\t", "\uf0b7\t", "a) ", "б) ", "c. ", "1.1. ", "1.2 "),
        *("№4 ", "#5 ", "Q1. ", "Q2: ", "В3. ", "7.", "8)", "-", "–", "*", "9\t"),
    ],
)
def test_a_mark_is_no_part_of_the_question(asked, mark):
    """The card has the question's words and nothing else; none is lost for its mark."""
    text = f"{mark}Что такое токен?\n{mark}Зачем он нужен?\n"

    assert asked(text) == ["Что такое токен?", "Зачем он нужен?"]


@pytest.mark.parametrize(
    "text", ["GPT-2 — что это?", "3.5 Turbo — это модель?", "т. е. почему?", "*Что* это?"]
)
def test_what_only_looks_like_a_mark_stays(asked, text):
    """A question begins with whatever the author wrote."""
    assert asked(f"• {text}\n") == [text]


def test_a_question_broken_before_a_capital_or_a_quote_is_one(asked):
    """Copied lines break anywhere, in front of names too."""
    text = "- Зачем нужна архитектура\nTransformer в LLM?\n- Почему слово\n«токен» неточно?\n"

    assert asked(text) == [
        "Зачем нужна архитектура Transformer в LLM?",
        "Почему слово «токен» неточно?",
    ]


def test_a_line_break_in_html_does_not_cut_a_question(read):
    """Half a question would be a card that nobody can answer."""
    page = "<h1>M</h1><h2>Questions</h2><ul><li>Why is<br>batching fast?</li></ul>"

    (lecture,) = read(page, ending="html").modules[0].lectures

    assert [one.text for one in lecture.questions] == ["Why is batching fast?"]


def test_choices_below_a_numbered_question_are_no_questions(read):
    """A choice is no card of its own; the learner is told where it went."""
    found = read(_HEAD + "1. Что такое токен?\n- слово\n- часть слова\n2. Зачем он?\n")

    questions = found.modules[0].lectures[0].questions
    assert [one.text for one in questions] == ["Что такое токен?", "Зачем он?"]
    assert [one.code for one in found.warnings] == ["unlabelled_answer"] * 2


def test_questions_may_be_headings_below_the_section(read):
    """Each then has its answer under it."""
    page = "# M\n\n## Questions to lecture 1\n\n### What is X?\n\nA letter.\n\n### What is Y?\n"

    (lecture,) = read(page, ending="md").modules[0].lectures

    assert [(one.text, one.answer) for one in lecture.questions] == [
        ("What is X?", "A letter."),
        ("What is Y?", ""),
    ]


def test_a_list_that_a_question_announces_belongs_to_it(asked):
    """Taken as its answer it would leave half a question, answered by the other half."""
    text = "1. Чем отличаются:\n   - SFT;\n   - RLHF.\n2. Что такое DPO?\n"

    assert asked(text) == ["Чем отличаются: SFT, RLHF", "Что такое DPO?"]
