"""What is shown while a package is written, and after."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.dialog_column import DialogColumn, leaving
from llmcards.ui.kit.panel import Panel
from llmcards.ui.kit.text import ElidedLabel, label
from llmcards.workflows.exporting import ExportResult

# A small collection is written sooner than a dialog can be read: then none appears.
_PATIENCE_MS = 400


class ExportProgress(QDialog):
    """A bar that moves and a way out; appears only where it takes a while.

    Signals:
        cancelled: The package is not wanted after all.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("export-progress")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Export to Anki"))
        self.setMinimumWidth(380)
        self._text = label("heading", self)
        self._text.setText(self.tr("Writing the package…"))
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self._text.text())
        cancel = leaving(self, self.tr("Cancel"), name="export-cancel")
        self.rejected.connect(self.cancelled)
        DialogColumn(self, self._text, self._bar).end(cancel)
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._timer.timeout.connect(self.open)
        self._timer.start()

    def show_progress(self, done: int, total: int) -> None:
        """Show how much is written."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def end(self) -> None:
        """Go: the package is written, or not wanted any more."""
        self._timer.stop()
        self.rejected.disconnect(self.cancelled)
        self.close()
        self.deleteLater()


class ExportDone(QDialog):
    """Says what was written and how it comes to the phone.

    Signals:
        folder_requested: The file is to be shown in its folder.
        elsewhere_requested: The package is to be written to another place.
    """

    folder_requested = Signal()
    elsewhere_requested = Signal()

    def __init__(self, result: ExportResult, parent: QWidget) -> None:
        super().__init__(parent)
        self._result = result
        self.setObjectName("export-done")
        self.setWindowTitle(self.tr("Export to Anki"))
        self.setMinimumWidth(560)
        title = label("title", self, name="export-title")
        title.setText(self.tr("%n card(s) exported", None, result.cards))
        place = ElidedLabel("caption", self, name="export-path")
        place.setText(str(result.path))
        text = label("text", self, name="export-text")
        text.setText(self._text())
        text.setVisible(bool(text.text()))
        self._end(DialogColumn(self, title, place, text, self._steps()))

    def _text(self) -> str:
        result = self._result
        lines = []
        if result.reviews:
            lines.append(self.tr("With the whole schedule and %n review(s)", None, result.reviews))
        if result.without_answer:
            lines.append(
                self.tr("%n card(s) without an answer left out", None, result.without_answer)
            )
        return "\n".join(lines)

    def _steps(self) -> Panel:
        panel = Panel(self)
        head = label("strong-caption", panel)
        head.setText(self.tr("On the phone or in Anki"))
        panel.column.addWidget(head)
        for number, text in enumerate(
            (
                self.tr("When importing, tick “Import any learning progress”."),
                self.tr("Once: in the deck's options switch FSRS on."),
            ),
            1,
        ):
            line = label("text", panel, name=f"export-step-{number}")
            line.setText(f"{number}.  {text}")
            panel.column.addWidget(line)
        return panel

    def _end(self, column: DialogColumn) -> None:
        elsewhere = Button("link", self, name="export-elsewhere")
        elsewhere.say(self.tr("Save elsewhere…"))
        elsewhere.clicked.connect(self._on_elsewhere)
        folder = Button("secondary", self, name="export-folder")
        folder.say(self.tr("Show in folder"))
        folder.clicked.connect(self.folder_requested)
        close = Button("primary", self, name="export-close")
        close.say(self.tr("Done"), "⏎")
        close.clicked.connect(self.accept)
        column.end(folder, close, aside=elsewhere)

    def _on_elsewhere(self) -> None:
        self.accept()
        self.elsewhere_requested.emit()
