"""The front door: libraries, one instance, crashes, the log."""

import logging
import subprocess
import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from llmcards.app import start_log
from llmcards.collection.lock import CollectionLock
from llmcards.errors import CollectionError
from llmcards.ui.crash import CrashReporter
from llmcards.ui.jobs import Job
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.dialogs import ErrorDialog
from llmcards.ui.needs import missing_libraries_message
from llmcards.ui.single import Doorbell, raise_first

DESKTOP = {"DISPLAY": ":0"}


def test_a_missing_library_is_named_with_its_packages():
    """A traceback from inside Qt helps nobody to the right package."""
    message = missing_libraries_message(
        system="linux", environment=DESKTOP, loads=lambda name: name != "libxcb-cursor.so.0"
    )

    assert "libxcb-cursor.so.0" in message
    assert "sudo apt install libxcb-cursor0" in message
    assert "sudo dnf install xcb-util-cursor" in message
    assert "sudo pacman -S xcb-util-cursor" in message


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_bring_their_libraries(system):
    """Only on Linux these are the user's to install."""
    assert missing_libraries_message(system=system, environment={}, loads=lambda _: False) is None


def test_without_a_screen_the_command_line_is_pointed_at():
    """Over ssh Qt would abort with a core dump."""
    message = missing_libraries_message(system="linux", environment={}, loads=lambda _: True)

    assert "DISPLAY" in message
    assert "--help" in message


def test_checking_the_libraries_loads_no_qt():
    """The check runs where Qt cannot be imported."""
    code = "import sys, llmcards.ui.needs; sys.exit('PySide6' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_second_start_rings_at_the_first(qtbot, tmp_path):
    """Two programs on one collection would fight; the second one gives way."""
    owner = QWidget()
    qtbot.addWidget(owner)
    bell = Doorbell(tmp_path / "collection.db", owner)

    with qtbot.waitSignal(bell.rung, timeout=5000):
        heard = raise_first(tmp_path / "collection.db")

    assert heard


def test_nobody_answers_for_another_collection(qtbot, tmp_path):
    """Two collections are two programs."""
    owner = QWidget()
    qtbot.addWidget(owner)
    Doorbell(tmp_path / "one.db", owner)

    assert not raise_first(tmp_path / "two.db")


def test_a_collection_that_a_silent_program_holds_is_refused(tmp_path):
    """A command line import may hold it: there is no window to raise then."""
    with CollectionLock(tmp_path / "collection.db"), pytest.raises(CollectionError):
        CollectionLock(tmp_path / "collection.db")


def test_a_bug_goes_to_the_log_and_to_a_dialog(qtbot, tmp_path, qapp):
    """Whoever meets a bug can send it with two clicks."""
    owner = QWidget()
    qtbot.addWidget(owner)
    start_log(tmp_path / "log" / "llmcards.log")
    reporter = CrashReporter(tmp_path / "log" / "llmcards.log", owner)
    reporter.install(owner)

    try:
        error = ZeroDivisionError("a test")
        sys.excepthook(ZeroDivisionError, error, None)
    finally:
        reporter.remove()
        logging.shutdown()

    dialog = owner.findChild(ErrorDialog)
    dialog.findChild(Button, "error-copy").click()
    assert "a test" in (tmp_path / "log" / "llmcards.log").read_text(encoding="utf-8")
    assert str(tmp_path) in dialog.findChild(QLabel, "error-text").text()
    assert "ZeroDivisionError: a test" in QGuiApplication.clipboard().text()


def test_an_error_of_the_world_is_told_without_details(qtbot, tmp_path):
    """A full disk is no bug: the dialog says what to do, and no more."""
    owner = QWidget()
    qtbot.addWidget(owner)
    reporter = CrashReporter(tmp_path / "llmcards.log", owner)

    reporter.install(owner)
    sys.excepthook(CollectionError, CollectionError("The disk is full."), None)
    reporter.remove()

    dialog = owner.findChild(ErrorDialog)
    assert dialog.findChild(QLabel, "error-text").text() == "The disk is full."
    assert not dialog.findChild(QPlainTextEdit, "error-details").isVisible()


def test_a_job_brings_its_result_and_its_progress(qtbot):
    """Progress that does not move looks like a hang."""
    owner, seen, results = QWidget(), [], []
    qtbot.addWidget(owner)

    def work(report):
        for done in range(3):
            report(done, 3)
        return "done"

    job = Job(work, owner)
    job.progressed.connect(lambda done, total: seen.append((done, total)))
    job.succeeded.connect(results.append)
    with qtbot.waitSignal(job.finished, timeout=5000):
        job.start()

    assert results == ["done"]
    assert seen == [(0, 3), (1, 3), (2, 3)]


def test_a_cancelled_job_brings_nothing(qtbot):
    """A cancel that is followed by the result was none."""
    owner, results = QWidget(), []
    qtbot.addWidget(owner)

    def work(report):
        while True:
            report(0, 1)

    job = Job(work, owner)
    job.succeeded.connect(results.append)
    job.failed.connect(results.append)
    with qtbot.waitSignal(job.finished, timeout=5000):
        job.start()
        job.cancel()

    assert results == []


def test_a_failed_job_brings_the_error(qtbot):
    """What fails on another thread must not fail unseen."""
    owner = QWidget()
    qtbot.addWidget(owner)

    def work(_report):
        message = "no such page"
        raise CollectionError(message)

    job = Job(work, owner)
    with qtbot.waitSignal(job.failed, timeout=5000) as failed:
        job.start()

    assert str(failed.args[0]) == "no such page"
