"""A dialog over the window while something long must not be disturbed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from llmcards.ui.jobs import Job
from llmcards.ui.kit.dialog_column import DialogColumn, leaving
from llmcards.ui.kit.text import label

_WIDTH_PX = 460


class JobDialog(QDialog):
    """Stands before the window as long as a job runs; its button, or Esc, cancels the job."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("job-dialog")
        self.setFixedWidth(_WIDTH_PX)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._job: Job | None = None
        self._title = label("heading", wraps=True)
        self._text = label("text", wraps=True)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setRange(0, 0)
        self._cancel = leaving(self, name="job-cancel")
        DialogColumn(self, self._title, self._text, self._bar).end(self._cancel)

    def say(self, title: str, text: str, cancel: str) -> None:
        """Say what is being done, and what the button does."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._text.setText(text)
        self._bar.setAccessibleName(title)
        self._cancel.say(cancel, "Esc")

    def run(self, job: Job) -> None:
        """Start `job` and stay until it is over."""
        self._job = job
        job.progressed.connect(self._on_progressed)
        job.finished.connect(self._on_finished)
        self.open()
        job.start()

    def reject(self) -> None:
        """Cancel the job; the dialog goes when it has stopped."""
        self._cancel.setEnabled(False)
        if self._job is not None:
            self._job.cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Cancel the job, as the button does."""
        event.ignore()
        self.reject()

    def _on_progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _on_finished(self) -> None:
        self._job = None
        self.done(QDialog.DialogCode.Accepted)
        self.deleteLater()
