"""The settings page as a learner uses it, on a real collection and a real file."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QSpinBox

from llmcards.cards import Rating, Seen
from llmcards.settings import Settings, load_settings, save_settings
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.charts.line import LineChart
from llmcards.ui.settings.page import SettingsPage
from llmcards.ui.surroundings import Choices
from llmcards.workflows.backup import Before, backups
from llmcards.workflows.sitting import Sitting

START = Settings(language="en", theme="light")


@pytest.fixture
def choices(desk, around, qapp):
    """The learner's choices, in a file, with the desk that goes by them."""
    made = Choices(START, around, qapp)
    save_settings(made.path, START)
    desk.adopt(START)
    made.changed.connect(desk.adopt)
    yield made
    around.theme.choose_font(100)
    made.deleteLater()


@pytest.fixture
def page(qtbot, desk, choices, clock):
    """The page over a collection with some days of reviews."""
    for _ in range(4):
        sitting = Sitting(desk)
        while sitting.current is not None:
            sitting.answer(Rating.GOOD, 5_000)
            clock.move(seconds=700)
        clock.move(days=3)
    page = SettingsPage(desk, choices)
    qtbot.addWidget(page)
    page.resize(720, 800)
    page.show()
    page.complete()
    yield page
    QThreadPool.globalInstance().waitForDone()


def _dues(desk):
    stored = desk.collection.all_stored()
    return {one.card.id: one.schedule.due_day for one in stored if isinstance(one.schedule, Seen)}


def _applies(qtbot, page, percent):
    page.findChild(QSpinBox, "desired-retention").setValue(percent)
    page.findChild(Button, "pending-apply").click()
    qtbot.waitUntil(page.toast.isVisible, timeout=20_000)


def test_a_limit_is_in_force_and_in_the_file_at_once(page, choices, desk):
    """There is no button to forget."""
    page.findChild(QSpinBox, "new-per-day").setValue(7)

    assert load_settings(choices.path).new_per_day == 7
    assert desk.settings.new_per_day == 7


def test_another_retention_is_previewed_before_it_moves_anything(qtbot, page, choices, desk):
    """Nobody wants to find 400 cards due tomorrow unasked."""
    before = _dues(desk)
    page.findChild(QSpinBox, "desired-retention").setValue(80)
    text = page.findChild(QLabel, "pending-text")

    qtbot.waitUntil(lambda: "later" in text.text(), timeout=20_000)

    assert "earlier: 0, later: " in text.text()
    assert _dues(desk) == before
    assert load_settings(choices.path) == START


def test_applied_rules_move_the_cards_and_can_be_taken_back(qtbot, page, choices, desk):
    """The way back stands beside the news."""
    before = _dues(desk)

    _applies(qtbot, page, 80)

    moved = _dues(desk)
    assert all(moved[card] >= day for card, day in before.items())
    assert moved != before
    assert load_settings(choices.path).desired_retention == desk.settings.desired_retention == 0.8
    page.toast.findChild(Button, "toast-action").click()
    qtbot.waitUntil(lambda: choices.settings == START, timeout=20_000)
    assert _dues(desk) == before
    assert page.findChild(QSpinBox, "desired-retention").value() == 90


def test_before_other_rules_the_collection_is_copied(qtbot, page, choices):
    """They end the list of steps that can be undone."""
    _applies(qtbot, page, 80)

    assert [one.before for one in backups(choices.backups)] == [Before.RULES]
    assert page.findChild(QListWidget, "backup-list").count() == 1


def test_a_discarded_wish_leaves_no_trace(page, choices):
    """The field shows again what is in force."""
    field = page.findChild(QSpinBox, "desired-retention")
    field.setValue(80)

    page.findChild(Button, "pending-drop").click()

    assert field.value() == 90
    assert not page.findChild(Button, "pending-apply").isVisible()
    assert load_settings(choices.path) == START


