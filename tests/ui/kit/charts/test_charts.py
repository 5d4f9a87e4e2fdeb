"""Charts tell their values to pointer, keys and screen readers, and paint what they hold."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from llmcards.ui.kit.charts.bars import BarChart, Histogram
from llmcards.ui.kit.charts.calendar import CalendarChart, Day
from llmcards.ui.kit.charts.line import LineChart
from llmcards.ui.kit.charts.panel import ChartPanel
from llmcards.ui.kit.charts.plot import Plot, Spot
from llmcards.ui.theme import DARK, LIGHT, Theme

VALUES = (3.0, None, 8.0, 5.0)
PLOT = Plot(
    tuple(Spot((value,), (f"day {n}", f"{value}"), f"day {n}") for n, value in enumerate(VALUES)),
    ("good",),
)


@pytest.fixture(params=[LineChart, BarChart, Histogram])
def chart(request, qtbot):
    """Each kind of chart over axes, shown."""
    chart = request.param()
    chart.show_plot(PLOT)
    chart.say("Chart", "All of it", "Nothing")
    chart.resize(400, 200)
    qtbot.addWidget(chart)
    chart.show()
    return chart


def test_arrows_walk_over_the_values_and_a_screen_reader_hears_them(chart):
    """What the pointer tells must be told without one."""
    heard = [chart.accessibleDescription()]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Left):
        QTest.keyClick(chart, key)
        heard.append(chart.accessibleDescription())
    QTest.keyClick(chart, Qt.Key.Key_Escape)

    assert heard == ["All of it", "day 0, 3.0", "day 1, None", "day 3, 5.0", "day 2, 8.0"]
    assert chart.mark is None


def test_the_pointer_marks_the_column_it_is_in(chart):
    """A thin bar is hard to hit; its whole column counts."""
    area = chart.plot_area()

    for share in (0.1, 0.6):  # the pointer may lie there already
        QTest.mouseMove(chart, QPoint(int(area.left() + area.width() * share), 20))

    assert chart.mark == 2
    assert chart.spot_at(QPointF(1, 20)) is None


def test_no_label_is_cut_however_narrow_the_chart(chart):
    """The outermost labels move inwards."""
    for width in (200, 260, 400, 1200):
        chart.resize(width, 180)
        for room, text in chart.foot_labels():
            assert room.left() >= 0, text
            assert room.right() <= width + 1, text


def test_without_values_the_chart_says_so(chart):
    """An empty frame looks like a fault."""
    chart.show_plot(Plot((Spot((None,), ("day 0",)),), ("good",)))

    QTest.keyClick(chart, Qt.Key.Key_Right)

    assert (chart.accessibleDescription(), chart.mark) == ("Nothing", None)


@pytest.mark.parametrize(("choice", "tones"), [("light", LIGHT), ("dark", DARK)])
def test_a_picture_holds_the_chart_in_the_theme_twice_as_fine(qapp, qtbot, choice, tones):
    """A picture is pasted elsewhere: it needs its ground, its title and fine lines."""
    theme = Theme(qapp, choice)
    chart = BarChart()
    panel = ChartPanel(chart, name="panel")
    qtbot.addWidget(panel)
    chart.show_plot(PLOT)
    panel.say("Bars")
    panel.resize(420, 260)
    panel.show()

    picture = panel.picture()

    area = chart.plot_area()
    seen = picture.pixelColor(
        QPoint(int((20 + area.left() + area.width() * 0.625) * 2), picture.height() - 60 - 40)
    )
    assert picture.width() == 2 * (chart.width() + 40)
    assert picture.pixelColor(2, 2) == QColor(tones.surface)
    assert seen == QColor(tones.good)
    theme.choose("light")
    theme.deleteLater()


def test_the_calendar_finds_days_by_pointer_and_moves_by_weeks(qtbot):
    """A year is too long to walk day by day."""
    first = date(2026, 1, 7)
    days = [Day(first + timedelta(n), n % 5, (f"{first + timedelta(n)}",)) for n in range(365)]
    calendar = CalendarChart()
    qtbot.addWidget(calendar)
    calendar.show_days(days)
    calendar.resize(800, 200)
    calendar.show()

    places = [calendar.spot_at(calendar.cell_of(place).center()) for place in (0, 4, 5, 364)]
    QTest.keyClick(calendar, Qt.Key.Key_End)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
        QTest.keyClick(calendar, key)

    assert places == [0, 4, 5, 364]
    assert calendar.accessibleDescription() == str(first + timedelta(364 - 8))
    assert calendar.cell_of(364).right() <= calendar.width()
