"""Answers that a page brings with its questions."""

import pytest


@pytest.fixture
def answers(read):
    """Read the lines below a questions heading and give {question: answer}."""

    def reader(text):
        (module,) = read(f"М\n\nВопросы к лекции 1:\n\n{text}").modules
        return {one.text: one.answer for one in module.lectures[0].questions}

    return reader


@pytest.mark.parametrize("label", ["Ответ", "Answer", "Возможный ответ", "Правильный ответ"])
def test_an_answer_behind_its_label_belongs_to_the_question_above(answers, label):
    """Pages with answers label them."""
    found = answers(f"1. Что это?\n{label}: токен.\n2. Зачем это?\n{label}: для модели.")

    assert found == {"Что это?": "токен.", "Зачем это?": "для модели."}


def test_an_answer_may_be_a_paragraph_below_its_label(answers):
    """The label stands alone there."""
    found = answers("- Что это?\n\nОтвет:\n\nТокен, то есть кусок слова.\n\nПроза дальше.")

    assert found == {"Что это?": "Токен, то есть кусок слова."}


def test_an_answer_may_be_a_list_within_the_list(answers):
    """Nested items under a label are its lines."""
    found = answers("- Что это?\n  - Ответ: токен\n- Зачем?\n  Ответы:\n  - раз\n  - два")

    assert found == {"Что это?": "токен", "Зачем?": "- раз\n- два"}


def test_a_list_under_a_question_without_a_label_is_told_of(read):
    """It is most likely the answer, but the learner should look."""
    found = read("М\n\nВопросы к лекции 1:\n- Что это?\n  - кусок слова\n  - число\n- Зачем?")

    first, second = found.modules[0].lectures[0].questions
    assert (first.answer, second.answer) == ("- кусок слова\n- число", "")
    assert [one.code for one in found.warnings] == ["unlabelled_answer"] * 2


def test_answers_to_several_questions_at_once_are_not_guessed(read):
    """A wrong answer is worse than none."""
    found = read("М\n\nВопросы к лекции 1:\n- Что это?\n- Зачем?\n\nОтветы:\n- раз\n- два")

    assert [one.answer for one in found.modules[0].lectures[0].questions] == ["", ""]
    assert [(one.code, one.line) for one in found.warnings] == [("answers_unplaced", 7)]


def test_questions_after_an_answer_are_questions_again(answers):
    """An answer's list ends where something is asked."""
    found = answers("- Что это?\n\nВерсии:\n- раз\n- два\n\nИ проза.\n\n- Зачем?")

    assert found == {"Что это?": "- раз\n- два", "Зачем?": ""}


def test_an_answer_goes_on_in_the_lines_right_below(answers):
    """Copied lines are broken; the rest of an answer is no less its answer."""
    found = answers("1. Что это?\nОтвет: вектор,\nкоторый хранит смысл.\n2. Зачем?\nОтвет: так.\n")

    assert found == {"Что это?": "вектор,\nкоторый хранит смысл.", "Зачем?": "так."}


def test_letters_may_mark_questions_and_answers(answers):
    """Pages of questions with answers have them in front of each line."""
    found = answers("Q: What is it?\nA: A vector.\n\nQ2. Why?\nA: For search.\n")

    assert found == {"What is it?": "A vector.", "Why?": "For search."}


def test_an_answer_behind_its_label_may_stand_below_the_words_of_its_question(answers):
    """A list's lines are indented alike, whatever they tell."""
    found = answers("1. Что это?\n   Ответ: токен.\n2. Зачем\n   это?\n   Решение: так.\n")

    assert found == {"Что это?": "токен.", "Зачем это?": "так."}
