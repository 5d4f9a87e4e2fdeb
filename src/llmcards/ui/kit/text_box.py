"""A field for a text of several lines."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from llmcards.ui.kit.picture_files import PictureSource

_PICTURE_ENDINGS = frozenset(
    (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".svg")
)


class TextBox(QPlainTextEdit):
    """Leaves undo to the window where it has nothing of its own to take back.

    Signals:
        pictures_brought: Pictures were pasted or dropped; carries a list of `PictureSource`s.
            Without anyone who listens they are ignored.
    """

    pictures_brought = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, takes_pictures: bool = False) -> None:
        super().__init__(parent)
        self._takes_pictures = takes_pictures
        self._filled = 0
        self.setTabChangesFocus(True)

    @property
    def filled(self) -> int:
        """How often the field was given another text: a late picture belongs to an earlier."""
        return self._filled

    def fill(self, text: str) -> None:
        """Show another text; undo begins here."""
        self._filled += 1
        if text or self._holds_something:
            self.setPlainText(text)

    @property
    def _holds_something(self) -> bool:
        """Whether there is a text, or was one that undo or redo would bring back."""
        document = self.document()
        return not document.isEmpty() or document.isUndoAvailable() or document.isRedoAvailable()

    def insert_paragraph(self, text: str, at: QTextCursor | None = None) -> None:
        """Write `text` as a paragraph of its own, by default where the cursor stands."""
        cursor = at or self.textCursor()
        before = self.toPlainText()[: cursor.position()]
        gap = "" if not before or before.endswith("\n\n") else "\n" * (1 + (before[-1] != "\n"))
        cursor.insertText(f"{gap}{text}\n")
        if at is None:
            self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        """Let undo and redo pass where there is nothing for them here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            takes_back = event.matches(QKeySequence.StandardKey.Undo)
            does_again = event.matches(QKeySequence.StandardKey.Redo)
            if (takes_back and not document.isUndoAvailable()) or (
                does_again and not document.isRedoAvailable()
            ):
                event.ignore()
                return True
        return super().event(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text, and pictures where they are wanted."""
        return bool(self._pictures_in(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Hand pictures on; write text."""
        if brought := self._pictures_in(source):
            self.pictures_brought.emit(brought)
        else:
            super().insertFromMimeData(source)

    def _pictures_in(self, mime: QMimeData) -> list[PictureSource]:
        """Return the pictures; none where there is text: a table is copied as both."""
        if not self._takes_pictures:
            return []
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if files:
            return [path for path in files if path.suffix.lower() in _PICTURE_ENDINGS]
        image = mime.imageData() if mime.hasImage() and not mime.text().strip() else None
        return [image] if isinstance(image, QImage) else []
