"""Pictures that a page holds within itself come along with the question they belong to."""

from base64 import b64encode
from urllib.parse import quote

import pytest

from llmcards.cards import MAX_PICTURE_BYTES, picture_mark, picture_name

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(200))
GIF = b"GIF89a" + bytes(200)
_SVG = b"<svg xmlns='http://www.w3.org/2000/svg'>" + b" " * 200 + b"</svg>"


def _data(content=PNG, kind="png"):
    return f"data:image/{kind};base64,{b64encode(content).decode()}"


def _mark(content=PNG, words=""):
    return picture_mark(picture_name(content), words)


@pytest.fixture
def asked(read):
    """Read a page of HTML; give its questions with pictures and answer, and the warnings."""

    def reader(body, ending="html"):
        head = "# M\n\n## Questions\n\n" if ending == "md" else "<h1>M</h1><h2>Questions</h2>\n"
        found = read(head + body, ending=ending)
        questions = found.modules[0].lectures[0].questions
        told = [(one.code, one.line) for one in found.warnings]
        return [(one.text, one.pictures, one.answer) for one in questions], told, found.pictures

    return reader


@pytest.mark.parametrize(
    "body",
    [
        '<ul><li>What is <img src="{0}" alt="a scheme"> this?</li><li>Why?</li></ul>',
        '<ul><li>What is this?<br><img src="{0}" alt="a scheme"></li><li>Why?</li></ul>',
        '<ul><li><p>What is this?</p><p><img alt="a scheme" src="{0}"></p></li><li>Why?</li></ul>',
        '<p>What is this?</p><figure><img src="{0}" alt="a scheme"></figure><p>Why?</p>',
        '<p>What is this?</p><img src=" {0} " alt="a scheme"><p>Why?</p>',
    ],
)
def test_a_picture_of_a_question_comes_along(asked, body):
    """Without it nobody could answer."""
    questions, told, pictures = asked(body.format(_data()))

    assert questions == [("What is this?", (_mark(PNG, "a scheme"),), ""), ("Why?", (), "")]
    assert (told, pictures) == ([], (PNG,))


def test_a_picture_of_markdown_comes_along_too(asked):
    """Notebooks are saved so."""
    body = f"- What is this? ![a scheme]({_data()})\n- Why?\n\n  ![]({_data(GIF, 'gif')})\n"

    questions, told, pictures = asked(body, "md")

    assert questions == [
        ("What is this?", (_mark(PNG, "a scheme"),), ""),
        ("Why?", (_mark(GIF),), ""),
    ]
    assert (told, pictures) == ([], (PNG, GIF))


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        ("<h3>What?</h3><p>So *it* is:</p><p><img src='{0}'></p>", "So \\*it\\* is:\n\n{1}"),
        ("<h3>What?</h3><p><img src='{0}'></p>", "{1}"),
        ("<ul><li>What?<p>Answer: so.</p><img src='{0}'></li></ul>", "so.\n\n{1}"),
    ],
)
def test_a_picture_of_an_answer_stands_in_it(asked, body, answer):
    """Below a question that is a heading, and behind a label, an answer is told."""
    questions, told, pictures = asked(body.format(_data()))

    assert questions == [("What?", (), answer.replace("{1}", _mark()))]
    assert (told, pictures) == ([], (PNG,))


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("https://example.com/a.png", "picture_elsewhere"),
        ("page_files/a.png", "picture_elsewhere"),
        (_data(_SVG, "svg+xml"), "picture_unknown"),
        ("data:image/svg+xml;utf8," + quote(_SVG), "picture_unknown"),
        ("data:text/html," + quote("<script>alert(1)</script>" * 9), "picture_unknown"),
        ("data:image/png;base64,%%%" + "A" * 200, "picture_unknown"),
        (_data(PNG + bytes(MAX_PICTURE_BYTES)), "picture_too_large"),
    ],
)
def test_what_cannot_be_kept_is_told_with_its_line(asked, address, code):
    """A question whose picture is missing must be known as such."""
    questions, told, pictures = asked(f'<ul>\n<li>What is this?\n<img src="{address}"></li></ul>')

    assert questions == [("What is this?", (), "")]
    assert (told, pictures) == ([(code, 3)], ())


def test_a_picture_behind_the_list_is_told_and_not_guessed_at(asked):
    """It may belong to any of the questions, or to what follows."""
    body = f"<ul><li>What?</li></ul>\n<p><img src='{_data()}'></p>\n<ul><li>Why?</li></ul>"

    questions, told, pictures = asked(body)

    assert questions == [("What?", (), ""), ("Why?", (), "")]
    assert (told, pictures) == ([("picture_apart", 3)], ())


def test_a_picture_of_an_answer_at_the_end_stands_in_it(asked):
    """There the answers are a list of their own, each under its question's number."""
    body = (
        "<ol><li>What?</li><li>Why?</li></ol>\n<h2>Answers</h2><ol><li>So.</li>"
        f"<li>See:<p><img src='{_data()}'></p><img src='far.png'></li></ol>"
    )

    questions, told, pictures = asked(body)

    assert questions == [("What?", (), "So."), ("Why?", (), f"See:\n\n{_mark()}")]
    assert (told, pictures) == ([("picture_elsewhere", 3)], (PNG,))


def test_spacers_and_little_faces_are_no_pictures(asked):
    """Pages are full of them; they say nothing, or what a letter says."""
    spacer = _data(GIF[:40], "gif")
    body = f"<ul><li>What <img src='{spacer}'>is <img src='//x.org/1.svg' alt='🙂'>?</li></ul>"

    assert asked(body) == ([("What is 🙂?", (), "")], [], ())


def test_a_picture_that_is_fetched_later_is_told(asked):
    """Its address stands elsewhere while the spacer holds its place."""
    body = f"<ul><li>What?<img src='{_data(GIF[:40])}' data-src='/a.png'></li></ul>"

    assert asked(body)[1] == [("picture_elsewhere", 2)]


def test_pictures_in_the_prose_of_a_page_are_its_own_business(read):
    """A logo is no loss."""
    page = f"<h1>M</h1><p><img src='{_data()}'>Intro.</p><h2>Questions</h2><ul><li>Q?</li></ul>"

    found = read(page, ending="html")

    assert (found.warnings, found.pictures) == ((), ())
