"""Reminders over a real collection; the desktop's tray alone is stood in for."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, QThreadPool, Signal
from PySide6.QtGui import QIcon

from llmcards.app import window_icon
from llmcards.cards import Rating
from llmcards.errors import CollectionError
from llmcards.settings import Settings
from llmcards.ui.reminders.reminders import Reminders
from llmcards.ui.reminders.tray import Tray
from llmcards.workflows.sitting import Sitting

EVENING = Settings(language="en", theme="light", reminder=True, reminder_minute=19 * 60)
HOURS = 3600


class TrayOfATest(QObject):
    """What a desktop would show."""

    review_requested = Signal()
    open_requested = Signal()
    rest_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent):
        super().__init__(parent)
        self.due = None
        self.notified = []
        self.removed = False

    def show_due(self, due):
        """Keep what is said under the mouse."""
        self.due = due

    def notify(self, title, text):
        """Keep a notification."""
        self.notified.append(f"{title}: {text}")

    def remove(self):
        """Leave the tray."""
        self.removed = True


class Scene:
    """A program with reminders, which can be started anew."""

    def __init__(self, desk, clock, state, qtbot):
        self.desk, self.clock, self.state, self.qtbot = desk, clock, state, qtbot
        self.reviews = False
        self.has_tray = True
        self.tray = None
        self.told = []
        self.owners = []

    def start(self, settings=EVENING):
        """Start the program."""
        self.desk.adopt(settings)
        owner = QObject()
        self.owners.append(owner)
        state = QSettings(str(self.state), QSettings.Format.IniFormat, owner)
        self.reminders = Reminders(
            self.desk, state, owner, make_tray=self._make, reviews=lambda: self.reviews
        )
        self.reminders.told.connect(self.told.append)
        self.reminders.start()
        self.settle()
        return self

    def look(self):
        """Let a minute's look happen, and what it sets off."""
        self.reminders.look()
        self.settle()

    def settle(self):
        """Wait for the count."""
        QThreadPool.globalInstance().waitForDone()
        self.qtbot.waitUntil(lambda: self.reminders._job is None)

    def end(self):
        """Let go of everything on this thread."""
        for owner in self.owners:
            owner.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _make(self, parent):
        self.tray = TrayOfATest(parent) if self.has_tray else None
        return self.tray


@pytest.fixture
def scene(desk, clock, tmp_path, qtbot, around):
    """Noon, and a day's cards are due."""
    made = Scene(desk, clock, tmp_path / "window.ini", qtbot)
    yield made
    made.end()


def test_a_notification_comes_at_the_hour_with_what_is_due(scene):
    """Once: the next minute is silent."""
    scene.start()
    scene.look()
    assert scene.tray.notified == []

    scene.clock.move(seconds=7 * HOURS)
    scene.look()
    scene.look()

    assert scene.tray.notified == ["Time to review: 20 cards due today, about 7 minutes."]
    assert scene.tray.due == 20


def test_a_restart_does_not_remind_again(scene):
    """What was said today is said."""
    scene.start().clock.move(seconds=7 * HOURS)
    scene.look()

    scene.start()
    scene.look()

    assert scene.tray.notified == []


def test_who_starts_the_program_after_the_hour_needs_no_reminder(scene):
    """The window is before the learner's eyes; the next day's hour counts again."""
    scene.clock.move(seconds=9 * HOURS)
    scene.start()
    scene.look()
    assert scene.tray.notified == []

    scene.clock.move(days=1)
    scene.look()

    assert len(scene.tray.notified) == 1


def test_who_is_at_a_review_is_left_in_peace(scene):
    """And is not reminded afterwards either: the day is used."""
    scene.start().clock.move(seconds=7 * HOURS)
    scene.reviews = True
    scene.look()
    scene.reviews = False
    scene.look()

    assert scene.tray.notified == []


def test_no_reminder_today_is_kept(scene):
    """One click in the menu, until tomorrow."""
    scene.start()
    scene.tray.rest_requested.emit()
    scene.clock.move(seconds=7 * HOURS)
    scene.look()
    assert scene.tray.notified == []

    scene.clock.move(days=1)
    scene.look()
    assert len(scene.tray.notified) == 1


def test_without_cards_nothing_is_said(scene):
    """A reminder of nothing is noise."""
    scene.start(replace(EVENING, new_per_day=0)).clock.move(seconds=7 * HOURS)
    scene.look()

    assert scene.tray.notified == []


def test_without_a_tray_the_window_says_it(scene):
    """GNOME shows no tray unless it is extended."""
    scene.has_tray = False
    scene.start().clock.move(seconds=7 * HOURS)
    scene.look()

    assert scene.told == ["20 cards due today, about 7 minutes."]


def test_a_tray_that_comes_late_is_found(scene):
    """At the login the desktop's panel is often slower than we are."""
    scene.has_tray = False
    scene.start()
    scene.has_tray = True

    scene.look()

    assert scene.tray.due == 20


def test_a_failure_is_told_once_and_not_each_minute(scene, monkeypatch):
    """A dialog a minute would make the program useless."""
    failed = []
    scene.start().clock.move(seconds=7 * HOURS)
    scene.reminders.failed.connect(failed.append)
    monkeypatch.setattr(scene.desk, "path", scene.state.parent / "gone" / "collection.db")
    (scene.state.parent / "gone").touch()

    scene.look()
    scene.look()

    assert [type(error) for error in failed] == [CollectionError]


def test_the_number_is_counted_anew_when_the_learner_turns_away(scene):
    """After a review the sign must not go on naming its cards."""
    scene.start()
    sitting = Sitting(scene.desk)
    for _ in range(5):
        sitting.answer(Rating.EASY, 5_000)

    scene.reminders.refresh()
    scene.settle()

    assert scene.tray.due == 15


def test_the_tray_goes_with_the_wish_for_it(scene):
    """A sign that does nothing stands in the way."""
    stays = []
    scene.start()
    scene.reminders.stays_changed.connect(stays.append)

    scene.reminders.adopt(replace(EVENING, close_to_tray=True))
    scene.reminders.adopt(replace(EVENING, reminder=False))

    assert stays == [True, False]
    assert scene.tray.removed


@pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface", extend=True)
def test_the_real_sign_says_what_is_due_in_the_language_in_use(qtbot, qapp, around):
    """Qt makes the sign's menu and tooltip even where no desktop shows them."""
    qapp.setWindowIcon(window_icon())
    tray = Tray(owner := QObject())
    tray.show_due(3)
    assert tray.tooltip == "llmcards: 3 cards due"

    around.languages.choose("ru")
    qtbot.waitUntil(lambda: tray.tooltip == "llmcards: к повторению 3 карточки")

    assert [action.text() for action in tray.actions] == [
        "Повторить сейчас",
        "Открыть llmcards",
        "Сегодня не напоминать",
        "Выйти",
    ]
    with qtbot.waitSignal(tray.review_requested):
        tray.actions[0].trigger()
    tray.remove()
    owner.deleteLater()
    qapp.setWindowIcon(QIcon())
