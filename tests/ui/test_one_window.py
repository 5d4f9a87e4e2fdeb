"""Nothing but the main window ever shows itself as a window."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class _WindowWatch(QObject):
    """Keeps the names of widgets that come up as windows."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched, event) -> bool:  # noqa: N802 - Qt's name
        is_show = event.type() == QEvent.Type.Show
        if is_show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_no_page_flashes_up_as_a_window_of_its_own(qtbot, window, desk):
    """It would take the keyboard away from the review that was just begun."""
    watch = _WindowWatch()
    QApplication.instance().installEventFilter(watch)

    window.begin()
    window._show_import()
    window.show_today()

    QApplication.instance().removeEventFilter(watch)
    assert watch.shown == []
    assert window.isActiveWindow()
