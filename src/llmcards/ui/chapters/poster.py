"""The still picture of a chapter: where it begins, and the way to it in the browser."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from llmcards.ui.kit.painted import PaintedButton
from llmcards.ui.theme import RADIUS, SMALL_PX, TEXT_PX

# A film frame is dark in both schemes, so these do not follow the theme.
_FRAME_TOP = QColor("#2a3546")
_FRAME_BOTTOM = QColor("#0f131a")
_ON_FRAME = QColor("#f4f6fa")
_ON_FRAME_SOFT = QColor("#b9c2d0")
_MARGIN = 14
_PLAY = 25


class Poster(PaintedButton):
    """A dark frame with a play mark; a click opens the browser at the chapter's second."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chapter-poster")
        self._action = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def say(self, chapter: str, action: str) -> None:
        """Show the chapter's title, and below it what a click does."""
        self.setText(chapter)
        self._action = action
        self.setAccessibleName(f"{action}: {chapter}" if chapter else action)
        self.setToolTip(self.accessibleName())
        self.update()

    @property
    def action_text(self) -> str:
        """What a click does, in words."""
        return self._action

    def sizeHint(self) -> QSize:
        """Return a film's proportions."""
        return QSize(320, 180)

    def fit(self, width: int, most_height: int) -> None:
        """Take the height of a film of this width, but no more than `most_height`."""
        self.setFixedHeight(max(112, min(width * 9 // 16, most_height)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, play mark and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        ground = QLinearGradient(area.topLeft(), area.bottomRight())
        ground.setColorAt(0, _FRAME_TOP)
        ground.setColorAt(1, _FRAME_BOTTOM)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(area, RADIUS - 2, RADIUS - 2)
        self._paint_play(painter, QPointF(area.center().x(), area.center().y() - 16))
        self._paint_words(painter, area)
        self.paint_ring(painter, area, RADIUS - 2)

    def _paint_play(self, painter: QPainter, centre: QPointF) -> None:
        painter.setBrush(QColor("#ffffff") if self.is_pointed_at else QColor("#e6e9ee"))
        painter.drawEllipse(centre, _PLAY, _PLAY)
        painter.setBrush(_FRAME_BOTTOM)
        left, half = centre.x() - 7, 11.0
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(left, centre.y() - half),
                    QPointF(left + 19, centre.y()),
                    QPointF(left, centre.y() + half),
                ]
            )
        )

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        room = area.adjusted(_MARGIN, 0, -_MARGIN, -_MARGIN + 2)
        small = self.text_font(SMALL_PX)
        strong = self.text_font(TEXT_PX, QFont.Weight.DemiBold)
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.setFont(small)
        painter.setPen(_ON_FRAME_SOFT)
        painter.drawText(room, bottom, _short(self._action, small, room.width()))
        painter.setFont(strong)
        painter.setPen(_ON_FRAME)
        above = room.adjusted(0, 0, 0, -QFontMetricsF(small).height() - 2)
        painter.drawText(above, bottom, _short(self.text(), strong, room.width()))


def _short(text: str, font: QFont, width: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
