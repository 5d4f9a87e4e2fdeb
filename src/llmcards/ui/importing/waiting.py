"""Says that the page is being read, and lets the learner stop it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_L, PAGE_MARGIN


class Waiting(QWidget):
    """A bar that moves, and a way out.

    Signals:
        cancelled: The learner does not want to wait.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = label("heading", self, name="import-waiting")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setMaximumWidth(360)
        self._cancel = Button("secondary", self, name="import-stop")
        self._cancel.clicked.connect(self.cancelled)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._cancel.click)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        column.setSpacing(GAP_L)
        column.addStretch(1)
        for widget in (self._title, self._bar, self._cancel):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        self._bar.setFixedWidth(360)
        column.addStretch(1)
        self._retranslate()

    def start(self) -> None:
        """Begin to wait: it is not known yet how long."""
        self._bar.setRange(0, 0)
        self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, done: int, total: int) -> None:
        """Show how much is done."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Reading the page…"))
        self._bar.setAccessibleName(self._title.text())
        self._cancel.say(self.tr("Cancel"), "Esc")
