"""Of several jobs the last one counts; those before it are heard of no more."""

from threading import Event

import pytest
from PySide6.QtCore import QObject, QThreadPool

from llmcards.ui.latest_job import LatestJob


@pytest.fixture
def latest(qapp):
    """Runs jobs, and is gone when all of them are over."""
    parent = QObject()
    yield LatestJob(parent)
    QThreadPool.globalInstance().waitForDone()
    parent.deleteLater()


def held(answer, until):
    """Return work that reports, waits until it may go on, and reports again."""

    def work(report):
        report(1, 2)
        until.wait(10)
        report(2, 2)
        return answer

    return work


def test_a_job_in_the_place_of_another_is_the_only_one_that_tells(qtbot, latest):
    """An old answer that came after the new one would stay on the screen."""
    told, done, go_on = [], [], Event()
    latest.succeeded.connect(told.append)
    latest.start(held("old", go_on))
    qtbot.wait(20)
    latest.progressed.connect(lambda *counts: done.append(counts))
    latest.start(held("new", go_on))
    go_on.set()

    qtbot.waitUntil(lambda: not latest.is_running)

    assert told == ["new"]
    assert done == [(1, 2), (2, 2)]


def test_a_dropped_job_tells_neither_success_nor_failure(qtbot, latest):
    """Nobody waits for it any more."""
    told, go_on = [], Event()
    latest.succeeded.connect(told.append)
    latest.failed.connect(told.append)

    def fails(_report):
        go_on.wait(10)
        raise OSError

    latest.start(fails)
    latest.drop()
    go_on.set()
    QThreadPool.globalInstance().waitForDone()
    qtbot.wait(20)

    assert told == []
    assert not latest.is_running


def test_a_failure_of_the_last_job_is_told(qtbot, latest):
    """And leaves the way free for the next one."""

    def fails(_report):
        raise OSError

    with qtbot.waitSignal(latest.failed) as failed:
        latest.start(fails)

    assert isinstance(failed.args[0], OSError)
    with qtbot.waitSignal(latest.succeeded):
        latest.start(lambda _report: 1)
