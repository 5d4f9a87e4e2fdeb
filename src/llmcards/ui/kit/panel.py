"""The surfaces that content lies on."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from llmcards.ui.theme import GAP_M


class Panel(QFrame):
    """A rounded surface with a thin border; `column` takes its content."""

    def __init__(self, parent: QWidget | None = None, *, margin: int = 20) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin - 2, margin, margin - 2)
        self.column.setSpacing(GAP_M)


class Scroll(QWidget):
    """What an area scrolls: as high as its content is at the width that it has.

    Qt would take its least height to be that at its least width, where all text wraps most.
    """

    def minimumSizeHint(self) -> QSize:
        """Return the least width; the height follows from the width there is."""
        return QSize(super().minimumSizeHint().width(), 0)


def rule(parent: QWidget | None = None, *, vertical: bool = False) -> QFrame:
    """Return a thin line that parts what stands on its two sides."""
    line = QFrame(parent)
    line.setProperty("role", "rule-v" if vertical else "rule")
    return line


def scrolled(content: QWidget, parent: QWidget | None = None) -> QScrollArea:
    """Return `content` in an area that scrolls down, never sideways, and shows no frame."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content.setProperty("role", "page")
    area.setWidget(content)
    return area
