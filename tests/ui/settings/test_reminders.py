"""The reminders' section of the settings."""

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from llmcards.settings import Settings
from llmcards.ui.settings.reminders import DayButtons, ReminderSection, TimeField


@pytest.fixture
def wishes():
    """What the section asked for."""
    return []


@pytest.fixture
def section(qtbot, around, wishes):
    """The section, whose wishes come true."""
    made = ReminderSection(Settings())
    qtbot.addWidget(made)
    made.wished.connect(wishes.append)
    made.wished.connect(made.show_settings)
    made.show()
    return made


def test_hour_and_days_wait_for_the_reminder_to_be_wanted(section, wishes):
    """What has no effect cannot be pressed."""
    time, days = section.findChild(TimeField), section.findChild(DayButtons)
    assert not time.isEnabled()

    section.findChild(QCheckBox, "reminder").click()

    assert wishes[-1].reminder
    assert time.isEnabled()
    assert days.isEnabled()


def test_another_hour_is_a_wish(section, wishes):
    """In minutes of the day."""
    section.findChild(QCheckBox, "reminder").click()

    section.findChild(TimeField).setTime(QTime(7, 45))

    assert wishes[-1].reminder_minute == 7 * 60 + 45


def test_a_week_without_days_cannot_be_wished(section, wishes):
    """It would be a reminder that never comes."""
    section.findChild(QCheckBox, "reminder").click()
    for day in range(7):
        section.findChild(QPushButton, f"reminder-day-{day}").click()

    assert wishes[-1].reminder_days == (6,)
    assert section.findChild(QPushButton, "reminder-day-6").isChecked()


def test_a_desktop_without_a_tray_is_told_of(section):
    """Tests run without one: the choice that needs it cannot be made."""
    said = " ".join(label.text() for label in section.findChildren(QLabel))

    assert "This desktop has no tray" in said
    assert not section.findChild(QCheckBox, "close-to-tray").isEnabled()


def test_days_are_named_in_the_language_in_use(qtbot, section, around):
    """Mondays first, as the calendar has them."""
    around.languages.choose("ru")

    buttons = section.findChild(DayButtons).findChildren(QPushButton)
    qtbot.waitUntil(lambda: buttons[0].text() != "Mon")

    assert [button.text() for button in buttons] == ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс"]
    assert buttons[0].accessibleName() == "понедельник"
