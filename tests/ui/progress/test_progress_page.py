"""The Progress page over a real collection with weeks of reviews."""

import csv
from datetime import UTC
from random import Random
from shutil import copyfile
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from llmcards.cards import DAY_MS, Rating
from llmcards.collection.collection import Collection
from llmcards.scheduling.days import DayRule
from llmcards.settings import Settings
from llmcards.ui.kit.charts.chart import Chart
from llmcards.ui.kit.charts.panel import ChartPanel
from llmcards.ui.kit.timeline import Timeline
from llmcards.ui.kit.toast import Toast
from llmcards.ui.progress.modules import ModuleChoice
from llmcards.ui.progress.page import ProgressPage
from llmcards.ui.progress.study import CalendarSection
from llmcards.workflows import progress
from llmcards.workflows.desk import Desk
from llmcards.workflows.progress import ModuleName, Period, true_retention
from llmcards.workflows.scope import Scope, chapter_scope
from llmcards.workflows.sitting import Sitting


class Clock:
    """A clock that is moved by hand."""

    now_ms = 1_772_452_800_000  # noon of Monday, 2 March 2026

    def __call__(self):
        """Return the moment: ms, UTC."""
        return self.now_ms


SECTIONS = {
    "retention",
    "forecast",
    "calendar",
    "videos",
    "time",
    "answers",
    "stability",
    "difficulty",
    "retrievability",
}


@pytest.fixture(scope="module")
def lived_file(deck_file, tmp_path_factory):
    """The bundled deck after two weeks of reviews, and the moment then; copy, never open it."""
    path = tmp_path_factory.mktemp("lived") / "collection.db"
    copyfile(deck_file, path)
    clock, chance = Clock(), Random(3)  # noqa: S311 - the same past every time
    with Collection.open(path, clock=clock) as own:
        desk = Desk.of(own, Settings(), clock=clock, path=path, days=DayRule(4, UTC))
        for _ in range(14):
            sitting = Sitting(desk)
            while sitting.current is not None:
                sitting.answer(chance.choices(list(Rating), (15, 10, 65, 10))[0], 8_000)
                clock.now_ms += 61_000
            clock.now_ms += DAY_MS
    return path, clock


@pytest.fixture
def lived(lived_file, tmp_path):
    """A desk over a fresh copy of the collection with a past."""
    file, clock = lived_file
    path = tmp_path / "lived.db"
    copyfile(file, path)
    with Collection.open(path, clock=clock) as own:
        yield Desk.of(own, Settings(), clock=clock, path=path, days=DayRule(4, UTC))


@pytest.fixture
def page(lived, qtbot, tmp_path):
    """The page with all its numbers; it keeps charts in the test's folder."""
    page = ProgressPage(lived, ask=lambda proposed, _kind: tmp_path / proposed.name)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    qtbot.waitUntil(lambda: not page.is_busy, timeout=10_000)
    return page


def _text(page, name):
    return page.findChild(QLabel, f"progress-{name}").text()


def test_every_chart_has_values_and_the_head_has_numbers(page, lived):
    """A frame that stays empty is a chart that nobody filled."""
    charts = {chart.objectName(): chart for chart in page.findChildren(Chart)}

    for chart in charts.values():
        QTest.keyClick(chart, Qt.Key.Key_End)
    told = {name: chart.accessibleDescription() for name, chart in charts.items()}

    share = true_retention(lived, Period.DAY, 30).overall.share
    assert _text(page, "recalled") == f"{round(share * 100)}%"
    assert _text(page, "cards") == str(lived.collection.count())
    assert set(told) == {f"progress-{name}-chart" for name in SECTIONS - {"videos"}}
    assert all("," in description for description in told.values())


def test_the_switch_shows_days_weeks_or_months(page):
    """A week with a bad day should not look like a bad week."""
    chart = page.findChild(Chart, "progress-retention-chart")
    counts = []
    for period in Period:
        page.findChild(QPushButton, f"retention-{period.value}").click()
        counts.append(len(chart.plot.spots))

    assert counts == [30, 26, 12]
    assert chart.plot.target == 0.9


