"""Advice on weak cards, and the splitting of compound questions."""

import pytest

from llmcards.sources.advice import advise, split


@pytest.fixture
def codes(read):
    """Read questions of a page and give the codes of the advice on each."""

    def reader(*questions):
        listed = "\n".join(f"- {text}" for text in questions)
        (module,) = read(f"Модуль\n\nПроза.\n\nExercises\n\n{listed}").modules
        found = advise(module, "page-0.txt")
        return [[one.code for one in found if one.subject == text] for text in questions]

    return reader


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ("Что такое LLM и как они работают?", "compound"),
        ("Что решает LLM на одном шаге? Что такое токен?", "compound"),
        ("Может ли LLM отвечать на вопросы о вчерашних новостях?", "yes_no"),
        ("Можно ли верить этой модели?", "yes_no"),
        ("Из каких трёх этапов состоит обучение?", "enumeration"),
        ("Перечислите виды токенизации.", "enumeration"),
        ("Зарегистрируйтесь на сайте и получите ключ.", "task"),
    ],
)
def test_weak_russian_questions_are_named(codes, question, code):
    """An exam question is rarely a good card as it stands."""
    assert codes(question, "Почему так происходит с моделью?") == [[code], []]


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ("What is a token and how is it chosen?", "compound"),
        ("Is the model able to see letters?", "yes_no"),
        ("What are the stages of training?", "enumeration"),
        ("Write a bash script that calls the model.", "task"),
    ],
)
def test_weak_english_questions_are_named(codes, question, code):
    """The page may be in English."""
    assert codes(question, "Why does this happen to the model?") == [[code], []]


def test_a_yes_no_question_that_asks_for_the_reason_is_good(codes):
    """This is what the advice would have it become."""
    assert "yes_no" not in codes("Может ли LLM знать новости? Почему?")[0]


@pytest.mark.parametrize(
    "question",
    ["Как работает WAL??", "Как работает WAL?!?", "Что значит «Почему?» перед «Как?» в опросе?"],
)
def test_marks_of_wonder_and_quoted_questions_ask_once(codes, question):
    """Whoever doubles a question mark still asks one thing."""
    assert codes(question) == [[]]


def test_near_duplicates_point_at_the_first(codes):
    """Two cards that ask the same interfere with each other."""
    found = codes(
        "Какие методы используют для уменьшения галлюцинаций модели?",
        "Что такое температура?",
        'Что такое "галлюцинации" и как их избежать?',
    )

    assert [("near_duplicate" in one) for one in found] == [False, False, True]


def test_the_real_page_is_advised_as_a_teacher_would(seeds):
    """Twelve good questions must not be scolded for the sake of eight."""
    from llmcards.sources.reading import read_documents

    (module,) = read_documents(seeds[:1]).modules

    found = [(one.line, one.code) for one in advise(module, "page")]

    assert found == [
        *((13, "compound"), (15, "compound"), (16, "enumeration"), (24, "compound")),
        *((25, "enumeration"), (27, "compound"), (27, "near_duplicate")),
        *((65, "enumeration"), (67, "yes_no"), (74, "compound")),
    ]


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        (
            "Что такое большие языковые модели (LLM) и как они работают?",
            (
                "Что такое большие языковые модели (LLM)?",
                "Как работают большие языковые модели (LLM)?",
            ),
        ),
        (
            "Что такое обучение с подкреплением и как оно применимо к LLM?",
            (
                "Что такое обучение с подкреплением?",
                "Как обучение с подкреплением применимо к LLM?",
            ),
        ),
        (
            'Что такое "галлюцинации" и как их избежать?',
            ('Что такое "галлюцинации"?', '"Галлюцинации": как их избежать?'),
        ),
        (
            "Какую задачу решают LLM на одном шаге? Что такое токен?",
            ("Какую задачу решают LLM на одном шаге?", "Что такое токен?"),
        ),
        (
            "Что такое транзакция? Зачем она нужна и какие свойства ACID вы знаете?",
            ("Что такое транзакция?", "Зачем нужна транзакция?", "Какие свойства ACID вы знаете?"),
        ),
        (
            "Что такое индексы? Как они работают и какие бывают?",
            ("Что такое индексы?", "Как индексы работают и какие бывают?"),
        ),
        (
            "Что такое галлюцинации? Как их избежать?",
            ("Что такое галлюцинации?", "Галлюцинации: как их избежать?"),
        ),
        (
            "Что такое индекс? Зачем он нужен? Какие бывают индексы?",
            ("Что такое индекс?", "Зачем нужен индекс?", "Какие бывают индексы?"),
        ),
        (
            "Зачем нужен WAL?Когда пишется журнал?!  Что хранит страница?",
            ("Зачем нужен WAL?", "Когда пишется журнал?!", "Что хранит страница?"),
        ),
    ],
)
def test_a_compound_question_falls_into_parts_that_stand_alone(question, parts):
    """Each part repeats what it is about."""
    assert split(question, "ru") == parts


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        (
            "What are embeddings and why are they needed?",
            ("What are embeddings?", "Why are embeddings needed?"),
        ),
        (
            "What is RLHF and how do we use it in training?",
            ("What is RLHF?", "How do we use RLHF in training?"),
        ),
        ("What is a lock? Why is it needed?", ("What is a lock?", "Why is a lock needed?")),
    ],
)
def test_english_questions_fall_apart_likewise(question, parts):
    """The patterns stand in the language's file."""
    assert split(question, "en") == parts


@pytest.mark.parametrize(
    "question",
    [
        "Чем предобучение отличается от тонкой настройки и выравнивания?",
        "Почему мы затрудняемся делать RL сразу? И что нам с этим помогает?",
        "Что такое токен?",
        "Может ли LLM знать новости? Почему?",
        "Как работает WAL??",
        "",
    ],
)
def test_what_does_not_fall_apart_well_is_left_whole(question):
    """A part that nobody understands alone is worse than a long question."""
    assert split(question, "ru") == ()


def test_a_language_without_words_gets_no_advice():
    """Silence is better than advice by another language's words."""
    assert split("Was ist das? Wie geht das?", "de") == ()
