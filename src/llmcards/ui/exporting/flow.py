"""Write an Anki package on one click."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from llmcards.errors import UserError
from llmcards.ui.browsing import Opener, system_opener
from llmcards.ui.error_words import error_text
from llmcards.ui.exporting.dialogs import ExportDone, ExportProgress
from llmcards.ui.exporting.nothing import NothingToExport
from llmcards.ui.exporting.place import ExportPlace
from llmcards.ui.jobs import Job, Report
from llmcards.ui.kit.dialogs import ErrorDialog
from llmcards.workflows.desk import Desk
from llmcards.workflows.exporting import ExportResult, can_export, export

_SELECTION_NAME = "llmcards-selection.apkg"
Ask = Callable[[QWidget, Path], Path | None]


class ExportFlow(QObject):
    """Asks for a place the first time only, writes in a job, and tells what was written.

    Signals:
        running: An export began or ended; carries whether one runs.
        exported: A package was written; carries the `ExportResult`.
        answer_requested: The way out of there being nothing to export; carries the id of a card
            without an answer, or None.
        import_requested: The way out of there being no cards at all.
        crashed: Writing met a bug of ours; carries the exception.
    """

    running = Signal(bool)
    exported = Signal(object)
    answer_requested = Signal(object)
    import_requested = Signal()
    crashed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        place: ExportPlace,
        window: QWidget,
        *,
        ask: Ask | None = None,
        opener: Opener = system_opener,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._place = place
        self._window = window
        self._ask = ask or self._ask_with_dialog
        self._opener = opener
        self._job: Job | None = None

    def start(self) -> None:
        """Write where the last package went, or ask where there was none."""
        last = self._place.last
        if not can_export(self._desk):
            self._say_nothing()
        elif last is None:
            self.start_elsewhere()
        else:
            self._write(last)

    def start_elsewhere(self) -> None:
        """Ask for the place, then write."""
        path = self._ask(self._window, self._place.proposed)
        if path is not None:
            self._write(path)

    def start_cards(self, card_ids: Sequence[str]) -> None:
        """Ask for a place, then write these cards alone; the usual place stays what it was."""
        if not can_export(self._desk, card_ids):
            self._say_nothing(next(iter(card_ids), None))
            return
        path = self._ask(self._window, self._place.proposed.with_name(_SELECTION_NAME))
        if path is not None:
            self._write(path, frozenset(card_ids))

    def _say_nothing(self, card_id: str | None = None) -> None:
        dialog = NothingToExport(self._window)
        if self._desk.collection.count():
            dialog.say_no_answers()
            dialog.accepted.connect(lambda: self.answer_requested.emit(card_id))
        else:
            dialog.say_no_cards()
            dialog.accepted.connect(self.import_requested)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, path: Path, card_ids: frozenset[str] | None = None) -> None:
        if self._job is not None:
            return
        desk = self._desk

        def work(report: Report) -> object:
            with desk.reopened() as own:
                return export(own, path, card_ids=card_ids, report=report)

        progress = ExportProgress(self._window)
        job = Job(work, self)
        self._job = job
        job.progressed.connect(progress.show_progress)
        job.succeeded.connect(lambda result: self._on_written(result, remember=card_ids is None))
        job.failed.connect(self._on_failed)
        job.finished.connect(progress.end)
        job.finished.connect(self._on_finished)
        progress.cancelled.connect(job.cancel)
        self.running.emit(True)  # noqa: FBT003 - the signal's one payload
        job.start()

    def _on_written(self, result: ExportResult, *, remember: bool) -> None:
        if remember:
            self._place.remember(result.path)
        self.exported.emit(result)
        done = ExportDone(result, self._window)
        done.folder_requested.connect(lambda: self._show_folder(result.path))
        done.elsewhere_requested.connect(self.start_elsewhere)
        done.finished.connect(done.deleteLater)
        done.open()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            self.crashed.emit(error)
            return
        dialog = ErrorDialog(self._window)
        dialog.say(self.tr("The package was not written"), error_text(error), self.tr("Close"))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_finished(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        self.running.emit(False)  # noqa: FBT003 - the signal's one payload

    def _show_folder(self, path: Path) -> None:
        self._opener(QUrl.fromLocalFile(str(path.parent)))

    def _ask_with_dialog(self, window: QWidget, proposed: Path) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(
            window, self.tr("Export to Anki"), str(proposed), self.tr("Anki package (*.apkg)")
        )
        if not name:
            return None
        path = Path(name)
        return path if path.suffix == ".apkg" else path.with_name(path.name + ".apkg")
