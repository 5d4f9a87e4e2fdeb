"""What the next screens need is imported beside the first one."""

import subprocess
import sys

_WARMS = """
import sys
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication
from llmcards.ui.warming import MODULES, warm

application = QApplication([])
assert "llmcards.ui.cards.page" not in sys.modules
job = warm(application)
if "quit" in sys.argv:
    application.aboutToQuit.emit()
QThreadPool.globalInstance().waitForDone()
print(*(name in sys.modules for name in MODULES))
"""


def _warmed(*arguments):
    command = [sys.executable, "-c", _WARMS, *arguments]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    assert done.stderr == ""
    return done.stdout.split()


def test_everything_is_imported_beside_the_screen():
    """A name that is no module any more would be missed by nobody: pages would open slowly."""
    assert set(_warmed()) == {"True"}


def test_a_program_that_quits_does_not_wait_for_it():
    """Whoever closes the window at once is not kept waiting by pages they never saw."""
    assert _warmed("quit")[-1] == "False"
