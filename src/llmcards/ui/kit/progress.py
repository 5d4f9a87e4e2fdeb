"""A thin line that fills up."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from llmcards.ui.kit.percent import percent
from llmcards.ui.theme import colours


class ProgressLine(QWidget):
    """Shows a share of a whole, 0 to 1; `positive` paints it in the colour of success."""

    def __init__(self, parent: QWidget | None = None, *, positive: bool = False) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._is_positive = positive
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """How much is filled, 0 to 1."""
        return self._share

    def show_share(self, share: float) -> None:
        """Fill `share` of the line."""
        self._share = min(1.0, max(0.0, share))
        self.setAccessibleDescription(percent(self._share))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a line's room."""
        return QSize(80, 5)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track and what is filled of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tones = colours(self)
        whole = QRectF(self.rect())
        radius = whole.height() / 2
        painter.setBrush(QColor(tones.track))
        painter.drawRoundedRect(whole, radius, radius)
        filled = QRectF(0, 0, whole.width() * self._share, whole.height())
        if filled.width() >= 1:
            painter.setBrush(QColor(tones.known if self._is_positive else tones.accent_fill))
            painter.drawRoundedRect(filled, min(radius, filled.width() / 2), radius)
