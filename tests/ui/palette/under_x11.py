"""Open the palette under X11 and save what the screen shows: `THEME PICTURE`."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from llmcards.ui.palette.palette import Palette
from llmcards.ui.theme import Theme

theme, picture = sys.argv[1:]
application = QApplication([])
Theme(application, theme)
window = QWidget()
window.resize(900, 600)
window.show()
palette = Palette(window, lambda _: None, lambda _: None)


def look() -> None:
    """Save the palette and two pixels around it, once it is there."""
    place = palette.geometry().adjusted(-2, -2, 2, 2)
    QGuiApplication.primaryScreen().grabWindow(0, *place.getRect()).save(picture)
    application.quit()


QTimer.singleShot(200, palette.appear)
QTimer.singleShot(600, look)
application.exec()
