"""Remember, for each purpose, the folder that the learner chose last."""

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

Place = QStandardPaths.StandardLocation


class LastFolder:
    """Where a file dialog opens: where the last one ended, or in the usual place.

    Without `state` it remembers as long as it lives.
    """

    def __init__(self, purpose: str, usual: Place, state: QSettings | None = None) -> None:
        self._key = f"folders/{purpose}"
        self._usual = usual
        self._state = state
        self._last: Path | None = None

    @property
    def path(self) -> Path:
        """The folder, which is there: one that was removed gives way to the usual one."""
        kept = self._state.value(self._key) if self._state is not None else None
        last = Path(str(kept)) if kept else self._last
        places = (self._usual, Place.DocumentsLocation)
        usual = (Path(QStandardPaths.writableLocation(place) or Path.home()) for place in places)
        folders = (last, *usual) if last is not None else tuple(usual)
        return next((folder for folder in folders if folder.is_dir()), Path.home())

    def remember(self, file: Path) -> None:
        """Open where `file` is the next time."""
        self._last = file.parent
        if self._state is not None:
            self._state.setValue(self._key, str(file.parent))
            self._state.sync()
