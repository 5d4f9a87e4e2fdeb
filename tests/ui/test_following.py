"""The start of the app when its settings were changed in the meantime."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog

from llmcards import app
from llmcards.cards import Rating, Seen
from llmcards.settings import Settings
from llmcards.ui.following import Following
from llmcards.ui.kit.buttons import Button
from llmcards.workflows.integrity import problems
from llmcards.workflows.sitting import Sitting


@pytest.fixture
def reviewed(desk, clock):
    """A desk with reviews of two days, under other rules than its schedules."""
    for _ in range(2):
        sitting = Sitting(desk)
        while sitting.current is not None:
            sitting.answer(Rating.GOOD, 5_000)
            clock.move(seconds=700)
        clock.move(days=4)
    desk.adopt(replace(desk.settings, desired_retention=0.8))
    return desk


def _dues(desk):
    stored = desk.collection.all_stored()
    return [one.schedule.due_day for one in stored if isinstance(one.schedule, Seen)]


def test_changed_rules_are_followed_over_the_painted_window(qtbot, reviewed, open_window):
    """A long log takes minutes: the window is there, and says what it does."""
    before = _dues(reviewed)
    following = Following(reviewed, open_window(reviewed))

    with qtbot.waitSignal(following.followed, timeout=20_000):
        following.start()

    assert reviewed.follows_rules
    assert _dues(reviewed) != before
    assert not [line for line in problems(reviewed) if "does not follow" in line]


def test_following_can_wait_for_the_next_start(qtbot, reviewed, open_window):
    """Whoever has five minutes wants to learn, not to watch a bar."""
    before = _dues(reviewed)
    window = open_window(reviewed)
    following = Following(reviewed, window)

    following.start()
    dialog = window.findChild(QDialog, "job-dialog")
    dialog.findChild(Button, "job-cancel").click()
    qtbot.waitUntil(lambda: window.findChild(QDialog, "job-dialog") is None, timeout=20_000)

    assert not reviewed.follows_rules
    assert _dues(reviewed) == before


def test_parameters_that_fsrs_refuses_do_not_end_the_start(tmp_path):
    """A slip in the file must not lock the learner out of the cards."""
    broken = Settings(new_per_day=7, fsrs_parameters=(99.0,) * 21)

    desk, trouble = app._desk(tmp_path / "collection.db", broken, None)

    assert desk.settings == Settings(new_per_day=7)
    assert "fsrs_parameters" in str(trouble)
    desk.collection.close()


def test_the_start_itself_computes_no_schedule(reviewed):
    """The first paint must not wait for the log, however long it is."""
    before = _dues(reviewed)

    desk, trouble = app._desk(reviewed.path, reviewed.settings, None)

    assert trouble is None
    assert not desk.follows_rules
    assert _dues(desk) == before
    desk.collection.close()
