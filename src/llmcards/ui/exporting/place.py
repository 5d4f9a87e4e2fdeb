"""Remember where the last package was written."""

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

_KEY = "export/path"
_NAME = "llmcards.apkg"


class ExportPlace:
    """The path of the last package, kept in a file of the window's own state."""

    def __init__(self, state: Path) -> None:
        self._state = state

    @property
    def last(self) -> Path | None:
        """Where the last package was written; None before the first, or without its folder."""
        kept = self._settings().value(_KEY)
        path = Path(str(kept)) if kept else None
        return path if path is not None and path.parent.is_dir() else None

    @property
    def proposed(self) -> Path:
        """Where the next package would go by default."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(documents) or str(Path.home())
        return self.last or Path(folder) / _NAME

    def remember(self, path: Path) -> None:
        """Write the next package to `path` without asking."""
        settings = self._settings()
        settings.setValue(_KEY, str(path))
        settings.sync()

    def _settings(self) -> QSettings:
        return QSettings(str(self._state), QSettings.Format.IniFormat)
