"""Keep a chart as a picture or its numbers as a table, where the learner says."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSaveFile, QSettings, Signal
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from llmcards.errors import ExportError, unwritable
from llmcards.ui.folders import LastFolder, Place
from llmcards.ui.jobs import Job, Report
from llmcards.ui.progress.section import Section
from llmcards.workflows.progress_csv import write_csv

Ask = Callable[[Path, str], Path | None]


class Saver(QObject):
    """Asks for a place and writes in a job.

    Signals:
        saved: A file was written; carries its path.
        failed: It was not; carries the exception.
    """

    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self, window: QWidget, *, ask: Ask | None = None, state: QSettings | None = None
    ) -> None:
        super().__init__(window)
        self._window = window
        self._ask = ask or self._ask_with_dialog
        self._folder = LastFolder("chart", Place.DocumentsLocation, state)

    def save_picture(self, section: Section) -> None:
        """Keep a chart as it is on the screen, twice as fine."""
        picture = section.picture()
        path = self._path(section.file_name, ".png", self.tr("Picture (*.png)"))
        if path is not None:
            self._write(path, lambda: _write_picture(path, picture))

    def save_table(self, section: Section) -> None:
        """Keep the numbers of a chart."""
        table = section.table()
        if table is None:
            return
        path = self._path(section.file_name, ".csv", self.tr("Table (*.csv)"))
        if path is not None:
            self._write(path, lambda: write_csv(path, table))

    def _path(self, name: str, ending: str, kind: str) -> Path | None:
        path = self._ask(self._folder.path / f"llmcards-{name}{ending}", kind)
        if path is None:
            return None
        self._folder.remember(path)
        return path if path.suffix.lower() == ending else path.with_name(path.name + ending)

    def _write(self, path: Path, write: Callable[[], None]) -> None:
        def work(_report: Report) -> None:
            write()

        job = Job(work, parent=self)
        job.succeeded.connect(lambda _: self.saved.emit(path))
        job.failed.connect(self.failed)
        job.finished.connect(job.deleteLater)
        job.start()

    def _ask_with_dialog(self, proposed: Path, kind: str) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save this chart"), str(proposed), kind
        )
        return Path(name) if name else None


def _write_picture(path: Path, picture: QImage) -> None:
    file = QSaveFile(str(path))
    if (
        not file.open(QSaveFile.OpenModeFlag.WriteOnly)
        or not QImageWriter(file, QByteArray(b"png")).write(picture)
        or not file.commit()
    ):
        raise unwritable(ExportError, path, OSError(0, file.errorString()))
