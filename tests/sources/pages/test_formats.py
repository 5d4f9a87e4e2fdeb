"""The same module as plain text, Markdown and HTML."""

import pytest

_PLAIN = """Понимание LLM

Вводный абзац & «кавычки».

1. Смотрим лекцию (Intro)

Вопросы к лекции 1:

• Что такое "токен"?
• Верно ли, что 2 < 3?

E2. Второй шаг

Почему не вышло?

Версии:

• модель & данные
• запрос

Упражнения

• Что такое RLHF?

Сложные:

• Зачем температура 10?
"""
_MARKDOWN = """---
title: Понимание LLM
---

Вводный абзац & «кавычки».

### 1. Смотрим лекцию (Intro)

**Вопросы к лекции 1:**

* Что такое "токен"?
* Верно ли, что 2 < 3?

### E2. Второй шаг

*Почему не вышло?*

<details>
<summary>Версии:</summary>

- модель & данные
- запрос

</details>

## Упражнения

1. Что такое RLHF?

**Сложные:**

1. Зачем температура 10?
"""
_HTML = """<!DOCTYPE html><html><head><title>Понимание LLM - Сайт</title>
<style>li { color: red }</style><script>var q = "<li>Что это за скрипт?</li>";</script></head>
<body><nav><ul><li>Меню?</li></ul></nav><a href="#main">Перейти к основному содержимому</a>
<div style="display: none"><ul><li>Скрытый вопрос?</li></ul></div>
<h1>Понимание <em>LLM</em></h1><p>Вводный абзац &amp; &laquo;кавычки&raquo;.</p>
<h3>1.&nbsp;Смотрим лекцию (Intro)</h3>
<p><strong>Вопросы к лекции 1:</strong></p>
<ul><li><p>Что такое &quot;токен&quot;?</p></li><li>Верно ли, что <b>2 &lt; 3</b>?</li></ul>
<h3>E2. Второй шаг</h3><p>Почему не <i>вышло</i>?</p>
<details><summary>Версии:</summary><ul><li>модель &amp; данные<li>запрос</ul></details>
<h2>Упражнения</h2><ol><li>Что такое RLHF?</li></ol>
<p>Сложные:</p><ol><li>Зачем температура 10?</ol><!-- <li>Заметка?</li> -->
<template><li>Шаблон?</li></template><noscript>Нет?</noscript></body></html>"""
_FORMS = {"plain": _PLAIN, "Markdown": _MARKDOWN, "HTML": _HTML}


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "utf-16"])
def test_every_format_gives_the_same_module(read, form, encoding):
    """The format is how the page was copied, not what it says."""
    found = read(_FORMS[form], encoding=encoding)
    (module,) = found.modules
    (lecture,), (step,) = module.lectures, module.steps

    assert (module.title, module.summary) == ("Понимание LLM", "Вводный абзац & «кавычки».")
    assert (lecture.label, lecture.video_title) == ("1", "Intro")
    assert [q.text for q in lecture.questions] == ['Что такое "токен"?', "Верно ли, что 2 < 3?"]
    assert (step.label, step.title) == ("E2", "Второй шаг")
    assert [q.text for q in step.questions] == ["Почему не вышло?"]
    assert step.questions[0].answer == "- модель & данные\n- запрос"
    asked = [(one.question.text, one.difficulty.value) for one in module.exercises]
    assert asked == [("Что такое RLHF?", "normal"), ("Зачем температура 10?", "hard")]
    assert found.warnings == ()


@pytest.mark.parametrize("form", _FORMS)
def test_a_question_knows_its_line_in_the_source(read, form):
    """The learner jumps to the line in the file that was dropped."""
    (module,) = read(_FORMS[form]).modules

    line = _FORMS[form].split("\n")[module.exercises[0].question.line - 1]
    assert "Что такое RLHF?" in line


