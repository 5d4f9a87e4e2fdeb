"""Python's cyclic garbage is collected on the screen's own thread only."""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class Rubbish(QObject):
    """Collects what Python would have collected, but never on the thread of a job.

    Dead widgets hang in cycles. Python collects on whichever thread happens to allocate, and a
    widget that is destroyed on another thread than its own ends the program.
    """

    def __init__(self, parent: QObject) -> None:
        """Take over from Python's own collector, which stays off."""
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(self.collect)
        timer.start(_EVERY_MS)

    def collect(self) -> None:
        """Collect what is young, if there is much of it; now and then what is old, too."""
        young, _, old = (
            count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if young:
            gc.collect(2 if old else 1)
