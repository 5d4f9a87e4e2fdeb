"""Buttons that paint themselves: their focus ring and their text."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from llmcards.ui.theme import colours, own_px, sized

_BY_KEYS = frozenset(
    (
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
        Qt.FocusReason.OtherFocusReason,
    )
)

_OTHER_FONT = frozenset(
    (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange)
)


class PaintedButton(QAbstractButton):
    """A button without a look; knows when it is pointed at and when a ring is due.

    The ring shows where the keyboard stands: a click does not bring it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._is_pointed_at = False
        self._has_ring = False
        self._fonts: dict[tuple[int, QFont.Weight], QFont] = {}

    @property
    def is_pointed_at(self) -> bool:
        """Whether the pointer is over the button."""
        return self._is_pointed_at and self.isEnabled()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        self._is_pointed_at = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go back to rest."""
        self._is_pointed_at = False
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when a key brought the focus."""
        self._has_ring = event.reason() in _BY_KEYS
        super().focusInEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Forget the fonts that were made of another one."""
        if event.type() in _OTHER_FONT:
            self._fonts.clear()
        super().changeEvent(event)

    def paint_ring(self, painter: QPainter, area: QRectF, radius: float) -> None:
        """Draw the focus ring just inside `area`, where the keyboard stands here."""
        if self.hasFocus() and self._has_ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours(self).accent), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)

    def text_font(self, size_px: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the button's font in a size and weight."""
        wanted = own_px(size_px), weight
        if wanted not in self._fonts:  # made anew, they take a tenth of the painting
            self._fonts[wanted] = sized(self.font(), size_px, weight)
        return self._fonts[wanted]
