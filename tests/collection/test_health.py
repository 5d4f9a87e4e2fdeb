"""What `check` sees that no constraint of the schema forbids."""

import pytest

from llmcards.cards import Chapter, ChapterLink, Lecture, Module, Video

_VIDEO = Video("vid", "https://youtu.be/vid", "Talk", None, (Chapter("Tokens", 20, 90),))
_LINK = ChapterLink("vid", "Tokens", 20, 90)


@pytest.fixture
def course(collection, makes):
    """A module with one lecture, a video with one chapter, and a card tied to both."""
    module = Module("m", "Module", "en", lectures=(Lecture(1, "1", "First"),))
    with collection.change("import") as change:
        change.put_module(module)
        change.put_video(_VIDEO)
        change.put_card(makes.card("a", place="lecture-1", lecture=1, links=(_LINK,)))
    return collection


def test_a_whole_course_has_no_loose_end(course):
    """The other tests would prove nothing if this one failed."""
    assert course.check() == []
    assert course.loose_ends() == []


def test_a_link_to_a_chapter_that_is_gone_is_seen(course):
    """It still opens the video, at a second that has another meaning by now."""
    with course.change("import") as change:
        change.put_video(Video("vid", _VIDEO.url, "Talk", None, (Chapter("Words", 0),)))

    assert course.loose_ends() == [
        "card a is linked to the chapter Tokens, which video vid does not have any more"
    ]
    assert course.check() == []


def test_a_video_without_chapters_makes_no_link_loose(course):
    """Nobody has said which chapters it has."""
    with course.change("import") as change:
        change.put_video(Video("vid", _VIDEO.url, "Talk"))

    assert course.loose_ends() == []


def test_cards_of_a_lecture_that_is_gone_are_seen(course, makes):
    """The course shows them nowhere."""
    with course.change("import") as change:
        change.put_card(makes.card("b", place="lecture-7", lecture=7))

    assert course.loose_ends() == ["card b belongs to lecture 7, which module m does not have"]


@pytest.mark.parametrize("answer", ["", " \n\u00a0\u2003", "A piece of a word."])
def test_an_answer_that_is_not_known_of_is_seen(course, makes, answer):
    """The queue asks by a column of its own, not by the text."""
    with course.change("edit") as change:
        change.put_card(makes.card("a", answer=answer, place="lecture-1", lecture=1))
    assert course.check() == []

    course._db.run("UPDATE cards SET answered = NOT answered")

    assert "card a has an answer and is not asked, or is asked without one" in course.check()
