"""Titles, outlines and addresses of descriptions."""

import pytest

_LIST = "0:00 One\n1:05 Two\n10:00 Three\n"
_URL = "https://www.youtube.com/watch?v=7xTGNNLPyMI"


@pytest.mark.parametrize(
    "text",
    [
        f"Deep Dive into LLMs\n{_URL}\n\n{_LIST}",
        f"{_URL}\nDeep Dive into LLMs\n\nIn this video we look inside.\n\n{_LIST}",
        f"Title: Deep Dive into LLMs\nVideo: {_URL}\n\nChapters:\n{_LIST}",
        f"# Deep Dive into LLMs\n\n{_URL}\n\n## Chapters\n\n{_LIST}",
        f"[Deep Dive into LLMs]({_URL})\n\n{_LIST}",
        f"Deep Dive into LLMs {_URL}\n\n{_LIST}",
        f"Deep Dive into LLMs\nFebruary 5, 2025\n1,234,567 views\n{_URL}\n{_LIST}",
        f"5 февраля 2025\n\nDeep Dive into LLMs\n\nВидео: {_URL}\n\nТаймкоды:\n{_LIST}",
        f"<h1>Deep Dive into LLMs</h1><p><a href='{_URL}'>{_URL}</a></p><p>"
        + _LIST.replace("\n", "<br>"),
    ],
)
def test_the_title_is_found_whatever_stands_around_it(read, text):
    """A video without its name cannot be told from another."""
    (video,) = read(text).videos

    assert (video.id, video.title) == ("7xTGNNLPyMI", "Deep Dive into LLMs")
    assert [one.title for one in video.chapters] == ["One", "Two", "Three"]


def test_a_description_without_an_address_keeps_its_chapters_and_says_so(read):
    """The chapters are good for a lecture whose page has the link."""
    found = read(f"Deep Dive into LLMs\n\n{_LIST}")

    assert (found.videos[0].id, found.videos[0].url) == ("", "")
    assert len(found.videos[0].chapters) == 3
    assert [one.code for one in found.warnings] == ["address_missing"]


def test_a_bare_identity_behind_a_label_is_an_address(read):
    """Some lists of videos give only that."""
    (video,) = read(f"Deep Dive\nVideo: 7xTGNNLPyMI\n{_LIST}").videos

    assert video.url == _URL


def test_a_description_may_have_no_chapters(read):
    """The link alone is worth having."""
    (video,) = read(f"Deep Dive into LLMs\n{_URL}\nA talk about models.").videos

    assert (video.title, video.chapters) == ("Deep Dive into LLMs", ())


def test_links_to_other_videos_do_not_replace_the_own_one(read):
    """Authors advertise their earlier talks below."""
    text = f"Deep Dive\nWatch: {_URL}\n{_LIST}\nBefore: https://youtu.be/zjkBMFhNj_g"

    assert [one.id for one in read(text).videos] == ["7xTGNNLPyMI"]


@pytest.mark.parametrize("heading", ["Примерное содержание:", "Outline", "In this video:"])
@pytest.mark.parametrize("mark", ["+", "-", "•", "1."])
def test_the_outline_is_the_list_below_its_heading(read, heading, mark):
    """Its lines are the chapters' names in the learner's language."""
    text = f"Talk\n{_URL}\n\n{heading}\n\n{mark} Один\n\n{mark} Два, три\n\nКонец.\n\n{_LIST}"

    assert read(text).videos[0].outline == ("Один", "Два, три")


def test_several_descriptions_give_several_videos(read):
    """A module has more than one lecture."""
    first = f"One talk\nhttps://youtu.be/zjkBMFhNj_g\n{_LIST}"
    second = f"Another talk\n{_URL}\n{_LIST}"

    found = read(first, second)

    assert [one.id for one in found.videos] == ["zjkBMFhNj_g", "7xTGNNLPyMI"]
    assert found.modules == ()
    assert found.warnings == ()


def test_the_exercises_of_a_description_do_not_make_it_a_page(read):
    """Authors of courses leave homework below their videos."""
    text = f"Building makemore\n{_URL}\n\nExercises:\n- E01: train a trigram model\n- E02: tune it"

    found = read(f"{text}\n\nChapters:\n{_LIST}")

    assert found.modules == ()
    assert [len(one.chapters) for one in found.videos] == [3]


def test_headings_above_the_list_are_no_parts_of_it(read):
    """Only a line between two chapters can begin a part."""
    text = f"Talk\n{_URL}\n\nLinks:\nhttps://example.com\n\nExercises:\n\nChapters:\n{_LIST}"

    (video,) = read(text).videos

    assert {one.part for one in video.chapters} == {None}


def test_the_first_line_is_the_title_even_above_prose_and_counts(read):
    """What a browser copies from the player's page begins with the title."""
    prose = "In this long video we look at how models are made, step by step, " * 3
    text = f"Building makemore\n{_URL}\n1,012,345 views  Sep 7, 2022  Zero to Hero\n{prose}\n\n"

    assert read(text + _LIST).videos[0].title == "Building makemore"


@pytest.mark.parametrize(
    "other", ["Чат курса: t.me/foo", "Slides (https://example.com/a.pdf)", "Code: GitHub.com/a/b"]
)
def test_a_line_with_the_address_of_something_else_is_no_title(read, other):
    """The last line of a page may stand above the description that was pasted below it."""
    page = "М\n\nВопросы к лекции 1:\n- Что?\n\n"
    text = f"{other}\n\nServers in Node.js/Deno\n{_URL}\n\n{_LIST}"

    assert read(page + text).videos[0].title == "Servers in Node.js/Deno"
    assert read(text).videos[0].title == "Servers in Node.js/Deno"