def test_a_click_on_a_chapter_asks_for_its_review(page, lived, qtbot):
    """Where knowledge fades is where one wants to begin."""
    timeline = page.findChild(Timeline)
    place = next(n for n, segment in enumerate(timeline.segments) if segment.value is not None)
    first = page.findChild(QWidget, "progress-videos").table().rows[place]

    with qtbot.waitSignal(page.review_requested) as asked:
        timeline.activated.emit(place)

    video = lived.collection.video(first[0])
    assert asked.args == [chapter_scope(video, video.chapters[place])]


def test_every_chart_is_kept_as_a_table_and_as_a_picture(page, qtbot, tmp_path):
    """The numbers belong to the learner."""
    for panel in page.findChildren(ChartPanel):
        for signal in (panel.picture_wanted, panel.table_wanted):
            with qtbot.waitSignal(page.said):
                signal.emit()

    for name in SECTIONS:
        picture = QImage(str(tmp_path / f"llmcards-{name}.png"))
        assert picture.devicePixelRatio() == 1
        assert picture.width() > 600
        with (tmp_path / f"llmcards-{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            head, *rows = csv.reader(file)
        assert rows
        assert all(len(row) == len(head) for row in rows)


def test_what_cannot_be_written_is_told(page, qtbot, tmp_path):
    """A full disk must not look like a saved file."""
    panel = page.findChild(CalendarSection)
    tmp_path.joinpath("llmcards-calendar.csv").mkdir()

    with qtbot.waitSignal(page.failed) as failed:
        panel.table_wanted.emit()

    assert "llmcards-calendar.csv" in str(failed.args[0])


def test_a_module_narrows_every_number(page, lived, qtbot):
    """A course of a year hides the module of this week."""
    answers = page.findChild(CalendarSection)
    before = sum(row[1] for row in answers.table().rows)
    choice = page.findChild(ModuleChoice)
    choice.show_modules([ModuleName("another", "Another"), ModuleName("third", "Third")])

    choice.menu_of_modules().actions()[1].trigger()
    qtbot.waitUntil(lambda: not page.is_busy, timeout=10_000)

    assert before > 0
    assert sum(row[1] for row in answers.table().rows) == 0
    assert (_text(page, "cards"), choice.module_id) == ("0", "another")


def test_narrow_pages_have_one_column_and_nothing_wider(page, qtbot):
    """At 900 by 600 there is room for one chart beside the navigation."""
    retention, forecast = (
        page.findChild(QWidget, f"progress-{name}") for name in ("retention", "forecast")
    )
    side_by_side = retention.y() == forecast.y()

    page.resize(715, 560)
    qtbot.waitUntil(lambda: forecast.y() > retention.y())

    assert side_by_side
    for panel in page.findChildren(ChartPanel):
        assert panel.mapTo(page, QPoint(panel.width(), 0)).x() <= page.width()


def test_without_a_review_the_page_points_to_today(empty_desk, qtbot):
    """Nine empty frames would tell a beginner nothing."""
    page = ProgressPage(empty_desk)
    qtbot.addWidget(page)
    page.show()

    with qtbot.waitSignal(page.today_requested):
        page.findChild(QPushButton, "progress-begin").click()

    assert not page.is_busy


def test_the_window_opens_the_page_by_key_and_reviews_a_chapter(lived, open_window, qtbot):
    """All by keyboard, and the review comes from the window."""
    window = open_window(lived)
    window.findChild(QAction, "menu-go-progress").trigger()
    page = window.findChild(ProgressPage)
    qtbot.waitUntil(lambda: page.isVisible() and not page.is_busy, timeout=10_000)

    page.review_requested.emit(Scope(video_id=lived.collection.videos()[0].id))

    assert not page.isVisible()
    assert window.findChild(Toast) is window.toast


def test_counting_can_be_stopped_and_the_rest_is_shown(page, lived, qtbot, monkeypatch):
    """A first count of years takes a while; who stops it still sees what is coming."""
    slow = Event()

    def prepare(_desk, report):
        while not slow.wait(0.01):
            report(1, 4)

    monkeypatch.setattr(progress, "prepare", prepare)
    page.refresh()
    button = page.findChild(QPushButton, "progress-counting")
    qtbot.waitUntil(button.isVisible, timeout=5_000)
    button.click()
    qtbot.waitUntil(lambda: not page.is_busy, timeout=10_000)

    assert _text(page, "waiting") == "Not all reviews are counted yet."
    assert page.findChild(Timeline).segments
    slow.set()
    button.click()
    qtbot.waitUntil(lambda: not button.isVisible(), timeout=10_000)
