"""Tasks and questions that stand in no list."""

import pytest


def _tasks(found):
    return [one.question.text for one in found.modules[0].exercises]


_HEAD = "М\n\nВопросы к лекции 1:\n- Что?\n\nУпражнения\n\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Докажите, что 2 > 1.\nНайдите ошибку.\n", ["Докажите, что 2 > 1.", "Найдите ошибку."]),
        ("а) Вычислите 2 + 2.\nб) Сравните ответы.\n", ["Вычислите 2 + 2.", "Сравните ответы."]),
        ("a. Найти корень.\nb. Оценить ошибку.\n", ["Найти корень.", "Оценить ошибку."]),
        ("Prove it.\n\nУдачи всем!\n\nНайдите нас в чате.\n", ["Prove it."]),
        ("Решите дома:\n- Задача о мосте.\n", ["Задача о мосте."]),
        ("Их пока нет.\n", []),
    ],
)
def test_a_task_is_told_by_its_first_word(read, text, wanted):
    """Copied pages lose the marks of their lists; prose is no task."""
    assert _tasks(read(_HEAD + text)) == wanted


@pytest.mark.parametrize("mark", ["▪️", "⚡", "🔥", "⭐️"])
def test_a_small_picture_before_a_question_is_a_bullet(read, mark):
    """Posts in messengers have them."""
    found = read(f"М\n\nВопросы к лекции 1:\n{mark} Что такое агент?\n{mark} Зачем память?\n")

    asked = [one.text for one in found.modules[0].lectures[0].questions]
    assert asked == ["Что такое агент?", "Зачем память?"]


def _left_out(found):
    return [(one.line, one.subject) for one in found.warnings if one.code == "task_left_out"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Разбор слоя.\nСравните модели.\n", [(8, "Разбор слоя.")]),
        (
            "Сравните модели.\nРазбор слоя.\nСчёт весов.\n",
            [(9, "Разбор слоя."), (10, "Счёт весов.")],
        ),
        (
            "Докажите.\n\nРазбор слоя.\n\nУпражнения посложнее\n- Найдите.\n",
            [(10, "Разбор слоя.")],
        ),
        ("Докажите.\n\nУдачи всем!\n", []),
        ("Это важно.\n\n- Докажите.\n\nЭто тоже.\n\nУпражнения посложнее\n- Найдите.\n", []),
        ("Решите дома:\nДокажите.\n", []),
    ],
)
def test_what_does_not_begin_like_a_task_is_told_with_its_line(read, text, wanted):
    """A list that has lost its marks may hold anything; what comes after it is prose."""
    assert _left_out(read(_HEAD + text)) == wanted
