"""Chapters and lectures are read through; no schedule knows of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from llmcards.ui.chapters.pane import ChapterPane
from llmcards.ui.course.page import CoursePage
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.markdown import MarkdownView
from llmcards.ui.reading.page import ReadingPage
from llmcards.ui.today.page import TodayPage
from llmcards.ui.today.review_page import ReviewPage
from llmcards.workflows.course import course
from llmcards.workflows.limits import DailyLimits, set_limits_today
from llmcards.workflows.previewing import ChapterAt, reading

Key = Qt.Key


@pytest.fixture
def chapter(desk):
    """A chapter with cards, from a card that is tied to it."""
    link = next(one.card.links[0] for one in desk.collection.all_stored() if one.card.links)
    return ChapterAt(link.video_id, link.start_s)


@pytest.fixture
def page(window, chapter):
    """The page, reading that chapter."""
    window.findChild(TodayPage).reading_requested.emit(chapter)
    return window.findChild(ReadingPage)


def shown(page):
    """Return the texts of the answers that can be seen."""
    views = page.findChildren(MarkdownView)
    return [one.markdown for one in views if "answer" in one.objectName() and one.isVisible()]


def test_a_chapter_is_read_with_its_answers_and_nothing_else_happens(page, desk, chapter, qtbot):
    """To look is not to answer."""
    found = reading(desk, chapter)

    assert shown(page) == [card.answer for card in found.cards]
    qtbot.keyClick(page, Key.Key_H)
    assert shown(page) == []
    qtbot.keyClick(page, Key.Key_H)
    assert len(shown(page)) == len(found.cards)
    assert desk.collection.undo_label == "import"
    assert not list(desk.collection.log.all())


def test_arrows_turn_over_the_chapters_that_have_cards(page, desk, chapter, qtbot):
    """Empty chapters are passed over, at both ends one stays."""
    after = reading(desk, chapter).after

    qtbot.keyClick(page, Key.Key_Right)
    assert page.card == reading(desk, after).cards[0]
    qtbot.keyClick(page, Key.Key_Left)

    assert page.card == reading(desk, chapter).cards[0]


def test_escape_goes_back_to_where_one_came_from(page, window, qtbot, chapter):
    """From Today to Today, from the course to the course."""
    qtbot.keyClick(page, Key.Key_Escape)
    assert window.findChild(TodayPage).isVisible()
    window.show_page("course")
    course_page = window.findChild(CoursePage)
    course_page.reading_requested.emit(chapter)
    assert page.isVisible()

    qtbot.keyClick(page, Key.Key_Escape)

    assert course_page.isVisible()


def test_the_pane_and_the_review_know_the_chapter_that_is_read(page, window, desk, chapter, qtbot):
    """P in the pane reads, R here reviews."""
    assert window.findChild(ChapterPane).isVisible()
    qtbot.keyClick(page, Key.Key_R)
    review = window.findChild(ReviewPage)
    assert review.isVisible()

    qtbot.keyClick(window.findChild(ChapterPane), Key.Key_P)

    assert page.isVisible()
    qtbot.keyClick(page, Key.Key_Escape)
    assert review.isVisible()


def test_a_lecture_is_read_from_the_tree(window, desk):
    """All its questions in one go."""
    window.show_page("course")
    tree = window.findChild(CoursePage).tree
    branch = course(desk)[0].branches[0]
    tree.go_to(("branch", *branch.key))

    window.findChild(QAction, "course-read").trigger()

    assert len(shown(window.findChild(ReadingPage))) == min(branch.total, 30)


def test_when_nothing_is_due_a_coming_chapter_is_offered(desk, open_window, qtbot):
    """A look ahead is a good use of a free evening."""
    set_limits_today(desk, DailyLimits(new=0, reviews=0))
    window = open_window(desk)
    link = window.findChild(Button, "instead-read")
    qtbot.waitUntil(link.isVisible, timeout=5000)

    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)

    assert window.findChild(ReadingPage).card is not None
