"""Headings of lectures and modules in the forms that are rarer."""

import pytest


def _asked(module):
    return {one.number: [q.text for q in one.questions] for one in module.lectures}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Лекция IV. Начало", "Лекция IX. Конец"),
        ("Lecture IV: The start", "Lecture IX: The end"),
        ("Лекция ІV. Начало", "Лекция IХ. Конец"),  # typed on a Russian keyboard
    ],
)
def test_lectures_may_have_roman_numbers(read, first, second):
    """Historians write them."""
    found = read(f"М\n\n{first}\nВопросы:\n- Что?\n\n{second}\nВопросы:\n- Как?\n")

    assert _asked(found.modules[0]) == {4: ["Что?"], 9: ["Как?"]}


@pytest.mark.parametrize("word", ["Занятие", "Week", "Неделя"])
def test_weeks_are_lectures_where_there_are_no_others(read, word):
    """A course is told in weeks, too."""
    found = read(f"М\n\n{word} 2. А\n\nВопросы:\n- Что?\n\n{word} 3. Б\n\nВопросы:\n- Как?\n")

    assert _asked(found.modules[0]) == {2: ["Что?"], 3: ["Как?"]}


def test_a_week_with_lectures_is_none(read):
    """It is what the module is called."""
    found = read("# Week 3\n\n## Lecture 5: A\n\n### Questions\n\n- What?\n", ending="md")

    (module,) = found.modules
    assert module.title == "Week 3"
    assert _asked(module) == {5: ["What?"]}


def test_a_lecture_may_be_called_practice(read):
    """The word that heads exercises is a title where questions come below."""
    page = (
        "М\n\nЛекция 2. Начало\nВопросы к лекции 2:\n- Что?\n\nЛекция 3. Практика\nhttps://youtu.be/zjkBMFhNj_g\n"
        "Вопросы к лекции 3:\n- Как?\n"
    )

    found = read(page)

    (module,) = found.modules
    assert _asked(module) == {2: ["Что?"], 3: ["Как?"]}
    assert (module.lectures[1].title, module.lectures[1].video_id) == ("Практика", "zjkBMFhNj_g")
    assert (module.exercises, found.warnings) == ((), ())


def test_an_address_is_never_an_exercise(read):
    """It has no words."""
    found = read("М\n\nУпражнение 1\nhttps://youtu.be/zjkBMFhNj_g\nНайдите ошибку.\n")

    assert [one.question.text for one in found.modules[0].exercises] == ["Найдите ошибку."]


def test_a_file_may_hold_several_modules(read):
    """A course is one long page, often."""
    page = "# Модуль {n}. Тема {n}\n\n## Лекция 1. А\n\n### Вопросы\n\n- Что такое {n}?\n\n"

    found = read(page.format(n=1) + page.format(n=2), ending="md")

    assert [one.title for one in found.modules] == ["Модуль 1. Тема 1", "Модуль 2. Тема 2"]
    assert [_asked(one) for one in found.modules] == [{1: ["Что такое 1?"]}, {1: ["Что такое 2?"]}]
    assert found.warnings == ()


def test_modules_that_are_only_listed_part_nothing(read):
    """Menus name the other modules."""
    page = "Модуль 1\nМодуль 2\nМодуль 3\n\nВопросы к лекции 1:\n- Что?\n"

    assert [_asked(one) for one in read(page).modules] == [{1: ["Что?"]}]


def test_a_table_of_contents_opens_nothing(read):
    """Wikis have one above the text, and marks to edit behind each heading."""
    page = (
        "Логика[править | править код]\n\n"
        "Содержание\n1 Лекция 1. Функции\n2 Вопросы\n3 Упражнения\n\n"
        "Лекция 1. Функции[править | править код]\nФункция есть отображение.[1]\n\n"
        "Вопросы[править]\nЧто такое СДНФ?\n\nУпражнения[править]\nПостройте СДНФ для x→y.\n"
    )

    found = read(page)

    (module,) = found.modules
    assert (module.title, module.lectures[0].title) == ("Логика", "Функции")
    assert _asked(module) == {1: ["Что такое СДНФ?"]}
    assert [one.question.text for one in module.exercises] == ["Постройте СДНФ для x→y."]
    assert found.warnings == ()


def test_the_same_page_given_twice_is_read_once(read):
    """A selection of files holds a copy, now and then."""
    page = "М\n\nВопросы к лекции 1:\n- Что?\n"

    assert len(read(page, page).modules) == 1
