"""One module in many dresses: headings, marks and formats vary, the content is the same."""

import pytest

from llmcards.cards import Difficulty

_FIRST = ["Что такое токен?", "Как LLM пишет текст?"]
_SECOND = ["Зачем нужен RLHF?", "Объясните, что такое SFT."]
_NORMAL = ["Что такое инференс?"]
_HARD = ["Почему LLM галлюцинируют?"]


def _page(*, heads, bullet="• ", steps=("1. Смотрим кино (Фильм A)", "2. Смотрим кино (Фильм B)")):
    def listed(questions):
        marks = (bullet.replace("N", str(place)) for place in range(1, 9))
        return "\n".join(mark + text for mark, text in zip(marks, questions, strict=False))

    first, second, normal, hard = heads.split("|")
    sections = [
        *("Модуль", "Это вводный абзац про модуль.", steps[0], first, listed(_FIRST)),
        *(steps[1], second, listed(_SECOND), normal, listed(_NORMAL), hard, listed(_HARD)),
    ]
    return "\n\n".join(part for part in sections if part)


def _assert_same(read):
    (module,) = read.modules
    assert [[q.text for q in one.questions] for one in module.lectures] == [_FIRST, _SECOND]
    assert [one.number for one in module.lectures] == [1, 2]
    asked = [(one.question.text, one.difficulty) for one in module.exercises]
    assert asked == [(_NORMAL[0], Difficulty.NORMAL), (_HARD[0], Difficulty.HARD)]
    assert read.warnings == ()
    return module


_HEADS = {
    "as the course has them": "Вопросы, к 1 лекции:|Вопросы, к 2 лекции:|Exercises|Сложные:",
    "number behind": "Вопросы к лекции 1|Вопросы к лекции 2|Упражнения|Сложные",
    "number sign": "Вопросы к лекции №1:|Вопросы к лекции № 2:|Задания|Посложнее:",
    "ordinals": "Вопросы к первой лекции|Вопросы ко второй лекции|Практика:|Со звёздочкой",
    "short ordinals": "Вопросы к 1-й лекции|Вопросы к 2-ой лекции|Задачи|Сложные задачи",
    "lecture first": "Лекция 1: вопросы|Лекция 2. Вопросы|УПРАЖНЕНИЯ|СЛОЖНЫЕ",
    "English": "Questions to lecture 1|Questions to lecture 2|Exercises|Harder:",
    "brackets": "Questions (lecture 1):|Questions (lecture 2):|Exercises:|Hard exercises",
    "English ordinals": "Questions for the first lecture|Questions for the 2nd lecture|"
    "Homework|Advanced",
    "English, lecture first": "Lecture 1 questions|Lecture 2 questions|Tasks|Challenges",
    "without numbers": "Вопросы:|Вопросы:|Упражнения:|Сложные вопросы:",
    "for self-check": "Вопросы для самопроверки к лекции 1|Контрольные вопросы к лекции 2|"
    "Упражнения|Повышенной сложности",
}


@pytest.mark.parametrize("heads", _HEADS.values(), ids=_HEADS)
@pytest.mark.parametrize("mark", ["", "## ", "**"])
def test_headings_vary(read, heads, mark):
    """Authors write headings from memory."""
    dressed = "|".join(mark + head + mark.replace("## ", "") for head in heads.split("|"))

    module = _assert_same(read(_page(heads=dressed)))

    assert module.summary == "Это вводный абзац про модуль."
    assert [one.video_title for one in module.lectures] == ["Фильм A", "Фильм B"]


@pytest.mark.parametrize(
    "bullet", ["•", "• ", "  • ", "- ", "* ", "– ", "— ", "+ ", "N. ", "N) ", "\t◦ ", "- [ ] "]
)
@pytest.mark.parametrize("heads", ["as the course has them", "English"])
@pytest.mark.parametrize("ending", ["txt", "md"])
def test_list_marks_vary(read, bullet, heads, ending):
    """Every editor and every browser has its own."""
    _assert_same(read(_page(heads=_HEADS[heads], bullet=bullet), ending=ending))


