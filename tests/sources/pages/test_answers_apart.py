"""Answers that stand in a list of their own, away from the questions."""

import pytest


@pytest.fixture
def answers(read):
    """Read a page and give {question: answer} of all it asks, and its warnings' codes."""

    def reader(text, ending="txt"):
        found = read(text, ending=ending)
        (module,) = found.modules
        asked = [one for lecture in module.lectures for one in lecture.questions]
        asked += [one.question for one in module.exercises]
        return {one.text: one.answer for one in asked}, [one.code for one in found.warnings]

    return reader


_ASKED = "М\n\nВопросы к лекции 1:\n\n1. Что это?\n2. Зачем?\n\n"
_TASKS = "Упражнения\n\n1. Сколько будет 1/6 от 6?\n2. Сколько букв?\n\n"


def test_numbers_tell_whose_answers_they_are(answers):
    """So the answers of a textbook stand, at its end."""
    found, warnings = answers(f"{_ASKED}Ответы\n\n1. Токен.\n2. Для модели,\nона считает.\n")

    assert found == {"Что это?": "Токен.", "Зачем?": "Для модели, она считает."}
    assert warnings == []


def test_the_heading_tells_which_questions_are_answered(answers):
    """Both lists are numbered alike."""
    text = (
        f"{_ASKED}{_TASKS}Ответы к вопросам\n\n1. а\n2. б\n\nОтветы к упражнениям\n\n1. 1\n2. 4\n"
    )

    found, warnings = answers(text)

    assert list(found.values()) == ["а", "б", "1", "4"]
    assert warnings == []


def test_answers_that_fit_two_lists_are_not_guessed(answers):
    """A wrong answer is worse than none."""
    found, warnings = answers(f"{_ASKED}{_TASKS}Ответы\n\n1. а\n2. б\n")

    assert set(found.values()) == {""}
    assert warnings == ["answers_unplaced"]


def test_answers_of_numbers_that_nothing_has_are_not_guessed(answers):
    """They belong to another page."""
    found, warnings = answers(f"{_ASKED}Ответы\n\n7. а\n8. б\n")

    assert set(found.values()) == {""}
    assert warnings == ["answers_unplaced"]


def test_numbers_may_run_through_all_lectures(answers):
    """Then one list answers them all."""
    text = (
        "# M\n\n## Lecture 1. A\n\n### Questions\n\n1. What?\n2. Why?\n\n"
        "## Lecture 2. B\n\n### Questions\n\n3. How?\n\n## Answers\n\n1. a\n2. b\n3. c\n"
    )

    assert answers(text, "md") == ({"What?": "a", "Why?": "b", "How?": "c"}, [])


def test_an_answer_may_be_a_number(answers):
    """A heading may have a number, too; behind a colon it is what is told."""
    found, warnings = answers(
        "М\n\nВопросы к лекции 1:\n\n1. Сколько?\nОтвет: 0\n2. Ещё?\nОтвет: 1,5\n"
    )

    assert found == {"Сколько?": "0", "Ещё?": "1,5"}
    assert warnings == []


def test_what_a_question_folds_away_is_its_answer(answers):
    """A page of HTML hides it until it is asked for."""
    page = (
        "<h1>M</h1><h2>Questions to lecture 1</h2>"
        "<details><summary>What is it?</summary><p>A token.</p></details>"
        "<details><summary>Why?</summary><p>For the model.</p><p>It counts.</p></details>"
        "<h2>Exercises</h2><ol><li>Count them.</li></ol>"
    )

    found, warnings = answers(page, "html")

    assert found == {
        "What is it?": "A token.",
        "Why?": "For the model.\n\nIt counts.",
        "Count them.": "",
    }
    assert warnings == []


@pytest.mark.parametrize("label", ["Ответ", "Показать ответ", "Show answer", "Решение"])
def test_what_a_label_folds_away_is_the_answer(answers, label):
    """A press on it opens the answer."""
    page = (
        "<h1>М</h1><h2>Вопросы к лекции 1</h2><ol>"
        f"<li>Что это? <details><summary>{label}</summary>Токен.</details></li>"
        f"<li>Зачем? <details><summary>{label}</summary>Так.</details></li></ol>"
    )

    assert answers(page, "html") == ({"Что это?": "Токен.", "Зачем?": "Так."}, [])
