"""The course is rearranged: across modules, by dialog, by drag, and with a question first."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget

from llmcards.ui.course.text_dialog import TextDialog
from llmcards.ui.course.tree_model import CourseModel
from llmcards.ui.kit.ask import AskDialog
from llmcards.ui.kit.buttons import Button
from llmcards.ui.move_dialog import MoveDialog
from llmcards.workflows.course import course, questions_of
from llmcards.workflows.course_places import add_lecture, add_module


@pytest.fixture
def other(asked_desk):
    """A lecture of another module, made by hand before the window opens."""
    return add_lecture(asked_desk, add_module(asked_desk, "My own notes"), "Odds and ends")


@pytest.fixture
def page(other, course_page):
    """The Course page with both modules."""
    return course_page


def do(page, name):
    """Do what a menu entry does."""
    page.findChild(QAction, f"course-{name}").trigger()


def lecture(desk, place="lecture-1"):
    """Return a branch of the sample module."""
    return next(one for one in course(desk)[0].branches if one.place == place)


def test_questions_move_to_another_module_by_keys(page, asked_desk, other, qtbot):
    """Type a few letters of the place, Enter, and that is it."""
    first, second, *_ = questions_of(asked_desk, lecture(asked_desk))
    page.tree.go_to(("card", second.card_id))
    index = page.tree.model().find(("card", first.card_id))
    page.tree.selectionModel().select(index, page.tree.selectionModel().SelectionFlag.Select)
    do(page, "move")
    dialog = page.findChild(MoveDialog)

    qtbot.keyClicks(dialog.findChild(QLineEdit, "move-find"), "odds")
    qtbot.keyClick(dialog.findChild(QLineEdit, "move-find"), Qt.Key.Key_Return)

    there = [one.card_id for one in questions_of(asked_desk, other)]
    assert there == [first.card_id, second.card_id]
    assert page.tree.current.card_id == first.card_id


def test_arrows_move_in_the_list_while_one_types(page, asked_desk, qtbot):
    """The hands stay where they are."""
    page.tree.go_to(("card", questions_of(asked_desk, lecture(asked_desk))[0].card_id))
    do(page, "move")
    dialog = page.findChild(MoveDialog)

    qtbot.keyClick(dialog.findChild(QLineEdit, "move-find"), Qt.Key.Key_Down)

    assert dialog.findChild(QListWidget, "move-list").currentRow() == 1


def test_a_place_that_is_not_there_is_said_so(page, asked_desk, qtbot):
    """An empty list would leave the learner guessing; other words bring the places back."""
    page.tree.go_to(("card", questions_of(asked_desk, lecture(asked_desk))[0].card_id))
    do(page, "move")
    dialog = page.findChild(MoveDialog)
    find, nothing = (
        dialog.findChild(QLineEdit, "move-find"),
        dialog.findChild(QLabel, "move-nothing"),
    )

    qtbot.keyClicks(find, "zzz")
    assert not nothing.isHidden()
    assert not dialog.findChild(Button, "move-choose").isEnabled()

    find.clear()
    assert nothing.isHidden()
    assert dialog.findChild(Button, "move-choose").isEnabled()


def test_a_lecture_dropped_on_another_module_goes_there(page, asked_desk, other, qtbot):
    """Its cards go along."""
    branch = lecture(asked_desk)
    model = page.findChild(CourseModel)
    data = model.mimeData([model.find(("branch", *branch.key))])
    target = model.find(("module", other.module_id))

    assert model.canDropMimeData(data, Qt.DropAction.MoveAction, -1, 0, target)
    model.dropMimeData(data, Qt.DropAction.MoveAction, -1, 0, target)
    qtbot.waitUntil(lambda: len(course(asked_desk)[1].branches) == 2)

    assert page.tree.current.title == branch.title
    assert page.tree.current.total == branch.total


def test_a_lecture_is_deleted_after_a_question_that_says_how_much(page, asked_desk, asked_window):
    """Eight cards with one key would be too easy."""
    branch = lecture(asked_desk)
    page.tree.go_to(("branch", *branch.key))
    do(page, "delete")
    dialog = page.findChild(AskDialog)

    said = dialog.findChild(QLabel, "ask-text").text()
    assert f"{branch.total} cards" in said
    assert lecture(asked_desk).total == branch.total
    dialog.findChild(Button, "ask-do").click()

    assert all(one.place != branch.place for one in course(asked_desk)[0].branches)
    asked_window.findChild(QAction, "menu-undo").trigger()
    assert lecture(asked_desk).total == branch.total


def test_a_module_is_kept_where_the_answer_is_no(page, asked_desk):
    """Esc is the way out."""
    page.tree.go_to(("module", course(asked_desk)[0].id))
    do(page, "delete")

    page.findChild(AskDialog).reject()

    assert len(course(asked_desk)) == 2


def test_a_module_and_a_lecture_are_made_by_hand(page, asked_desk):
    """Not everything worth learning stands on a page."""
    do(page, "add-module")
    page.findChild(TextDialog).entered.emit("Reading group")
    assert page.tree.current.title == "Reading group"
    do(page, "add-lecture")
    page.findChildren(TextDialog)[-1].entered.emit("First evening")

    assert page.tree.current.title == "First evening"
    assert course(asked_desk)[-1].branches[0].title == "First evening"


def test_the_first_module_is_made_from_the_empty_course(open_window, empty_desk):
    """Who has no page begins with a title."""
    window = open_window(empty_desk)
    window.show_page("course")
    window.findChild(Button, "course-empty-module").click()

    window.findChild(TextDialog).entered.emit("My module")

    assert [one.title for one in course(empty_desk)] == ["My module"]


def test_questions_dropped_on_another_module_s_lecture_go_there(page, asked_desk, other, qtbot):
    """The mouse can what the keys can."""
    first, second, *_ = questions_of(asked_desk, lecture(asked_desk))
    page.tree.go_to(("card", first.card_id))
    model = page.findChild(CourseModel)
    flag = page.tree.selectionModel().SelectionFlag.Select
    page.tree.selectionModel().select(model.find(("card", second.card_id)), flag)

    data = model.mimeData(page.tree.selectedIndexes())
    target = model.find(("branch", *other.key))
    model.dropMimeData(data, Qt.DropAction.MoveAction, -1, 0, target)
    qtbot.waitUntil(lambda: len(questions_of(asked_desk, other)) == 2)

    there = [one.card_id for one in questions_of(asked_desk, other)]
    assert there == [first.card_id, second.card_id]
