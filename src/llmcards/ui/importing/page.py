"""The import page: bring a page, see what was understood, add what is wanted."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QSettings, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from llmcards.errors import UserError
from llmcards.ui.importing.entry import ImportEntry
from llmcards.ui.importing.incoming import files_in, is_only_an_address, text_source
from llmcards.ui.importing.page_text import PageText
from llmcards.ui.importing.preview import ImportPreview
from llmcards.ui.importing.waiting import Waiting
from llmcards.ui.jobs import Job, Report
from llmcards.workflows.desk import Desk
from llmcards.workflows.importing import apply
from llmcards.workflows.plan import ImportPlan, Source
from llmcards.workflows.planning import plan_import
from llmcards.workflows.reading import read_sources

_STEPS = 3


class ImportPage(QWidget):
    """Reads in a job, shows the preview, and writes once, on the learner's word.

    Signals:
        imported: Cards were written; carries the `ImportResult`.
        told: What was written, in words; it can be undone.
        said: What was wanted cannot be done; carries why.
        left: The learner is done here, with or without an import.
        crashed: Reading met a bug of ours; carries the exception.
    """

    imported = Signal(object)
    told = Signal(str)
    said = Signal(str)
    left = Signal()
    crashed = Signal(object)

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, state: QSettings | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import-page")
        self._desk = desk
        self._sources: tuple[Source, ...] = ()
        self._job: Job | None = None
        self.entry = ImportEntry(self, state)
        self.waiting = Waiting(self)
        self.preview = ImportPreview(self)
        self._stack = QStackedLayout(self)
        for part in (self.entry, self.waiting, self.preview):
            self._stack.addWidget(part)
        self._connect()

    @property
    def is_reading(self) -> bool:
        """Whether a page is being read just now."""
        return self._job is not None

    def start(self) -> None:
        """Ask for a page, unless one is being looked at already."""
        shown = self._stack.currentWidget()
        if shown is self.entry:
            self.entry.start()
        elif shown is self.preview:
            self.preview.take_focus()

    def read_files(self, paths: Sequence[Path]) -> None:
        """Read files, together with what is in the preview already."""
        self._read(tuple(paths), ())

    def read_mime(self, mime: QMimeData) -> None:
        """Read what was dropped or pasted anywhere on the window."""
        files = files_in(mime)
        if files:
            self.read_files(files)
            return
        source = text_source(mime, self.tr("pasted text", "the name of a source"))
        if source is not None:
            self.read_text(source)

    def read_text(self, source: Source) -> None:
        """Read text, together with what is in the preview already."""
        if is_only_an_address(source.data.decode(errors="replace")):
            self._show_entry(
                self.tr(
                    "This is only an address. Open the page in your browser, select all, "
                    "copy it, and paste it here."
                )
            )
            return
        self._read((), (source,))

    def show_plan(self, plan: ImportPlan, *, goes_on: bool = False) -> None:
        """Show what was understood; where it `goes_on`, what was decided still holds."""
        self.preview.show_plan(plan, goes_on=goes_on)
        self._stack.setCurrentWidget(self.preview)

    def cancel(self) -> None:
        """Forget what was read; nothing is written."""
        self._stop()
        self._sources = ()
        self._show_entry()

    def _connect(self) -> None:
        self.entry.files_chosen.connect(self.read_files)
        self.entry.text_entered.connect(self.read_text)
        self.entry.brought.connect(self.read_mime)
        self.entry.left.connect(self.left)
        self.waiting.cancelled.connect(self._on_stopped)
        self.preview.said.connect(self.said)
        self.preview.cancelled.connect(self._on_cancelled)
        self.preview.confirmed.connect(self._on_confirmed)
        self.preview.text_requested.connect(self._on_text_requested)
        self.preview.more_requested.connect(self.entry.choose_files)

    def _read(self, paths: tuple[Path, ...], texts: tuple[Source, ...]) -> None:
        self._stop()
        before, desk = self._sources, self._desk

        def work(report: Report) -> object:
            report(0, _STEPS)
            sources = _together((*before, *map(Source.of_file, paths), *texts))
            report(1, _STEPS)
            reading = read_sources(sources)
            report(2, _STEPS)
            with desk.reopened() as own:
                return sources, plan_import(own, reading)

        job = Job(work, self)
        self._job = job
        job.progressed.connect(self.waiting.show_progress)
        job.succeeded.connect(self._on_read)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)
        self.waiting.start()
        self._stack.setCurrentWidget(self.waiting)
        job.start()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job.disconnect(self)
            self._job.finished.connect(self._job.deleteLater)
            self._job = None

    def _show_entry(self, error: str = "") -> None:
        self._stack.setCurrentWidget(self.entry)
        self.entry.start(error)

    def _on_read(self, outcome: tuple[tuple[Source, ...], ImportPlan]) -> None:
        goes_on = bool(self._sources)
        self._sources, plan = outcome
        self.show_plan(plan, goes_on=goes_on)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            self._show_entry()
            self.crashed.emit(error)
            return
        said = self.preview.model.words.warnings.error(error)
        if self._sources:  # what was added cannot be read: the rest is as it was
            self._stack.setCurrentWidget(self.preview)
            self.preview.warn(said)
        else:
            self._show_entry(said)

    def _on_finished(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None

    def _on_confirmed(self) -> None:
        choices = self.preview.model.choices
        result = apply(self._desk, self.preview.model.plan, choices.decisions)
        self._sources = ()
        self.entry.clear()
        self._stack.setCurrentWidget(self.entry)
        self.imported.emit(result)
        self.left.emit()
        self.told.emit(self.preview.model.words.outcome(result))

    def _on_stopped(self) -> None:
        if self._sources:
            self._stop()
            self._stack.setCurrentWidget(self.preview)
        else:
            self.cancel()

    def _on_cancelled(self) -> None:
        self.cancel()
        self.left.emit()

    def _on_text_requested(self) -> None:
        dialog = PageText(self._sources, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _together(sources: Sequence[Source]) -> tuple[Source, ...]:
    """Return `sources`, each once: the same file dropped twice is one."""
    return tuple({(source.name, source.data): source for source in sources}.values())
