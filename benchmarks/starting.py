"""Measure the start of the app, from the process to its first painted screen, and its memory.

The app is not changed for it: a process of its own runs the front door as a learner would, with
a main window that tells when it was painted first.
"""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

_SETTLED_MS = 2000
_ROOT = Path(__file__).parents[1]
_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Start:
    """One start: seconds to the first screen, and MiB then and two seconds later."""

    seconds: float
    mib: float
    settled_mib: float


def start_app(collection: Path, *, settle: bool = False) -> Start:
    """Start the app on `collection` without a screen, and end it again.

    Args:
        collection: The learner's file.
        settle: Wait for `settled_mib`; otherwise it is that of the first screen.
    """
    import psutil  # type: ignore[import-untyped]  # it brings no types

    home = collection.parent / "home"
    home.mkdir(exist_ok=True)
    places = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    command = [sys.executable, "-m", "benchmarks.starting", str(collection.resolve())]
    # A learner's Python keeps compiled modules, whatever the shell of the benchmark says.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begun = time.time()
    with subprocess.Popen(
        command,
        cwd=_ROOT,
        env=kept | places | {"QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as app:
        assert app.stdin is not None  # noqa: S101 - for the type checker
        assert app.stdout is not None  # noqa: S101 - likewise
        painted = float(app.stdout.readline())
        process = psutil.Process(app.pid)
        mib = process.memory_info().rss / _MIB
        app.stdin.write("settle\n" if settle else "\n")
        app.stdin.flush()
        app.stdout.readline()
        settled_mib = process.memory_info().rss / _MIB
        app.stdin.close()
    return Start(painted - begun, mib, settled_mib)


def _run(collection: str) -> int:
    """Open the app, say when its window was painted, wait to be asked, settle, and end."""
    from PySide6.QtCore import QCoreApplication, QThreadPool, QTimer
    from PySide6.QtGui import QPaintEvent

    from llmcards import __main__, app
    from llmcards.ui.main_window import MainWindow

    class PaintedWindow(MainWindow):
        """Tells the moment at which the first painting of the whole window is over."""

        told = False

        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            """Paint, and tell of the first time once its children are painted too."""
            super().paintEvent(event)
            if not self.told:
                self.told = True
                QTimer.singleShot(0, _tell)

    def _tell() -> None:
        print(time.time(), flush=True)
        QTimer.singleShot(_SETTLED_MS if sys.stdin.readline().strip() else 0, _settle)

    def _settle() -> None:
        QThreadPool.globalInstance().waitForDone()
        print("settled", flush=True)
        sys.stdin.readline()
        QCoreApplication.quit()

    vars(app)["MainWindow"] = PaintedWindow  # `app` is the one place that makes the window
    return int(__main__.main(["--collection", collection]))


if __name__ == "__main__":
    sys.exit(_run(sys.argv[1]))
