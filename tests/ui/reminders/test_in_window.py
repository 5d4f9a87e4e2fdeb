"""Reminders and the window: what a click does, and where the window goes when it is closed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from llmcards.settings import Settings
from llmcards.ui.kit.toast import Toast
from llmcards.ui.reminding import Reminding

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
WISH = Settings(language="en", theme="light", reminder=True, reminder_minute=19 * 60)


@pytest.fixture
def reminding(window, desk, tmp_path):
    """The reminders of the window; this platform has no tray."""
    desk.adopt(WISH)
    made = Reminding(desk, window, tmp_path / "window.ini")
    yield made
    window.presence.stay(stays=False)


def test_without_a_wish_nothing_is_made(window, desk, tmp_path):
    """The start of the program does not pay for what is off."""
    assert Reminding(desk, window, tmp_path / "window.ini")._reminders is None


def test_the_message_in_the_window_leads_to_the_review(qtbot, window, clock, reminding):
    """At the hour, with the window before the learner."""
    window.activateWindow()
    clock.move(seconds=7 * 3600)
    reminding._reminders.look()
    toast = window.toast
    qtbot.waitUntil(toast.isVisible)

    assert toast.text == "20 cards due today, about 7 minutes."
    toast.findChild(object, "toast-action").click()

    assert window.is_reviewing


def test_a_message_waits_for_the_learner_to_come_back(qtbot, window, reminding):
    """It goes by itself after some seconds: nobody would have seen it."""
    window.hide()
    reminding._on_told("20 cards due today.")
    assert not window.findChild(Toast).isVisible()

    window.show()
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))

    assert window.toast.isVisible()
    assert window.toast.text == "20 cards due today."


def test_closed_the_window_hides_where_the_program_stays(qtbot, window):
    """And the first time the learner is told where it went."""
    window.presence.stay(stays=True)
    with qtbot.waitSignal(window.presence.hidden):
        window.close()
    assert not window.isVisible()
    assert not QApplication.quitOnLastWindowClosed()

    window.presence.come_forward()
    assert window.isVisible()
    window.presence.stay(stays=False)
    assert QApplication.quitOnLastWindowClosed()


def test_quit_ends_the_program_also_where_it_stays(qtbot, window):
    """Ctrl+Q and the tray's menu mean it."""
    window.presence.stay(stays=True)
    window.presence.leave()

    assert not window.isVisible()
    assert not window.presence.stays


def test_a_review_is_not_begun_over_a_review(window, reminding):
    """A click on the notification must not throw away where the learner is."""
    window.begin()
    review = window._review.current
    card = review.card

    reminding._on_review()

    assert review.card is card


def test_other_settings_hold_at_once(window, desk, reminding):
    """Without a restart."""
    desk.adopt(replace(WISH, reminder=False))
    reminding.adopt(desk.settings)

    assert not window.presence.stays