@pytest.mark.parametrize(
    "steps",
    [
        ("1. Смотрим кино (Фильм A)", "2. Смотрим кино (Фильм B)"),
        ("## 1. Смотрим кино (Фильм A)", "## 2. Смотрим кино (Фильм B)"),
        ("E1. Смотрим кино (Фильм A)", "E2. Смотрим кино (Фильм B)"),
        ("Лекция 1. Кино (Фильм A)", "Лекция 2. Кино (Фильм B)"),
        ("Lecture 1: the movie (Фильм A)", "Lecture 2 - the movie (Фильм B)"),
        ("Шаг 1: кино (Фильм A)", "Шаг 2: кино (Фильм B)"),
        ("## Кино (Фильм A)", "## Кино (Фильм B)"),
    ],
)
def test_step_headings_vary(read, steps):
    """The lecture is known by its mark, its number, or its place above the questions."""
    heads = _HEADS["number behind"]

    module = _assert_same(read(_page(heads=heads, steps=steps)))

    assert [one.video_title for one in module.lectures] == ["Фильм A", "Фильм B"]


def test_steps_may_be_a_plain_list_below_their_heading(read):
    """The heading says what the items are."""
    text = "Модуль\n\nSteps\n\n- Кино (Фильм A)\n\nВопросы к лекции 1\n\n- Что это?"

    (lecture,) = read(text).modules[0].lectures

    assert (lecture.title, lecture.video_title) == ("Кино (Фильм A)", "Фильм A")


def test_a_page_without_steps_still_has_its_lectures(read):
    """The headings of the questions name them."""
    heads = _HEADS["number behind"]

    module = _assert_same(read(_page(heads=heads, steps=("", ""))))

    assert [one.label for one in module.lectures] == ["1", "2"]


def test_questions_listed_after_all_steps_find_their_lectures(read):
    """Some pages put the videos first and all questions last."""
    text = (
        "Модуль\n\nSteps\n\n1. Кино (Фильм A)\n\n2. Кино (Фильм B)\n\n"
        "Вопросы к лекции 1\n- Что это?\n\nВопросы к лекции 2\n- Зачем это?\n- Где это?"
    )

    (module,) = read(text).modules

    assert [one.video_title for one in module.lectures] == ["Фильм A", "Фильм B"]
    assert [len(one.questions) for one in module.lectures] == [1, 2]


def test_one_heading_may_hold_the_questions_of_all_lectures(read):
    """A subheading for each lecture is enough."""
    text = "Модуль\n\nВопросы\n\nЛекция 1:\n- Что это?\n\nЛекция 2:\n- Зачем это?\n- Где это?"

    (module,) = read(text).modules

    assert [len(one.questions) for one in module.lectures] == [1, 2]


def test_questions_whose_marks_were_lost_in_copying_are_questions(read):
    """Some browsers copy a list as bare lines."""
    text = "Модуль\n\nВопросы к лекции 1:\nЧто такое токен?\nКак LLM пишет текст?\n\nПроза."

    (module,) = read(text).modules

    assert [one.text for one in module.lectures[0].questions] == _FIRST


def test_a_question_wrapped_over_two_lines_is_one_question(read):
    """Mail programs wrap at 72 letters."""
    text = "Модуль\n\nВопросы к лекции 1:\n  - Что такое\n    токен?\n  - Как LLM\nпишет текст?"

    (module,) = read(text).modules

    assert [one.text for one in module.lectures[0].questions] == _FIRST


def test_numbered_questions_do_not_swallow_the_next_numbered_step(read):
    """Both have the mark `2.`; the run of numbers tells them apart."""
    text = (
        "Модуль\n\n1. Кино (Фильм A)\n\nВопросы:\n\n1. Что такое токен?\n2. Как LLM пишет текст?"
        "\n\n2. Кино (Фильм B)\n\nВопросы:\n\n1. Зачем нужен RLHF?\n2. Объясните, что такое SFT."
    )

    (module,) = read(text).modules

    assert [[q.text for q in one.questions] for one in module.lectures] == [_FIRST, _SECOND]


@pytest.mark.parametrize("head", ["{}:", "## {}", "**{}:**"])
def test_a_questions_heading_may_name_a_subject(read, head):
    """The subject is none of the words that a language file could list."""
    first = head.format("Вопросы к лекции 1 про токены")
    second = head.format("Вопросы про обучение с подкреплением")
    text = f"Модуль\n\n1. Кино (А)\n\n{first}\n\n- Что это?\n\n2. Кино (Б)\n\n{second}\n\n- Зачем?"

    (module,) = read(text).modules

    assert [len(one.questions) for one in module.lectures] == [1, 1]