@pytest.mark.parametrize(("text", "said"), [("10m 1m", "“1m”"), ("soon", "“soon”")])
def test_steps_are_checked_while_they_are_typed(page, text, said):
    """What cannot be used is named beside the field, and asks for nothing."""
    field = page.findChild(QLineEdit, "learning-steps")
    field.setFocus()
    field.selectAll()

    QTest.keyClicks(field, text)
    field.editingFinished.emit()

    assert said in page.findChild(QLabel, "learning-steps-error").text()
    assert not page.findChild(QLabel, "relearning-steps-error").isVisible()
    assert not page.findChild(Button, "pending-apply").isVisible()


def test_steps_that_cannot_be_used_stay_until_they_are_mended(page):
    """They were put back without a word when something else was set."""
    field = page.findChild(QLineEdit, "learning-steps")
    field.setText("Abc")
    field.textEdited.emit("Abc")
    field.editingFinished.emit()

    page.findChild(QSpinBox, "new-per-day").setValue(7)
    page.refresh()

    assert field.text() == "Abc"
    error = page.findChild(QLabel, "learning-steps-error")
    assert error.isVisible()
    below = page.findChild(QLineEdit, "relearning-steps")
    assert error.mapTo(page, error.rect().topLeft()).y() < below.mapTo(page, QPoint(0, 0)).y()


def test_good_steps_are_wished_for_beside_bad_ones(qtbot, page, desk):
    """A slip in one row must not hold up the other."""
    page.findChild(QLineEdit, "learning-steps").setText("Abc")
    field = page.findChild(QLineEdit, "relearning-steps")
    field.setText("20m")
    field.editingFinished.emit()

    page.findChild(Button, "pending-apply").click()
    qtbot.waitUntil(page.toast.isVisible, timeout=20_000)

    assert desk.settings.relearning_steps == (20.0,)


def test_steps_that_were_typed_are_wished_for(qtbot, page, desk):
    """Written as in Anki, followed as in Anki."""
    field = page.findChild(QLineEdit, "learning-steps")
    field.setText("2m 15m 1d")
    field.editingFinished.emit()

    page.findChild(Button, "pending-apply").click()
    qtbot.waitUntil(page.toast.isVisible, timeout=20_000)

    assert desk.settings.learning_steps == (2.0, 15.0, 1440.0)


def test_the_curve_of_work_is_drawn_from_the_log(qtbot, page):
    """What a retention costs is told in the learner's own minutes."""
    chart = page.findChild(LineChart, "workload-chart")

    qtbot.waitUntil(lambda: chart._count() > 0, timeout=20_000)

    assert "cards remembered" in page.findChild(QLabel, "workload-told").text()


@pytest.mark.parametrize("percent", [99, 78])
def test_the_cost_that_is_told_is_that_of_the_chosen_retention(qtbot, page, percent):
    """At 99 % stood the minutes of 97 %."""
    chart = page.findChild(LineChart, "workload-chart")
    qtbot.waitUntil(lambda: chart.plot.chosen is not None, timeout=20_000)
    told = page.findChild(QLabel, "workload-told")

    page.findChild(QSpinBox, "desired-retention").setValue(percent)

    assert not told.isVisible()
    qtbot.waitUntil(lambda: chart.plot.chosen is not None, timeout=20_000)
    lines = chart.plot.spots[chart.plot.chosen].told
    assert lines[0] == f"{percent}%"
    assert told.text() == f"{lines[1]}; {lines[3]}"
    assert told.isVisible()


def test_language_theme_and_type_change_at_once(qapp, page, choices, around):
    """All three while the page is open, and for the next start."""
    before = qapp.font().pixelSize()

    for name in ("settings-language-ru", "settings-theme-dark", "settings-font-125"):
        page.findChild(QPushButton, name).click()
    qapp.sendPostedEvents(None, QEvent.Type.LanguageChange)

    assert page.findChild(QLabel).text() == "Настройки"
    assert around.theme.is_dark
    assert qapp.font().pixelSize() > before
    kept = replace(START, language="ru", theme="dark", font_percent=125)
    assert load_settings(choices.path) == kept
