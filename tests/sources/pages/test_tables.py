"""Questions and chapters that stand in tables."""

import pytest

_MARKDOWN = """# Модуль

## Вопросы к лекции 1

| № | Вопрос | Ответ |
|---|--------|-------|
| 1 | Что такое токен? | Часть слова. |
| 2 | Зачем он? |  |
"""
_HTML = """<html><body><h1>Модуль</h1><h2>Вопросы к лекции 1</h2><table>
<tr><th>№</th><th>Вопрос</th><th>Ответ</th></tr>
<tr><td>1</td><td>Что такое токен?</td><td>Часть слова.</td></tr>
<tr><td>2</td><td>Зачем он?</td><td></td></tr></table></body></html>"""


@pytest.mark.parametrize(
    ("text", "ending"), [(_MARKDOWN, "md"), (_MARKDOWN, "txt"), (_HTML, "html")]
)
def test_a_row_is_a_question_and_its_answer(read, text, ending):
    """Numbers and the columns' names are no text of the page."""
    found = read(text, ending=ending)

    questions = found.modules[0].lectures[0].questions
    assert [(one.text, one.answer) for one in questions] == [
        ("Что такое токен?", "- Часть слова."),
        ("Зачем он?", ""),
    ]
    assert [one.code for one in found.warnings] == ["unlabelled_answer"]


def test_a_table_of_times_is_a_list_of_chapters(read):
    """Course pages put the chapters of a video into tables."""
    rows = "".join(
        f"<tr><td>{time}</td><td>{title}</td></tr>"
        for time, title in [("0:00", "Intro"), ("1:00", "Tokens"), ("1:02:03", "Agents")]
    )
    page = f"<h1>A talk</h1><p>https://youtu.be/zjkBMFhNj_g</p><table>{rows}</table>"

    (video,) = read(f"<html>{page}</html>", ending="html").videos

    assert [(one.start_s, one.title) for one in video.chapters] == [
        (0, "Intro"),
        (60, "Tokens"),
        (3723, "Agents"),
    ]


def test_a_page_laid_out_by_a_table_is_read_as_ever(read):
    """Old pages are one table; its cells are the page."""
    cell = "<h1>M</h1><h2>Questions to lecture 1</h2><ul><li>What is X?</li></ul>"
    page = f"<html><table><tr><td>{cell}</td><td><p>Aside</p></td></tr></table></html>"

    (lecture,) = read(page, ending="html").modules[0].lectures

    assert [one.text for one in lecture.questions] == ["What is X?"]
