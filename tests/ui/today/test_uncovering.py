"""The answer comes at once: what it does not need is done later, or was done before."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QScrollArea, QTextBrowser, QWidget

from llmcards.ui.kit.checks import CheckLine
from llmcards.ui.today.card_view import CardView
from llmcards.ui.today.review_page import ReviewPage
from llmcards.workflows.sitting import Sitting


class Paintings(QObject):
    """Notes when a widget is painted."""

    def __init__(self, watched: QWidget, notes: list[str]) -> None:
        super().__init__(watched)
        self._notes = notes
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note a painting."""
        if event.type() == QEvent.Type.Paint:
            self._notes.append("painted")
        return False


def test_the_answer_is_painted_before_the_next_card_is_read(qtbot, window, monkeypatch):
    """Reading the next card takes longer than laying the answer out."""
    window.begin()
    qtbot.waitExposed(window)
    notes, prepare = [], Sitting.prepare
    monkeypatch.setattr(
        Sitting, "prepare", lambda sitting: (notes.append("read"), prepare(sitting))
    )
    watched = Paintings(window.findChild(QTextBrowser, "card-answer").viewport(), notes)

    qtbot.keyClick(window.findChild(ReviewPage), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "read" in notes)

    assert watched is not None
    assert notes[0] == "painted"


def test_the_next_card_is_not_read_for_one_that_is_gone(qtbot, window, monkeypatch):
    """Who rates at once has the next card covered: nothing is to be prepared for it."""
    window.begin()
    page, read = window.findChild(ReviewPage), []
    monkeypatch.setattr(Sitting, "prepare", lambda _: read.append(1))

    for key in (Qt.Key.Key_Space, Qt.Key.Key_3):
        qtbot.keyClick(page, key)
    qtbot.wait(60)

    assert not read


def test_the_question_stays_where_it_is_when_the_answer_comes(qtbot, window):
    """A line that takes room of the card would have all of it laid out and painted again."""
    window.begin()
    page = window.findChild(ReviewPage)
    area = page.findChild(CardView).findChild(QScrollArea)
    before = area.height()

    qtbot.keyClick(page, Qt.Key.Key_Space)
    qtbot.wait(30)

    assert page.findChild(QWidget, "card-source").isVisible()
    assert area.height() == before


def test_a_line_that_says_something_else_is_measured_again(qtbot):
    """Heights are kept, since a layout asks for them dozens of times."""
    line = CheckLine()
    qtbot.addWidget(line)
    line.say("short")
    one = line.heightForWidth(200)

    line.say("a sentence with so many words that it takes more than one line " * 3)
    several = line.heightForWidth(200)

    assert several > 2 * one
    assert line.heightForWidth(400) < several
