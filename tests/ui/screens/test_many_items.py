"""Thousands of items: what a course of years brings."""

from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QTreeView

from llmcards.cards import Card, Chapter, ChapterLink, Lecture, Module, Video
from llmcards.ui.today.review_page import ReviewPage
from llmcards.workflows.desk import Desk

_LECTURES, _QUESTIONS, _CHAPTERS = 10, 300, 300
# Generous for a busy machine; what is laid out line by line takes ten times as long.
_MOST_S = 1.5


@pytest.fixture
def many(empty_desk) -> Desk:
    """Three thousand questions on ten lectures, with a video of three hundred chapters."""
    chapters = tuple(Chapter(f"Chapter {n}", n * 30, n * 30 + 30) for n in range(_CHAPTERS))
    lectures = tuple(Lecture(n, str(n), f"Lecture {n}", "", "v") for n in range(1, _LECTURES + 1))
    with empty_desk.collection.change("import") as change:
        change.put_video(Video("v", "https://youtu.be/v", "A day", _CHAPTERS * 30, chapters))
        change.put_module(Module("m", "A course of years", "en", "", lectures))
        change.put_cards([_card(n, chapters) for n in range(_LECTURES * _QUESTIONS)])
    return empty_desk


def _card(n: int, chapters: tuple[Chapter, ...]) -> Card:
    chapter = chapters[n % _CHAPTERS]
    link = ChapterLink("v", chapter.title, chapter.start_s, chapter.end_s, 0.9)
    lecture = n // _QUESTIONS + 1
    place = f"lecture-{lecture}"
    return Card(
        f"card-{n}", f"Question {n}?", "Yes.", module_id="m", place=place, lecture=lecture,
        links=(link,),
    )  # fmt: skip


def test_a_lecture_of_a_long_course_opens_at_once(open_window, many):
    """Three thousand lines are looked up as they are opened, not all at once."""
    window = open_window(many)
    start = perf_counter()
    window.show_page("course")
    tree = window.findChild(QTreeView, "course-tree")
    lecture = tree.model().index(0, 0, tree.model().index(0, 0))

    tree.model().fetchMore(lecture)
    tree.expand(lecture)
    QTest.qWait(1)

    assert tree.model().rowCount(lecture) == _QUESTIONS
    assert perf_counter() - start < _MOST_S
    assert tree.model().rowCount(lecture.siblingAtRow(1)) == 0


def test_a_video_of_300_chapters_is_shown_at_its_chapter(open_window, many, qtbot):
    """The chapter of the card is in view, however long the list."""
    window = open_window(many)
    start = perf_counter()
    window.begin()
    chapters = window.findChild(QListView, "chapter-list")
    review = window.findChild(ReviewPage)
    qtbot.waitUntil(lambda: chapters.currentIndex().isValid())

    for _ in range(5):
        QTest.keyClick(review, Qt.Key.Key_Space)
        QTest.keyClick(review, Qt.Key.Key_4)
        QTest.qWait(1)

    assert chapters.model().rowCount() == _CHAPTERS
    shown = chapters.currentIndex()
    assert shown.data() == review.card.links[0].chapter
    assert chapters.viewport().rect().contains(chapters.visualRect(shown))
    assert perf_counter() - start < 2 * _MOST_S
