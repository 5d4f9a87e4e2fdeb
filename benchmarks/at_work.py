"""The process that `benchmarks.window` measures: a learner at the real window."""

import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt, QThreadPool
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget

from llmcards.paths import Paths
from llmcards.settings import Settings
from llmcards.ui.cards.page import CardsPage
from llmcards.ui.i18n import Languages
from llmcards.ui.main_window import MainWindow
from llmcards.ui.surroundings import Choices, Surroundings
from llmcards.ui.theme import Theme
from llmcards.ui.today.review_page import ReviewPage
from llmcards.ui.warming import warm
from llmcards.workflows.desk import Desk

_ANSWERS = 400
_AGAIN_EVERY = 10
_LEFT = 2  # after the last card there is no question to be painted
_OPENINGS = 5
_LOOKS_MS = 300
_THINKS_MS = 15
_BETWEEN_KEYS_S = 0.12
_SIZE = (1320, 840)
_QUERIES = ("learning", "модели", "is:due -one")

Found = TypeVar("Found", bound=QObject)


class PaintedWindow(MainWindow):
    """Knows when it was last painted, all its children with it, and the card's text in it."""

    painted_at = 0.0
    card_painted_at = 0.0
    _has_card = False

    def event(self, event: QEvent) -> bool:
        """Do what is asked, and note the end of a painting."""
        done = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest:
            self.painted_at = perf_counter()
            if self._has_card:
                self.card_painted_at = self.painted_at
            self._has_card = False
        return done

    def watch_card(self) -> None:
        """Tell from now on when the card's text is painted."""
        for name in ("card-question", "card-answer"):
            found(self, QTextEdit, name).viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note that the card's text is being painted."""
        if event.type() == QEvent.Type.Paint:
            self._has_card = True
        return False


class Learner:
    """Sits at a window and takes the time."""

    def __init__(self, window: PaintedWindow) -> None:
        self._window = window

    def review(self) -> dict[str, list[float]]:
        """Return the seconds from a key until the answer, or the next question, is painted."""
        window = self._window
        window.begin()
        window.watch_card()
        self._rest()
        review = found(window, ReviewPage)
        shown, rated = [], []
        for n in range(1, _ANSWERS + 1):
            if review.cards_left < _LEFT:
                break
            shown.append(self._until_asked(Qt.Key.Key_Space))
            self._rest()
            key = Qt.Key.Key_3 if n % _AGAIN_EVERY else Qt.Key.Key_1
            rated.append(self._until_asked(key))
            self._rest()
        return {"answer": shown, "question": rated}

    def open(self, page: str) -> dict[str, list[float]]:
        """Return the seconds until a page is painted: the first time, with all it shows, again."""
        away = "today" if page != "today" else "settings"
        begin = perf_counter()
        first = self._until_painted(lambda: self._go_to(page))
        self._rest()
        filled = self._window.painted_at - begin
        again = []
        for _ in range(_OPENINGS):
            self._go_to(away)
            self._rest()
            again.append(self._until_painted(lambda: self._go_to(page)))
            self._rest()
        return {"first": [first], "filled": [filled], "again": again}

    def search(self) -> dict[str, list[float]]:
        """Return for how many seconds each key typed holds the window up, and what is found."""
        self._go_to("cards")
        self._rest()
        page = found(self._window, CardsPage, "cards-page")
        field = found(self._window, QLineEdit, "cards-search")
        blocked, waited = [], []
        for query in _QUERIES:
            field.clear()
            self._rest()
            letters = query[:-1]
            blocked += [self._longest_wait(partial(field.insert, letter)) for letter in letters]
            begin = perf_counter()
            field.insert(query[-1])
            while page.is_searching:
                QCoreApplication.processEvents()
            waited.append(perf_counter() - begin)
        return {"blocked": blocked, "found": waited}

    def _go_to(self, page: str) -> None:
        if page == "answer":
            found(self._window, QAction, "menu-answer").trigger()
        else:
            self._window.show_page(page)

    def _until_asked(self, key: Qt.Key) -> float:
        """Press a key; return the seconds until the last painting of the card's text."""
        begin = perf_counter()
        QTest.keyClick(QApplication.focusWidget() or self._window, key)
        for _ in range(3):
            QCoreApplication.processEvents()
        assert self._window.card_painted_at > begin  # noqa: S101 - or nothing was measured
        return self._window.card_painted_at - begin

    def _until_painted(self, act: Callable[[], None]) -> float:
        """Return the seconds until a page is painted, and all that was ready by then."""
        begin = perf_counter()
        act()
        for _ in range(2):
            QCoreApplication.processEvents()
        return self._window.painted_at - begin

    def _longest_wait(self, act: Callable[[], None]) -> float:
        begin = before = perf_counter()
        act()
        longest = 0.0
        while before - begin < _BETWEEN_KEYS_S:
            QCoreApplication.processEvents()
            now = perf_counter()
            longest, before = max(longest, now - before), now
        return longest

    def _rest(self) -> None:
        """Let everything come to its end, as it does while a person thinks."""
        for _ in range(3):
            QTest.qWait(_THINKS_MS)
            QThreadPool.globalInstance().waitForDone()
            QCoreApplication.sendPostedEvents()


def found(window: QWidget, kind: type[Found], name: str = "") -> Found:
    """Return the one object of a kind, or of a name, in the window."""
    one = window.findChild(kind, name)
    assert one is not None  # noqa: S101 - for the type checker
    return one


def main(collection: Path, what: str) -> int:
    """Open the window, measure one thing, print it."""
    application = QApplication([])
    settings = Settings(reviews_per_day=2 * _ANSWERS, daily_backup=False)
    around = Surroundings(
        Paths.of_user(collection), Theme(application, "light"), Languages(application, "en")
    )
    desk = Desk.open(collection, settings)
    QSettings(str(around.window_state), QSettings.Format.IniFormat).clear()
    window = PaintedWindow(desk, Choices(settings, around, application), around)
    window.resize(*_SIZE)
    window.show()
    window.activateWindow()
    QTest.qWait(_LOOKS_MS)
    warm(window)
    QThreadPool.globalInstance().waitForDone()
    QTest.qWait(_LOOKS_MS)
    learner = Learner(window)
    measures = {"review": learner.review, "search": learner.search}
    print(json.dumps(measures[what]() if what in measures else learner.open(what)))
    QThreadPool.globalInstance().waitForDone()
    window.close()
    desk.collection.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