def test_a_list_may_stand_above_its_player(read):
    """The course's own pages put the questions first and the video under them."""
    page = (
        "<h1>М</h1><h3>Вопросы к лекции 1</h3><ul><li>Что это?</li></ul>"
        '<iframe src="https://www.youtube.com/embed/zjkBMFhNj_g?rel=0" title="Intro"></iframe>'
        "<h3>Вопросы к лекции 2</h3><ul><li>Зачем это?</li></ul>"
        '<iframe data-src="//www.youtube-nocookie.com/embed/7xTGNNLPyMI"></iframe>'
    )

    found = read(page)

    ids = [one.video_id for one in found.modules[0].lectures]
    assert ids == ["zjkBMFhNj_g", "7xTGNNLPyMI"]
    assert [(one.id, one.title) for one in found.videos] == [
        ("zjkBMFhNj_g", "Intro"),
        ("7xTGNNLPyMI", ""),
    ]


def test_a_player_may_stand_above_its_list(read):
    """Other pages show the video first."""
    page = (
        "<h1>М</h1>"
        '<iframe src="https://www.youtube.com/embed/zjkBMFhNj_g"></iframe>'
        "<p>Вопросы к лекции 1</p><ul><li>Что это?</li></ul>"
        '<lite-youtube videoid="7xTGNNLPyMI"></lite-youtube>'
        "<p>Вопросы к лекции 2</p><ul><li>Зачем это?</li></ul>"
    )

    (module,) = read(page).modules

    assert [one.video_id for one in module.lectures] == ["zjkBMFhNj_g", "7xTGNNLPyMI"]


def test_links_in_titles_give_the_video_of_lecture_and_step(read):
    """A link on the page is certain; nothing is assumed then."""
    page = (
        "# М\n\n1. Смотрим [Intro to LLMs](https://youtu.be/zjkBMFhNj_g?t=5)\n\n"
        "Вопросы к лекции 1:\n\n- Что это?\n\n"
        "E2. How I use LLMs https://www.youtube.com/watch?v=EWvNQjAaOHw\n\n"
        "Ещё: https://www.youtube.com/watch?v=7xTGNNLPyMI\n"
    )

    found = read(page)
    (module,) = found.modules

    assert module.lectures[0].video_id == "zjkBMFhNj_g"
    assert not module.lectures[0].assumed
    assert (module.steps[0].title, module.steps[0].video_id) == ("How I use LLMs", "EWvNQjAaOHw")
    titles = {one.id: one.title for one in found.videos}
    assert titles["zjkBMFhNj_g"] == "Intro to LLMs"
    assert titles["EWvNQjAaOHw"] == "How I use LLMs"
    assert "7xTGNNLPyMI" in titles


def test_nested_lists_of_questions_are_all_read(read):
    """A page may group its questions under a heading within the list."""
    page = (
        "<h1>М</h1><ul><li>Вопросы к лекции 1:<ul><li>Что это?</li><li>Как это?"
        "<ul><li>И почему это?</li></ul></li></ul></li></ul>"
    )

    (module,) = read(page).modules

    texts = [one.text for one in module.lectures[0].questions]
    assert texts == ["Что это?", "Как это?", "И почему это?"]


def test_html_nested_deeper_than_the_stack_is_read(read):
    """A hostile page must not bring the program down."""
    deep = "<div>" * 3000 + "<ul>" * 3000

    found = read(f"<html>{deep}<p>Вопросы к лекции 1</p><ul><li>Что это?</li></ul>")

    assert [one.text for one in found.modules[0].lectures[0].questions] == ["Что это?"]


@pytest.mark.parametrize(
    "text",
    [
        "# M\n\n## Questions\n\n- What does `__init__` do to `temperature`?\n",
        (
            "# M\n\n## Questions\n\n<ul><li>What does <code>__init__</code> do to "
            "<code>temperature</code>?</li></ul>\n"
        ),
    ],
)
def test_code_keeps_its_marks_where_it_would_be_read_otherwise(read, text):
    """A card's words are Markdown, and the card would ask of a bold "init"."""
    (lecture,) = read(text, ending="md").modules[0].lectures

    assert [one.text for one in lecture.questions] == ["What does `__init__` do to temperature?"]


def test_code_in_html_has_no_marks(read):
    """The page shows none; the card escapes what would be one (docs/decisions/0011)."""
    text = "<h1>M</h1><h2>Questions</h2><ul><li>What is <code>__init__</code>?</li></ul>"

    (lecture,) = read(text, ending="html").modules[0].lectures

    assert [one.text for one in lecture.questions] == ["What is __init__?"]
