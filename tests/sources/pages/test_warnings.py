"""What is not understood is told with its line; it is never lost and never made up."""

import pytest

_PAGE = "Модуль\n\nПроза.\n\n1. Кино (Фильм)\n\nВопросы к лекции 1:\n\n- Что это?\n\n"


@pytest.fixture
def warned(read):
    """Read the page with `text` below it; give its questions and (code, line) pairs."""

    def reader(text, page=_PAGE, ending="txt"):
        found = read(page + text, ending=ending)
        (module,) = found.modules
        questions = [one.text for lecture in module.lectures for one in lecture.questions]
        questions += [one.text for step in module.steps for one in step.questions]
        questions += [one.question.text for one in module.exercises]
        return questions, [(one.code, one.line) for one in found.warnings]

    return reader


def test_a_list_that_follows_prose_in_a_section_is_left_out_and_told(warned):
    """A reading list below the questions must not become cards."""
    assert warned("Почитайте также книги.\n\n- Книга раз\n- Книга два") == (
        ["Что это?"],
        [("list_after_text", 13)],
    )


@pytest.mark.parametrize(
    ("text", "wanted", "lines"),
    [
        ("- Как?\nОбъясните, почему так.\n- Где?\n", ["Как?", "Где?"], [12]),
        ("- Как?\n\nЗадание: опишите слой.\n\n- Где?\n", ["Как?", "Где?"], [13]),
        ("- Как?\nОбъясните, почему так.\nИ как.\n\nУдачи!", ["Как?"], [12, 13]),
        ("- Как?\n\nУдачи!\n", ["Как?"], []),
        ("- Как?\n\nТеперь о слоях:\n\n- Где?\n", ["Как?", "Где?"], []),
        ("- Как?\nНо почему?\n\nВопросы к лекции 2:\n- А?\nПояснение.\n", ["Как?", "А?"], [16]),
        (
            "Упражнения\n- Докажите.\nОцените ошибку.\n- Найдите.\n",
            ["Докажите.", "Найдите."],
            [13],
        ),
    ],
)
def test_a_line_without_a_mark_in_a_list_is_told(warned, text, wanted, lines):
    """Its mark may have been lost in copying; prose around a list is none of it."""
    asked, told = warned(text)

    assert asked == ["Что это?", *wanted]
    assert [line for code, line in told if code == "unmarked_left_out"] == lines


@pytest.mark.parametrize(
    ("between", "taken"),
    [
        ("Пояснение.\n- Как?\n", True),
        ("Пояснение.\n", True),
        ("\nПочитайте книги.\n\n", False),
        ("\nПояснение.\n\n- Как?\n\n", True),
    ],
)
def test_a_task_that_goes_on_with_the_list_is_taken(read, between, taken):
    """A line that has lost its mark does not end the list; prose of its own does."""
    found = read(f"М\n\nВопросы к лекции 1:\n\n- Что?\n{between}- Назовите причины.\n")

    asked = [one.text for one in found.modules[0].lectures[0].questions]
    assert ("Назовите причины." in asked) is taken
    assert ("list_after_text" in [one.code for one in found.warnings]) is not taken


def test_a_list_under_an_unknown_heading_is_told_by_its_heading(warned):
    """The learner sees which heading the program does not know."""
    assert warned("## Разное\n\n- раз\n- два") == (["Что это?"], [("unknown_section", 11)])


def test_a_question_under_an_unknown_heading_is_told_itself(warned):
    """It may have been meant as a card."""
    found = warned("## Разное\n\n- Кто здесь?\n- Как так?")

    assert found == (["Что это?"], [("stray_question", 13), ("stray_question", 14)])


def test_a_question_in_the_prose_of_a_section_with_a_list_is_told(warned):
    """A remark such as "any questions left?" is not for the memory."""
    assert warned("Остались вопросы по теме лекции?") == (["Что это?"], [("stray_question", 11)])


def test_a_questions_heading_with_nothing_below_is_told(warned):
    """Something was lost in copying."""
    assert warned("Вопросы к лекции 2:\n\nПроза.") == (
        ["Что это?"],
        [("lecture_missing", 11), ("empty_questions", 11)],
    )


def test_questions_to_a_lecture_that_is_not_there_are_kept_and_told(read):
    """The questions are good; only their lecture is not known."""
    found = read(_PAGE + "Вопросы к лекции 7:\n\n- Зачем это?")

    lectures = found.modules[0].lectures
    assert [(one.number, len(one.questions)) for one in lectures] == [(1, 1), (7, 1)]
    assert [(one.code, one.subject) for one in found.warnings] == [("lecture_missing", "7")]


def test_an_empty_exercises_heading_is_told_but_not_where_its_parts_follow(warned):
    """The heading may hold only a "Harder:" below it."""
    assert warned("Упражнения\n\nСложные:\n\n- Зачем?") == (["Что это?", "Зачем?"], [])
    assert warned("Упражнения\n\nСкоро.")[1] == [("empty_questions", 11)]


