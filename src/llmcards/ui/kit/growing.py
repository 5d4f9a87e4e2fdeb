"""Fields that grow with what is written in them."""

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionFrame, QWidget

from llmcards.ui.kit.text_box import TextBox


class GrowingText(TextBox):
    """As high as its text, between `least` and `most` lines; beyond them it scrolls."""

    def __init__(self, parent: QWidget | None = None, *, least: int = 1, most: int = 8) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Lines wrap; for a line that just fits Qt would lay a bar over it.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow or shrink as lines wrap."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take on another size of type."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        # Of a plain text, Qt counts the height in lines.
        wanted = ceil(self.document().size().height())
        lines = max(self._least, min(self._most, wanted))
        scrolls = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(scrolls if wanted > self._most else never)
        inner = lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin()
        height = ceil(inner) + self._edges_px()
        if self.height() != height:
            self.setFixedHeight(height)

    def _edges_px(self) -> int:
        """Return what border and padding of the style take above and below the text."""
        frame = QStyleOptionFrame()
        self.initStyleOption(frame)
        frame.rect = QRect(0, 0, 200, 200)
        inside = self.style().subElementRect(QStyle.SubElement.SE_ShapedFrameContents, frame, self)
        return frame.rect.height() - inside.height()


class GrowingLine(GrowingText):
    """One paragraph: a line that wraps instead of being cut.

    Signals:
        returned: Enter was pressed.
    """

    returned = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fill(text)

    @property
    def text(self) -> str:
        """The words, on one line."""
        return " ".join(self.toPlainText().split())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Enter instead of beginning a paragraph."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if plain == Qt.KeyboardModifier.NoModifier:
                self.returned.emit()
            else:
                event.ignore()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as one line."""
        self.insertPlainText(" ".join(source.text().split()))

    def is_at_edge(self, by: int) -> bool:
        """Whether there is no line above (-1) or below (1) the cursor."""
        move = QTextCursor.MoveOperation
        return not QTextCursor(self.textCursor()).movePosition(move.Up if by < 0 else move.Down)
