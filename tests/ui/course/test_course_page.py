"""The course's tree, driven as a person would."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton, QWidget

from llmcards.ui.chapters.chapter_model import Role as ChapterRole
from llmcards.ui.course.nodes import Key
from llmcards.ui.course.page import CoursePage
from llmcards.ui.course.text_dialog import TextDialog
from llmcards.ui.course.tree_model import Role
from llmcards.ui.today.review_page import ReviewPage
from llmcards.workflows.course import Branch, course, questions_of


def _branch(desk, place: str) -> Branch:
    return next(one for one in course(desk)[0].branches if one.place == place)


def _questions(desk, place: str) -> list[str]:
    return [one.question for one in questions_of(desk, _branch(desk, place))]


def _card(page: CoursePage, desk, place: str, row: int) -> Key:
    key = ("card", questions_of(desk, _branch(desk, place))[row].card_id)
    page.tree.go_to(key)
    return key


def _counts(chapters: QListView) -> list[str]:
    model = chapters.model()
    return [model.index(row, 0).data(ChapterRole.STATE) for row in range(model.rowCount())]


def _do(page: CoursePage, name: str) -> None:
    page.findChild(QAction, f"course-{name}").trigger()


def test_the_tree_opens_to_its_questions_with_their_states(course_page, asked_desk):
    """A small course is seen at one look."""
    model = course_page.tree.model()
    key = _card(course_page, asked_desk, "lecture-1", 0)

    index = model.find(key)

    assert index.isValid()
    assert index.data(Role.STATE) == "needs an answer"
    assert "needs an answer" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_chosen_question_is_shown_with_its_chapter(course_page, asked_desk, asked_window):
    """The pane follows whatever card is chosen on any screen."""
    _card(course_page, asked_desk, "lecture-1", 1)

    pane = asked_window.findChild(QWidget, "chapter-list")
    assert course_page.card.question.startswith("What is an inverted index")
    assert pane is not None
    assert pane.isVisible()


def test_a_question_is_reworded_in_place(course_page, asked_desk, qtbot):
    """F2, type, Enter: as in every tree."""
    key = _card(course_page, asked_desk, "lecture-1", 0)
    _do(course_page, "rename")
    field = course_page.findChild(QLineEdit, "course-rename")
    field.setText("What is a spider?")

    QTest.keyClick(field, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: asked_desk.collection.card(key[1]).question == "What is a spider?")
    assert course_page.tree.current.question == "What is a spider?"


def test_lines_move_by_keyboard_and_stay_chosen(course_page, asked_desk):
    """Several steps in a row need no mouse in between."""
    key = _card(course_page, asked_desk, "lecture-1", 0)
    before = _questions(asked_desk, "lecture-1")

    _do(course_page, "down")
    _do(course_page, "down")

    assert _questions(asked_desk, "lecture-1")[2] == before[0]
    assert course_page.tree.current.card_id == key[1]


def test_a_question_dropped_on_a_lecture_stands_there(course_page, asked_desk, qtbot):
    """Dragging is the first thing a person tries."""
    model = course_page.tree.model()
    key = _card(course_page, asked_desk, "lecture-1", 0)
    moved = course_page.tree.current.question
    data = model.mimeData([model.find(key)])
    target = model.find(("branch", *_branch(asked_desk, "lecture-2").key))

    model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, target)

    qtbot.waitUntil(lambda: moved in _questions(asked_desk, "lecture-2"))
    assert _questions(asked_desk, "lecture-2")[1] == moved


def test_deleting_offers_undo(course_page, asked_desk, asked_window):
    """No question before the deed, a way back after it."""
    key = _card(course_page, asked_desk, "lecture-1", 0)
    before = _questions(asked_desk, "lecture-1")
    _do(course_page, "delete")
    assert key[1] not in [
        card.id for card in asked_desk.collection.cards_of_module(course(asked_desk)[0].id)
    ]

    asked_window.findChild(QPushButton, "toast-action").click()

    assert _questions(asked_desk, "lecture-1") == before
    assert course_page.tree.model().find(key).isValid()


def test_the_pane_counts_anew_when_a_deletion_is_taken_back(
    course_page, asked_desk, asked_window, qtbot
):
    """The chapter went on saying that it had one question less."""
    _card(course_page, asked_desk, "lecture-1", 1)
    chapters = asked_window.findChild(QListView, "chapter-list")
    qtbot.waitUntil(lambda: bool(_counts(chapters)))
    before = _counts(chapters)
    _do(course_page, "delete")
    qtbot.waitUntil(lambda: _counts(chapters) != before)

    asked_window.findChild(QPushButton, "toast-action").click()

    qtbot.waitUntil(lambda: _counts(chapters) == before)


def test_the_filter_leaves_what_has_the_words(course_page, asked_desk, qtbot):
    """A word typed is enough to find a question among thousands."""
    field = course_page.findChild(QLineEdit, "course-filter")
    QTest.keyClicks(field, "inverted")

    model = course_page.tree.model()
    qtbot.waitUntil(lambda: model.rowCount(model.index(0, 0)) == 1)

    field.clear()
    qtbot.waitUntil(lambda: model.rowCount(model.index(0, 0)) > 1)


def test_a_video_is_set_by_its_link_and_nonsense_is_refused_in_place(course_page, asked_desk):
    """What was pasted stays in the field, to be corrected."""
    course_page.tree.go_to(("branch", *_branch(asked_desk, "lecture-2").key))
    _do(course_page, "video")
    dialog = course_page.findChild(TextDialog)
    dialog.entered.emit("no link at all")
    assert dialog.findChild(QWidget, "text-dialog-error").text()

    dialog.entered.emit("https://youtu.be/zjkBMFhNj_g?t=30")

    assert _branch(asked_desk, "lecture-2").video_id == "zjkBMFhNj_g"


def test_an_added_question_is_chosen_at_once(course_page, asked_desk):
    """The next thing is to answer it or to add another."""
    course_page.tree.go_to(("branch", *_branch(asked_desk, "lecture-2").key))
    _do(course_page, "add")

    course_page.findChild(TextDialog).entered.emit("And what about bias?")

    assert course_page.tree.current.question == "And what about bias?"


@pytest.mark.parametrize("name", ["review", "video", "rename"])
def test_what_makes_no_sense_for_a_line_is_not_offered(course_page, asked_desk, name):
    """A dead entry in a menu is a small lie."""
    course_page.tree.go_to(("branch", *_branch(asked_desk, "exercise").key))

    assert not course_page.findChild(QAction, f"course-{name}").isEnabled()


def test_a_lecture_is_reviewed_from_the_tree(open_window, desk):
    """The scope is the lecture that is chosen, not the whole day."""
    window = open_window(desk)
    window.show_page("course")
    page = window.findChild(CoursePage)
    branch = course(desk)[0].branches[0]
    page.tree.go_to(("branch", *branch.key))

    _do(page, "review")

    review = window.findChild(ReviewPage)
    assert review.isVisible()
    assert review.card.lecture == branch.lecture


def test_an_empty_course_offers_an_import(open_window, empty_desk):
    """The way on is on the screen."""
    window = open_window(empty_desk)
    window.show_page("course")

    window.findChild(QPushButton, "course-empty-import").click()

    assert window.findChild(QWidget, "import-page").isVisible()


def test_the_menu_of_a_line_has_what_can_be_done(course_page, asked_desk):
    """By right click as by key."""
    _card(course_page, asked_desk, "lecture-1", 0)

    menu = course_page.actions_.menu(course_page)

    names = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert {"Write the answer", "Reword", "Delete"} <= set(names)
    assert course_page.tree.visualRect(course_page.tree.currentIndex()).topLeft() != QPoint()
    menu.deleteLater()


def test_after_deleting_one_stands_on_the_next_question(course_page, asked_desk):
    """Who deletes three of them presses Del three times."""
    branch = _branch(asked_desk, "lecture-1")
    ids = [one.card_id for one in questions_of(asked_desk, branch)]
    course_page.tree.go_to(("card", ids[0]))

    _do(course_page, "delete")
    _do(course_page, "delete")

    assert course_page.tree.current.card_id == ids[2]
    assert [one.card_id for one in questions_of(asked_desk, branch)] == ids[2:]


@pytest.mark.parametrize(
    ("key", "held", "said"),
    [
        (
            Qt.Key.Key_R,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
            "Only a lecture or a module with answers can be reviewed.",
        ),
        (
            Qt.Key.Key_L,
            Qt.KeyboardModifier.ControlModifier,
            "“Set the video” does not fit what is chosen.",
        ),
    ],
)
def test_why_a_key_does_nothing_on_a_question_is_said(
    course_page, asked_desk, asked_window, key, held, said
):
    """Silence looks like a broken key."""
    _card(course_page, asked_desk, "lecture-1", 0)

    QTest.keyClick(course_page.tree, key, held)

    assert asked_window.toast.text == said
