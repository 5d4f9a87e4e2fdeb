"""The settings as part of the window."""

from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QSpinBox

from llmcards.ui.kit.buttons import Button
from llmcards.ui.settings.page import SettingsPage
from llmcards.ui.today.page import TodayPage


def _settings(window):
    window.findChild(QAction, "menu-go-settings").trigger()
    return window.findChild(SettingsPage)


def test_a_limit_changes_what_today_offers(window):
    """The next look at Today goes by the new limit."""
    page = _settings(window)

    page.findChild(QSpinBox, "new-per-day").setValue(2)
    window.findChild(QAction, "menu-go-today").trigger()

    assert window.findChild(TodayPage).day.new == 2
    QThreadPool.globalInstance().waitForDone()


def test_menu_and_page_say_the_same(window):
    """The theme can be chosen in two places; both know of it."""
    page = _settings(window)

    page.findChild(QPushButton, "settings-theme-dark").click()
    assert window.findChild(QAction, "menu-theme-dark").isChecked()
    window.findChild(QAction, "menu-theme-light").trigger()

    assert page.findChild(QPushButton, "settings-theme-light").isChecked()
    QThreadPool.globalInstance().waitForDone()


def test_the_settings_are_not_loaded_at_the_start(window):
    """They would cost the first paint what nobody has asked for yet."""
    assert window.findChild(SettingsPage) is None


def test_rules_are_applied_over_the_whole_window(qtbot, window, desk):
    """No answer may be given while the schedules are computed."""
    page = _settings(window)
    page.findChild(QSpinBox, "desired-retention").setValue(85)

    page.findChild(Button, "pending-apply").click()
    qtbot.waitUntil(page.toast.isVisible, timeout=20_000)

    assert desk.settings.desired_retention == 0.85
    assert desk.follows_rules
