"""The keyboard goes everywhere, in the order in which one reads, and comes back."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from llmcards.ui.main_window import MainWindow
from llmcards.ui.navigation import PLACES
from llmcards.ui.today.review_page import ReviewPage

_MOST_TABS = 150


@pytest.mark.parametrize("looks", [("ru", "light")], ids=["ru"])
def test_tab_reaches_everything_and_comes_back(small_window, full_desk, sample, settle):
    """What Tab does not reach is not there for whoever has no mouse."""
    window = small_window(full_desk)
    window.resize(1320, 840)
    found = []

    for screen in screens(window, sample):
        settle()
        found += [f"{screen}: {fault}" for fault in faults_of_order(window)]

    assert not found, "\n".join(found)


def screens(window: MainWindow, sample) -> Iterator[str]:
    """Go over the pages, a question and an answer, and the preview of an import."""
    yield "today"
    for place in PLACES[1:]:
        window.show_page(place)
        yield place
    window.findChild(QAction, "menu-answer").trigger()
    yield "answer"
    window.begin()
    yield "question"
    QTest.keyClick(window.findChild(ReviewPage), Qt.Key.Key_Space)
    yield "answer shown"
    window.findChild(QAction, "menu-import").trigger()
    yield "import"
    window.findChild(QWidget, "import-page").read_files(sample)
    yield "import preview"


def faults_of_order(window: MainWindow) -> Iterator[str]:
    """Tell what Tab does not reach, and where it goes back up."""
    walked = walk(window)
    wanted = {one for one in window.findChildren(QWidget) if _takes_tab(one)}
    yield from (f"never reached: {_name(one)}" for one in wanted - set(walked))
    page = window.findChild(QStackedWidget).currentWidget()
    for before, after in pairwise(walked):
        if before.isAncestorOf(after) or not (_is_in(before, page) and _is_in(after, page)):
            continue
        first, second = _at(before, page), _at(after, page)
        if second.bottom() < first.top() and second.left() <= first.right():
            yield f"goes up from {_name(before)} to {_name(after)}"


def walk(window: MainWindow) -> list[QWidget]:
    """Press Tab from the page until it comes round, in the order of the first visits."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    seen: list[QWidget] = []
    start = None
    for _ in range(_MOST_TABS):
        here = QApplication.focusWidget()
        if here is not None and here not in seen:
            seen.append(here)
        elif here is start and start is not None:
            break
        start = start or (seen[0] if seen else None)
        QTest.keyClick(here or window, Qt.Key.Key_Tab)
    return seen


def _takes_tab(one: QWidget) -> bool:
    takes = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    has_room = one.width() > 0 and one.height() > 0
    return takes and has_room and one.isVisible() and one.isEnabled() and not one.focusProxy()


def _is_in(one: QWidget, page: QWidget) -> bool:
    return one is not page and page.isAncestorOf(one)


def _at(one: QWidget, page: QWidget) -> QRect:
    return QRect(one.mapTo(page, QPoint()), one.size())


def _name(one: QWidget) -> str:
    parent = one.parentWidget()
    above = parent.objectName() or type(parent).__name__ if parent else ""
    return f"{one.objectName() or type(one).__name__} in {above}"
