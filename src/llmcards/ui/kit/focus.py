"""Give the keyboard on to the part of a page that has use for it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class FocusPass(QObject):
    """Passes the keyboard that `page` is given on to `part`.

    Qt's own focus proxy would do so for Tab too, which then skips all that stands before it.
    """

    def __init__(self, page: QWidget, part: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._part = part
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass it on."""
        if watched is self._page and event.type() == QEvent.Type.FocusIn:
            self._part.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False