def test_plain_prose_is_no_warning(warned):
    """Most of a page is prose."""
    prose = "Как видно, это работает. Почему? Потому что так.\n\nДлительность: 1.5 часа."

    assert warned(prose) == (["Что это?"], [])


def test_a_list_of_links_under_a_known_closing_heading_is_no_warning(warned):
    """References are understood; they are just no cards."""
    assert warned("Полезные ссылки:\n\n- https://example.com") == (["Что это?"], [])


def test_a_list_above_the_first_section_is_told(read):
    """A table of contents, perhaps; perhaps not."""
    found = read("Модуль\n\nВы узнаете:\n\n- раз\n- два\n\nУпражнения\n\n- Что это?")

    assert [(one.code, one.line) for one in found.warnings] == [("unknown_list", 5)]


def test_a_text_that_is_neither_page_nor_description_is_told(read):
    """The wrong file was dropped."""
    found = read("Сегодня хорошая погода.\nЗавтра будет дождь.")

    assert (found.modules, found.videos) == ((), ())
    assert [one.code for one in found.warnings] == ["nothing_found"]


def test_a_page_without_a_title_is_called_by_its_file(read):
    """Cards need a module to belong to."""
    found = read("Вопросы к лекции 1:\n- Что это?")

    assert found.modules[0].title == "page-0"
    assert [one.code for one in found.warnings] == ["title_missing"]


def test_a_question_that_tells_something_first_is_told(warned):
    """It may be a remark, it may be a card; it is not lost without a word."""
    assert warned("Модель ошиблась. Почему?") == (["Что это?"], [("stray_question", 11)])


def test_a_bare_list_of_questions_is_read_and_told(read):
    """The quickest paste there is: a few questions without any heading."""
    found = read("Токены\n\n1. Что такое токен?\n2. Зачем он?\n3. Объясните BPE\n")

    (module,) = found.modules
    assert module.title == "Токены"
    assert [one.text for one in module.lectures[0].questions] == [
        "Что такое токен?",
        "Зачем он?",
        "Объясните BPE",
    ]
    assert [(one.code, one.line) for one in found.warnings] == [("heading_missing", 3)]


def test_questions_between_paragraphs_of_a_text_are_no_list(read):
    """An article asks in order to answer; its questions make no cards."""
    found = read("Зачем?\n\nЗатем, что так.\n\nПочему?\n\nПотому.\n")

    assert found.modules == ()


def test_an_exercise_may_follow_its_heading_on_the_line(warned):
    """One exercise needs no list."""
    assert warned("Упражнение: Почему так?") == (["Что это?", "Почему так?"], [])


@pytest.mark.parametrize(
    ("ending", "text"),
    [
        ("md", "1. Что это?\n\n   Это токен.\n\n   И ещё.\n\n2. Зачем?\n"),
        ("md", "1. Что это?\n\n   > Это токен.\n\n2. Зачем?\n"),
        ("md", "1. Что это?\n   Это токен.\n2. Зачем?\n"),
        ("txt", "1. Что это?\n\n   Это токен.\n\n2. Зачем?\n"),
        ("txt", "1. Что это?\n   Это токен:\n2. Зачем?\n"),
    ],
)
def test_a_paragraph_within_a_question_of_a_list_is_told(warned, ending, text):
    """It may be the answer or a hint; it is not lost without a word."""
    page = "# Модуль\n\n## Вопросы к лекции 1\n\n"
    line = 5 + text.split("Это токен")[0].count("\n")

    assert warned(text, page, ending) == (["Что это?", "Зачем?"], [("text_left_out", line)])


def test_a_paragraph_within_an_item_of_html_is_told(warned):
    """There an item says itself where it ends."""
    page = "<h1>Модуль</h1>\n<h2>Вопросы к лекции 1</h2>\n<ol>\n"
    text = "<li><p>Что это?</p>\n<p>Это токен.</p></li>\n<li>Зачем?</li></ol>\n<p>Проза.</p>"

    assert warned(text, page, "html") == (["Что это?", "Зачем?"], [("text_left_out", 5)])


def test_a_paragraph_within_an_exercise_does_not_end_the_list(warned):
    """What follows it is the next exercise, whether it asks or not."""
    text = "1. Напишите токенизатор.\n\n   Без библиотек.\n\n2. Измерьте его.\n"

    assert warned(text, "# М\n\n## Упражнения\n\n", "md") == (
        ["Напишите токенизатор.", "Измерьте его."],
        [("text_left_out", 7)],
    )


def test_a_paragraph_within_an_answered_item_is_told_too(warned):
    """An answer that ends early would be taken for the whole."""
    text = "1. Что это?\n   - Токен.\n\n   Это всё.\n\n2. Зачем?\n"

    assert warned(text, "# М\n\n## Вопросы к лекции 1\n\n", "md")[1] == [
        ("unlabelled_answer", 6),
        ("text_left_out", 8),
    ]
