"""Have the window come forward, go, or stay out of sight while the program runs."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget


class Presence(QObject):
    """Brings a window forward, and stands before its close.

    Where the program stays, the window is hidden instead of closed.

    Signals:
        hidden: The window went, the program stays.
    """

    hidden = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._stays = False
        window.installEventFilter(self)

    def come_forward(self) -> None:
        """Come before the other windows: the learner asked for it elsewhere."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    @property
    def stays(self) -> bool:
        """Whether the program goes on when the window is closed."""
        return self._stays

    def stay(self, stays: bool) -> None:  # noqa: FBT001 - a signal's one payload
        """Go on, or not, when the window is closed."""
        if stays != self._stays:
            self._stays = stays
            # A dialog that closes while the window is hidden must not end the program.
            QApplication.setQuitOnLastWindowClosed(not stays)

    def leave(self) -> None:
        """End the program, whatever the window's own button does."""
        was_hidden = not self._window.isVisible()
        self.stay(stays=False)
        if self._window.close() and was_hidden:
            QApplication.quit()  # Qt does so only after the last window that was seen

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide the window in place of closing it."""
        if event.type() != QEvent.Type.Close or not self._stays:
            return super().eventFilter(watched, event)
        event.ignore()
        self._window.hide()
        self.hidden.emit()
        return True
