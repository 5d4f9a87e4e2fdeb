"""The settings as part of the window."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QThreadPool
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QSpinBox, QWidget

from llmcards.settings import load_settings
from llmcards.ui.kit.buttons import Button
from llmcards.ui.settings.backups import BackupSection
from llmcards.ui.settings.page import SettingsPage
from llmcards.ui.settings.rows import Section
from llmcards.ui.theme import GAP_L
from llmcards.ui.today.page import TodayPage


def _page(window):
    window.findChild(QAction, "menu-go-settings").trigger()
    return window.findChild(SettingsPage)


def _settings(window):
    page = _page(window)
    page.complete()
    return page


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


@pytest.mark.parametrize("standing_on", ["settings-page", "new-per-day"])
def test_page_keys_scroll_the_page(window, standing_on):
    """It is longer than any window; a number changes by its arrows."""
    page = _settings(window)
    bar = page.findChild(QScrollArea).verticalScrollBar()
    page.findChild(QSpinBox, "new-per-day").setValue(20)
    stand = window.findChild(QWidget, standing_on)
    stand.setFocus()

    QTest.keyClick(stand, Qt.Key.Key_PageDown)
    assert bar.value() > 0

    QTest.keyClick(stand, Qt.Key.Key_PageUp)
    assert bar.value() == 0
    assert page.findChild(QSpinBox, "new-per-day").value() == 20
    QThreadPool.globalInstance().waitForDone()


def test_the_size_of_type_is_changed_by_keys_from_every_page(window, around):
    """As in a browser: Ctrl and plus, minus, nought."""
    window.activateWindow()

    def press(key: Qt.Key) -> int:
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        return window._choices.settings.font_percent

    sizes = [press(Qt.Key.Key_Plus), press(Qt.Key.Key_Plus), press(Qt.Key.Key_Equal)]
    assert sizes == [110, 125, 125]
    assert not window.findChild(QAction, "menu-type-larger").isEnabled()
    assert press(Qt.Key.Key_Minus) == 110
    assert press(Qt.Key.Key_0) == 100
    assert load_settings(around.paths.settings).font_percent == 100


def test_the_first_screenful_comes_first_and_the_rest_by_itself(qtbot, window):
    """The page opens in half the time, and who scrolls finds all of it."""
    page = _page(window)
    assert page.findChild(QWidget, "settings-intervals") is not None
    assert page.findChild(QWidget, "settings-backups") is None

    qtbot.waitUntil(lambda: page.findChild(QWidget, "settings-backups") is not None)

    sections = page.findChildren(Section)
    assert len(sections) == 8
    qtbot.waitUntil(lambda: len({one.mapTo(page, QPoint()).y() for one in sections}) == 8)
    tops = [one.mapTo(page, QPoint()).y() for one in sections]
    assert tops == sorted(tops)
    QThreadPool.globalInstance().waitForDone()


def squeezed(page) -> list[str]:
    """Return the words that have less room than they need."""
    return [
        label.text()
        for label in page.findChildren(QLabel)
        if label.isVisible() and label.wordWrap()
        if label.heightForWidth(label.width()) > label.height()
    ]


def test_nothing_is_squeezed_while_the_rest_comes(qtbot, open_window, desk):
    """What is read already must not jump."""
    window = open_window(desk, language="ru", size=(900, 600))
    page = _page(window)
    found = []

    while page.findChild(QWidget, "settings-backups") is None:
        QCoreApplication.processEvents()
        found += squeezed(page)

    assert found == []
    QThreadPool.globalInstance().waitForDone()


def test_what_was_changed_before_the_rest_was_there_is_shown_in_it(window, around):
    """Each section is made from the settings as they are then."""
    page = _page(window)
    window.findChild(QAction, "menu-theme-dark").trigger()

    page.complete()

    assert page.findChild(QPushButton, "settings-theme-dark").isChecked()
    QThreadPool.globalInstance().waitForDone()


def test_the_page_ends_below_its_last_section(qtbot, window):
    """A third of a screenful of nothing followed it."""
    page = _settings(window)
    area = page.findChild(QScrollArea)
    last = page.findChild(BackupSection)

    def ends() -> bool:
        return area.widget().height() - last.geometry().bottom() <= 2 * GAP_L

    qtbot.waitUntil(ends, timeout=2_000)
    assert area.verticalScrollBar().maximum() > 0


def test_a_wide_window_squeezes_no_section(qtbot, window):
    """Sections are narrower than it, and as high as their own width demands."""
    window.resize(1600, 800)
    page = _settings(window)
    sections = page.findChildren(Section)

    def has_room(section: Section) -> bool:
        return section.height() >= section.heightForWidth(section.width())

    qtbot.waitUntil(lambda: page.width() > 1_000, timeout=2_000)
    QTest.qWait(100)
    assert [type(one).__name__ for one in sections if not has_room(one)] == []
    below = page.findChild(QPushButton, "shortcuts-change")
    assert page.findChild(QWidget, "shortcuts-table").geometry().bottom() < below.y()
