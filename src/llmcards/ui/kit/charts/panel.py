"""A chart in its frame: a title, a choice of views, what colours mean, and ways to keep it."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QImage, QPainter
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from llmcards.ui.kit.charts.chart import Chart
from llmcards.ui.kit.charts.choice import ChoiceRow
from llmcards.ui.kit.charts.legend import Legend
from llmcards.ui.kit.panel import Panel
from llmcards.ui.kit.small import small_button
from llmcards.ui.kit.text import ElidedLabel, label
from llmcards.ui.theme import BODY_PX, GAP_S, SMALL_PX, colours, own_px, sized

_SCALE = 2.0
_MARGIN_PX = 20
_LINE_PX = 24


class ChartPanel(Panel):
    """Frames a chart, or another widget that stands for one.

    Signals:
        picture_wanted: The chart is to be kept as a picture.
        table_wanted: The chart's numbers are to be kept as a table.
    """

    picture_wanted = Signal()
    table_wanted = Signal()

    def __init__(self, content: QWidget, *, name: str, choice: ChoiceRow | None = None) -> None:
        super().__init__()
        self.setObjectName(name)
        self._content = content
        self._title = ElidedLabel("heading", self, name=f"{name}-title")
        self._note = label("caption", self, name=f"{name}-note", wraps=True)
        self._legend = Legend(self)
        self._keep = small_button(self, name=f"{name}-keep")
        self._keep.setProperty("role", "quiet")
        self._keep.setText("⋯")
        self._keep.clicked.connect(self._on_keep)
        self.column.setSpacing(GAP_S)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        if choice is not None:
            top.addWidget(choice)
        top.addWidget(self._keep)
        self.column.addLayout(top)
        self.column.addWidget(self._note)
        self.column.addWidget(content, 1)
        self.column.addWidget(self._legend)
        self._note.hide()
        self._legend.hide()
        if not isinstance(content, Chart):
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._say_own()

    @property
    def title(self) -> str:
        """The title as it is shown."""
        return self._title.text()

    @property
    def legend(self) -> Legend:
        """What the colours mean."""
        return self._legend

    def say(self, title: str, note: str = "") -> None:
        """Show a title and, under it, a sentence."""
        self._title.setText(title)
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def menu(self) -> QMenu:
        """Return the ways to keep the chart."""
        menu = QMenu(self)
        menu.addAction(self.tr("Save as PNG…")).triggered.connect(self.picture_wanted)
        menu.addAction(self.tr("Save as CSV…")).triggered.connect(self.table_wanted)
        return menu

    def picture(self) -> QImage:
        """Return title, note, chart and legend without the buttons, two pixels for one."""
        parts = [part for part in (self._content, self._legend) if not part.isHidden()]
        width = self._content.width() + 2 * _MARGIN_PX
        line = own_px(_LINE_PX)
        head = _MARGIN_PX + line + GAP_S + (line if self._note.text() else 0)
        height = head + sum(part.height() + GAP_S for part in parts) + _MARGIN_PX - GAP_S
        image = QImage(
            round(width * _SCALE),
            round(height * _SCALE),
            QImage.Format.Format_ARGB32_Premultiplied,
        )
        image.setDevicePixelRatio(_SCALE)
        image.fill(QColor(colours(self).surface))
        painter = QPainter(image)
        self._paint_words(painter, width)
        top = head
        for part in parts:
            painter.drawImage(QPointF(_MARGIN_PX, top), _picture_of(part))
            top += part.height() + GAP_S
        painter.end()
        return image

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the ways to keep the chart, also by the menu key."""
        self._open_menu(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        """Say the button anew when the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say_own()
        super().changeEvent(event)

    def _say_own(self) -> None:
        self._keep.setAccessibleName(self.tr("Save this chart"))
        self._keep.setToolTip(self.tr("Save this chart"))

    def _on_keep(self) -> None:
        self._open_menu(self._keep.mapToGlobal(QPoint(0, self._keep.height())))

    def _open_menu(self, at: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _paint_words(self, painter: QPainter, width: int) -> None:
        tones, room = colours(self), width - 2 * _MARGIN_PX
        for text, top, size_px, tone, weight in (
            (self.title, _MARGIN_PX, BODY_PX, tones.text, QFont.Weight.DemiBold),
            (
                self._note.text(),
                _MARGIN_PX + own_px(_LINE_PX) + 2,
                SMALL_PX,
                tones.secondary,
                QFont.Weight.Normal,
            ),
        ):
            painter.setFont(sized(self.font(), size_px, weight))
            painter.setPen(QColor(tone))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            flags = int(Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(_MARGIN_PX, top, room, own_px(_LINE_PX)), flags, shown)


def _picture_of(part: QWidget) -> QImage:
    if isinstance(part, Chart):
        return part.picture(_SCALE)
    image = QImage(part.size() * _SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(_SCALE)
    image.fill(Qt.GlobalColor.transparent)
    part.render(image, renderFlags=QWidget.RenderFlag.DrawChildren)
    return image
