"""Take files, text and addresses that are dropped anywhere on the window."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from llmcards.ui.importing.incoming import brings_something
from llmcards.ui.theme import PAGE_MARGIN, RADIUS, TITLE_PX, colours, sized


class DropCatcher(QObject):
    """Watches a window for drops, and shows that they are welcome.

    Signals:
        dropped: Something was dropped; carries a `QMimeData` of its own.
    """

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._veil = _Veil(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what can be read; leave everything else alone."""
        if isinstance(event, QDragEnterEvent):
            if not brings_something(event.mimeData()):
                return False
            event.acceptProposedAction()
            self._veil.spread(self.tr("Drop to import"))
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._veil.hide()
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._veil.hide()
            event.acceptProposedAction()
            self.dropped.emit(_kept(event.mimeData()))
            return True
        return super().eventFilter(watched, event)


class _Veil(QWidget):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._over = window
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def spread(self, text: str) -> None:
        self._text = text
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = colours(self)
        ground = QColor(tones.window)
        ground.setAlphaF(0.92)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(QColor(tones.accent), 2, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(tones.accent_soft))
        inner = self.rect().adjusted(PAGE_MARGIN, PAGE_MARGIN, -PAGE_MARGIN, -PAGE_MARGIN)
        painter.drawRoundedRect(inner, RADIUS, RADIUS)
        painter.setFont(sized(self.font(), TITLE_PX))
        painter.setPen(QColor(tones.accent))
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, self._text)


def _kept(mime: QMimeData) -> QMimeData:
    """Return a copy: what a drop carries dies with its event."""
    copy = QMimeData()
    if mime.hasUrls():
        copy.setUrls(mime.urls())
    if mime.hasHtml():
        copy.setHtml(mime.html())
    if mime.hasText():
        copy.setText(mime.text())
    return copy
