"""A window over the sample page, whose questions have no answers yet."""

from collections.abc import Callable

import pytest

from llmcards.paths import shipped
from llmcards.ui.course.answer_page import AnswerPage
from llmcards.ui.course.page import CoursePage
from llmcards.ui.main_window import MainWindow
from llmcards.workflows.desk import Desk
from llmcards.workflows.importing import apply, read
from llmcards.workflows.plan import Source


@pytest.fixture
def asked_desk(empty_desk: Desk) -> Desk:
    """A desk with the sample page and the description of its first video."""
    folder = shipped("resources") / "sample"
    names = ("module-page-en.md", "video-description.txt")
    apply(empty_desk, read([Source.of_file(folder / name) for name in names], empty_desk))
    return empty_desk


@pytest.fixture
def asked_window(asked_desk: Desk, open_window: Callable[[Desk], MainWindow]) -> MainWindow:
    """The main window over it, which is closed before the collection is."""
    return open_window(asked_desk)


@pytest.fixture
def course_page(asked_window: MainWindow) -> CoursePage:
    """The Course page, shown."""
    asked_window.show_page("course")
    return asked_window.findChild(CoursePage)


@pytest.fixture
def answer_page(asked_window: MainWindow) -> AnswerPage:
    """The answer queue, shown, reached from Today."""
    asked_window.findChild(object, "today-answer").click()
    return asked_window.findChild(AnswerPage)
