"""Card information: what the dialog shows is what the log says."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTableWidget

from llmcards.cards import Rating
from llmcards.ui.kit.curve import CurveChart, Dot
from llmcards.ui.today.card_info import CardInfo
from llmcards.ui.today.page import TodayPage
from llmcards.ui.today.review_page import ReviewPage
from llmcards.workflows.past import card_past
from llmcards.workflows.reviewing import record
from llmcards.workflows.sitting import Sitting

Key = Qt.Key


def review_some(desk, clock, card_id, ratings):
    """Give a card one rating after the other, some days apart."""
    for rating in ratings:
        record(desk, desk.collection.stored(card_id), rating, taken_ms=7000)
        clock.move(days=9)


@pytest.fixture
def card_id(desk):
    """The first card of the deck."""
    return Sitting(desk).current.card.id


def test_i_shows_every_review_of_the_card_at_hand(qtbot, window, desk, clock, card_id):
    """Whoever wonders why a card is back wants its past, not a statistic."""
    review_some(desk, clock, card_id, (Rating.EASY, Rating.GOOD, Rating.AGAIN))
    window.begin()
    page = window.findChild(ReviewPage)
    while page.card.id != card_id:
        qtbot.keyClick(page, Key.Key_B)

    qtbot.keyClick(page, Key.Key_I)

    dialog = window.findChild(CardInfo)
    table = dialog.findChild(QTableWidget, "info-reviews")
    assert [table.item(row, 1).text() for row in range(table.rowCount())] == [
        "Again",
        "Good",
        "Easy",
    ]
    assert dialog.findChild(QLabel, "info-figure-5").text() == "1"


def test_a_new_card_has_no_curve(qtbot, window):
    """Nothing is known of a card that was never asked, and nothing is made up."""
    qtbot.keyClick(window.findChild(TodayPage), Key.Key_Return)

    qtbot.keyClick(window.findChild(ReviewPage), Key.Key_I)

    dialog = window.findChild(CardInfo)
    assert dialog.findChild(CurveChart) is None
    assert dialog.findChild(QTableWidget).rowCount() == 0


def test_the_curve_says_what_the_scheduler_says(desk, clock, card_id):
    """A drawn curve that is not the one that schedules would be a lie."""
    review_some(desk, clock, card_id, (Rating.EASY, Rating.GOOD))
    past = card_past(desk, card_id)
    chart = CurveChart()

    chart.show_curve(past.curve.stretches, (), now=past.curve.today, level=0.9)

    assert chart.height_at(past.curve.today) == pytest.approx(past.recall)
    assert chart.height_at(past.seen.last_day) == 1.0
    assert [mark.rating for mark in past.curve.marks] == [Rating.EASY, Rating.GOOD]
    chart.deleteLater()


def test_the_pointer_is_told_day_and_chance(qtbot):
    """A line without numbers is decoration."""
    chart = CurveChart()
    qtbot.addWidget(chart)
    chart.resize(400, 190)
    chart.show_curve([[(0, 1.0), (10, 0.5)]], [Dot(0, 1.0, "good")], now=5, level=0.9)
    chart.say("a", "b", lambda x, y: f"{x:.0f} {y:.2f}")
    chart.show()

    assert chart.told_at(386) == "10 0.50"
    assert chart.told_at(2) == ""
