"""How the window stood when it was closed: its size, the pane's width, what was chosen last."""

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

_LEAST_SIZE = (900, 600)
_FIRST_SIZE = (1320, 840)


class WindowState(QSettings):
    """Kept in a file beside the settings; the pages keep their own parts in it."""

    def __init__(self, file: Path, window: QMainWindow) -> None:
        super().__init__(str(file), QSettings.Format.IniFormat, window)
        self._window = window

    def restore(self, pane: QAction) -> None:
        """Make the window as it was; `pane` says whether the chapter pane is wanted."""
        self._window.setMinimumSize(*_LEAST_SIZE)
        geometry = self.value("geometry")
        if geometry is None or not self._window.restoreGeometry(geometry):
            self._window.resize(*_FIRST_SIZE)
        pane.setChecked(str(self.value("pane", "true")).lower() == "true")

    def keep(self, pane: QAction) -> None:
        """Remember how the window is."""
        self.setValue("geometry", self._window.saveGeometry())
        self.setValue("pane", pane.isChecked())
        self.sync()
