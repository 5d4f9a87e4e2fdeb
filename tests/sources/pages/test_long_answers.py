"""Answers of more than a paragraph: nothing of them is lost without a word."""

import pytest

_HEAD = "# М\n\nВопросы к лекции 1:\n\n"


@pytest.fixture
def answers(read):
    """Read the lines below a questions heading; give {question: answer} and (code, line)s."""

    def reader(text, ending="md", head=_HEAD):
        found = read(head + text, ending=ending)
        (module,) = found.modules
        asked = {one.text: one.answer for one in module.lectures[0].questions}
        return asked, [(one.code, one.line) for one in found.warnings]

    return reader


@pytest.mark.parametrize("ending", ["md", "txt"])
def test_paragraphs_before_the_next_question_belong_to_the_answer(answers, ending):
    """What else would stand between two questions of a list?"""
    text = "1. Что это?\n\nОтвет: токен.\n\nТо есть кусок\nслова.\n\nИ всё.\n\n2. Зачем?\n"

    assert answers(text, ending) == (
        {"Что это?": "токен.\n\nТо есть кусок\nслова.\n\nИ всё.", "Зачем?": ""},
        [],
    )


def test_the_last_answer_is_as_long_as_those_above(answers):
    """One habit holds for a whole list."""
    text = "1. Что?\nОтвет: раз.\n\nДва.\n\n2. Зачем?\nОтвет: три.\n\nЧетыре.\n\n## Упражнения\n"

    assert answers(text)[0] == {"Что?": "раз.\n\nДва.", "Зачем?": "три.\n\nЧетыре."}


@pytest.mark.parametrize("after", ["", "\n## Упражнения\n\n- Кто?\n", "\n## Разное\n\nПроза.\n"])
def test_what_may_be_prose_of_the_page_is_left_out_and_told(answers, after):
    """A wrong answer is worse than none, and silence is worse than both."""
    found, warnings = answers(f"1. Что это?\n\nОтвет: токен.\n\nПроза.\n\nЕщё.\n{after}")

    assert found == {"Что это?": "токен."}
    assert warnings == [("answer_ends", 9)]


def test_lists_and_code_belong_to_the_answer_as_well(answers):
    """Answers of programmers hold all three."""
    text = (
        "1. Как?\n\nОтвет: так.\n\nСначала:\n\n- раз\n- два\n\n```python\ndef f():\n    return 1\n"
        "```\n\nГотово.\n\n2. Зачем?\n"
    )

    assert answers(text)[0]["Как?"] == (
        "так.\n\nСначала:\n\n- раз\n- два\n\n```python\ndef f():\n    return 1\n```\n\nГотово."
    )


def test_all_below_a_heading_that_asks_is_its_answer(answers):
    """A heading reaches as far as the next one."""
    text = "### Что это?\n\nТокен.\n\n- раз\n- два\n\nИ всё.\n\n### Зачем?\n\nЗатем.\n\nТак.\n"

    assert answers(text, head="# М\n\n## Вопросы к лекции 1\n\n") == (
        {"Что это?": "Токен.\n- раз\n- два\n\nИ всё.", "Зачем?": "Затем.\n\nТак."},
        [],
    )


@pytest.mark.parametrize(
    ("text", "ending"),
    [
        ("- Как?\n\nОтвет:\n\n```\nf(1)\n```\n", "md"),
        ("<ul><li>Как?</li></ul><p>Ответ:</p><pre><code>f(1)\n</code></pre>", "html"),
    ],
)
def test_an_answer_may_be_code_alone(answers, text, ending):
    """The way it is shown is its meaning."""
    head = _HEAD if ending == "md" else "<h1>М</h1><p>Вопросы к лекции 1:</p>"

    assert answers(text, ending, head)[0] == {"Как?": "```\nf(1)\n```"}


def test_code_that_a_question_is_about_belongs_to_it(answers):
    """A card cannot be answered without it."""
    found, warnings = answers("- Что напечатает код?\n\n```\nprint(1)\n```\n")

    assert found == {"Что напечатает код?\n\n```\nprint(1)\n```": ""}
    assert warnings == []


def test_code_below_a_question_that_is_not_about_code_is_told(answers):
    """It may be an example or the answer."""
    found, warnings = answers("- Как получить список файлов?\n\n```\nls\n```\n")

    assert found == {"Как получить список файлов?": ""}
    assert warnings == [("code_left_out", 7)]


def test_times_in_code_are_no_chapters(read):
    """A log is not a talk."""
    page = "# M\n\nhttps://youtu.be/zjkBMFhNj_g\n\n```\n0:00 boot\n0:20 run\n1:00 stop\n```\n"

    assert [one.chapters for one in read(page, ending="md").videos] == [()]


def test_the_text_of_a_step_goes_on_after_its_answers(read):
    """There prose is what a page is made of."""
    text = "М\n\nE1. Шаг\n\nЧто это?\n\nВерсии:\n\n- раз\n- два\n\nДальше идёт текст.\n"

    assert read(text).warnings == ()
