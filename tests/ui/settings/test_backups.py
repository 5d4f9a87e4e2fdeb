"""Backups made and brought back from the window."""

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QListWidget

from llmcards import app
from llmcards.cards import Rating
from llmcards.settings import load_settings
from llmcards.ui.kit.buttons import Button
from llmcards.ui.settings.page import SettingsPage
from llmcards.workflows.backup import Before, backups
from llmcards.workflows.sitting import Sitting


@pytest.fixture
def page(window):
    """The settings in the window."""
    window.findChild(QAction, "menu-go-settings").trigger()
    page = window.findChild(SettingsPage)
    page.complete()
    yield page
    QThreadPool.globalInstance().waitForDone()


def _press(page, name):
    page.findChild(Button, name).click()


def test_a_backup_is_made_and_brought_back_by_hand(qtbot, page, desk, clock, around):
    """And what was there before is in the list, to go forth again."""
    listed = page.findChild(QListWidget, "backup-list")
    _press(page, "backup-now")
    qtbot.waitUntil(lambda: listed.count() == 1, timeout=10_000)
    Sitting(desk).answer(Rating.GOOD, 5_000)
    clock.move(seconds=5)

    listed.setCurrentRow(0)
    _press(page, "backup-restore")
    _press(page, "backup-yes")
    qtbot.waitUntil(lambda: listed.count() == 2, timeout=10_000)

    assert list(desk.collection.log.all()) == []
    assert [one.before for one in backups(around.paths.backups)] == [Before.RESTORE, None]


def test_a_restore_asks_a_second_time(qtbot, page, desk):
    """One click must not undo a week of learning."""
    listed = page.findChild(QListWidget, "backup-list")
    _press(page, "backup-now")
    qtbot.waitUntil(lambda: listed.count() == 1, timeout=10_000)
    Sitting(desk).answer(Rating.GOOD, 5_000)

    listed.setCurrentRow(0)
    _press(page, "backup-restore")
    _press(page, "backup-no")
    QThreadPool.globalInstance().waitForDone()

    assert len(list(desk.collection.log.all())) == 1
    assert listed.count() == 1


def test_the_app_makes_one_copy_a_day(qtbot, window, desk, around):
    """Whoever never thinks of backups has one."""
    for _ in range(2):
        app._back_up(window, desk, around.paths)
        QThreadPool.globalInstance().waitForDone()

    assert len(backups(around.paths.backups)) == 1


def test_the_daily_copy_can_be_turned_off(page, around):
    """For whoever has backups of the whole disk."""
    page.findChild(QCheckBox, "daily-backup").click()

    assert load_settings(around.paths.settings).daily_backup is False
