"""Where an import begins: drop, choose or paste."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from llmcards.ui.folders import LastFolder, Place
from llmcards.ui.importing.incoming import files_in, text_source
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_L, GAP_M, GAP_S, GAP_XL, PAGE_MARGIN, RADIUS, colours
from llmcards.workflows.plan import Source

_FILTER = "*.txt *.md *.markdown *.html *.htm *.yaml *.yml"


class PasteBox(QPlainTextEdit):
    """Takes pasted text as it is, or files that are pasted or dropped into it.

    Signals:
        brought: Something was pasted or dropped; carries the `QMimeData`.
    """

    brought = Signal(object)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Hand rich text and files on; put plain text in the box, where it can be changed."""
        rich = text_source(source, "")
        if files_in(source) or (rich is not None and rich.name.endswith(".html")):
            self.brought.emit(source)
        else:
            super().insertFromMimeData(source)


class DropZone(QWidget):
    """A dashed field that says what can be dropped; `column` takes what stands in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(GAP_XL, GAP_XL, GAP_XL, GAP_XL)
        self.column.setSpacing(GAP_M)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the field."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = colours(self)
        pen = QPen(QColor(tones.accent), 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.setBrush(QColor(tones.accent_soft))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), RADIUS, RADIUS)


class ImportEntry(QWidget):
    """Asks for the page: files to choose, text to paste.

    Signals:
        files_chosen: Carries a tuple of paths.
        text_entered: The text in the box is to be read; carries a `Source`.
        left: The learner wants no import; what was typed stays.
        brought: Something else was pasted into the box; carries the `QMimeData`.
    """

    files_chosen = Signal(object)
    text_entered = Signal(object)
    brought = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget, state: QSettings | None = None) -> None:
        super().__init__(parent)
        self._folder = LastFolder("import", Place.DownloadLocation, state)
        self._title = label("title", self, name="import-title", wraps=True)
        self._lead = label("lead", self, wraps=True)
        self._error = label("error", self, name="import-error", wraps=True)
        self._error.hide()
        self._zone = self._drop_zone()  # before the box: Tab goes in the order of making
        self._box = PasteBox(self)
        self._box.setObjectName("import-text")
        self._box.setTabChangesFocus(True)
        self._box.textChanged.connect(self._on_text_changed)
        self._box.brought.connect(self.brought)
        self._read = Button("primary", self, name="import-read")
        self._read.setEnabled(False)
        self._read.clicked.connect(self._on_read)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._read.click)
        leave = QShortcut(QKeySequence("Esc"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.left)
        self._lay_out()
        self._retranslate()

    def start(self, error: str = "") -> None:
        """Wait for a page; `error` tells why the last one could not be read."""
        self._error.setText(error)
        self._error.setVisible(bool(error))
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Empty the box."""
        self._box.clear()

    def choose_files(self) -> None:
        """Ask for files with the system's own dialog."""
        kinds = self.tr("Pages, descriptions, decks ({kinds})").format(kinds=_FILTER)
        every = self.tr("All files (*)")
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Import a module page"), str(self._folder.path), f"{kinds};;{every}"
        )
        if names:
            self._folder.remember(Path(names[0]))
            self.files_chosen.emit(tuple(Path(name) for name in names))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _drop_zone(self) -> DropZone:
        zone = DropZone(self)
        self._zone_title = label("heading", zone, wraps=True)
        self._zone_text = label("caption", zone, wraps=True)
        for line in (self._zone_title, self._zone_text):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            zone.column.addWidget(line)
        self._choose = Button("secondary", zone, name="import-choose")
        self._choose.clicked.connect(self.choose_files)
        zone.column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignHCenter)
        return zone

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._read)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, 28, PAGE_MARGIN, 28)
        column.setSpacing(GAP_S)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addWidget(self._error)
        column.addSpacing(GAP_S)
        column.addWidget(self._zone)
        column.addSpacing(GAP_S)
        column.addWidget(self._box, 1)
        column.addSpacing(GAP_L - GAP_S)
        column.addLayout(foot)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Import a module page"))
        self._lead.setText(self.tr("Nothing is added before you have seen what was understood."))
        self._zone_title.setText(self.tr("Drop the page and the videos' descriptions here"))
        self._zone_text.setText(
            self.tr("Text, Markdown, HTML or a deck file; several at once, anywhere on the window")
        )
        self._choose.say(self.tr("Choose files…"))
        self._box.setPlaceholderText(
            self.tr("…or open the page in your browser, select all, copy, and paste it here")
        )
        self._box.setAccessibleName(self.tr("Text of the page"))
        self._read.say(self.tr("Read the text"), "Ctrl+⏎")

    def _on_text_changed(self) -> None:
        self._read.setEnabled(bool(self._box.toPlainText().strip()))

    def _on_read(self) -> None:
        text = self._box.toPlainText()
        name = self.tr("pasted text", "the name of a source")
        self.text_entered.emit(Source(f"{name}.txt", text.encode()))
