"""Labels that say what they are for, and that shorten themselves where there is no room."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

LabelRole = Literal[
    "brand",
    "title",
    "question",
    "lead",
    "body",
    "heading",
    "text",
    "caption",
    "strong-caption",
    "accent",
    "warning",
    "error",
]


def label(
    role: LabelRole, parent: QWidget | None = None, *, name: str = "", wraps: bool = False
) -> QLabel:
    """Return an empty label in the look of `role`; `name` is its object name."""
    made = QLabel(parent)
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setObjectName(name)
    made.setWordWrap(wraps)
    if wraps:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where it does not fit, and tells the rest on hover."""

    def __init__(
        self, role: LabelRole = "text", parent: QWidget | None = None, *, name: str = ""
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def is_elided(self) -> bool:
        """Whether some of the text is not shown."""
        width = self.fontMetrics().horizontalAdvance(self.text())
        return width > self.contentsRect().width()

    def setText(self, text: str) -> None:
        """Show `text`, on one line."""
        super().setText(" ".join(text.split()))
        self._tell_the_rest()

    def sizeHint(self) -> QSize:
        """Return room for the whole text."""
        size = super().sizeHint()
        size.setWidth(self.fontMetrics().horizontalAdvance(self.text()) + 1)
        return size

    def minimumSizeHint(self) -> QSize:
        """Return room for an ellipsis."""
        size = super().minimumSizeHint()
        size.setWidth(self.fontMetrics().horizontalAdvance("…"))
        return size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the rest on hover when the room has shrunk."""
        super().resizeEvent(event)
        self._tell_the_rest()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(self.alignment() | Qt.TextFlag.TextSingleLine), shown)

    def _tell_the_rest(self) -> None:
        self.setToolTip(self.text() if self.is_elided else "")
