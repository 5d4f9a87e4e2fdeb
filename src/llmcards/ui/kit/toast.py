"""A short message that comes up, offers one action, and goes by itself."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_L, GAP_S, RADIUS, colours

_STAYS_MS = 6000
_LIFT_PX = 24
_WIDEST_PX = 460
_LEAST_PX = 160


class Toast(QWidget):
    """Lies over the lower edge of its parent while it has something to say.

    Signals:
        acted: The action was chosen.
    """

    acted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._text = label("text", self, name="toast-text", wraps=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._action = Button("link", self, name="toast-action")
        self._action.clicked.connect(self._on_action)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_L, GAP_S + 2, GAP_L, GAP_S + 2)
        row.setSpacing(GAP_L)
        row.addWidget(self._text)
        row.addWidget(self._action)
        self._then: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        if isinstance(parent, QStackedWidget):
            parent.currentChanged.connect(self._on_other_page)
        self.hide()

    @property
    def text(self) -> str:
        """What is being said."""
        return self._text.text()

    def say(self, text: str, action: str = "", then: Callable[[], None] | None = None) -> None:
        """Show `text` for some seconds, with a button for `action` where there is one.

        The button does `then`, or says `acted` where nothing else is given.
        """
        self._then = then
        self._text.setText(text)
        self._action.setVisible(bool(action))
        self._action.say(action)
        wanted = self._text.fontMetrics().horizontalAdvance(text) + 4
        beside = self._action.sizeHint().width() + GAP_L if action else 0
        room = max(_LEAST_PX, self._over.width() - beside - 4 * GAP_L)
        self._text.setMaximumWidth(min(_WIDEST_PX, room))
        self._text.setMinimumWidth(min(_WIDEST_PX, room, wanted))
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the parent's size changes."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = colours(self)
        painter.setPen(QPen(QColor(tones.border), 1))
        painter.setBrush(QColor(tones.selected))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), RADIUS, RADIUS)

    def _place(self) -> None:
        """Lie over the lower edge, and over no button that stands there."""
        self.adjustSize()
        x = (self._over.width() - self.width()) // 2
        room = QRect(x, self._over.height() - self.height() - _LIFT_PX, *self.size().toTuple())
        buttons = list(self._buttons())
        while covered := [button for button in buttons if button.intersects(room)]:
            room.moveBottom(min(button.top() for button in covered) - GAP_S)
        # A page full of buttons has no free place; then the usual one is the least surprise.
        if room.top() < self._over.height() // 2:
            room.moveBottom(self._over.height() - _LIFT_PX)
        self.move(room.topLeft())

    def _buttons(self) -> Iterator[QRect]:
        for button in self._over.findChildren(QAbstractButton):
            if button.isVisible() and not self.isAncestorOf(button):
                yield QRect(button.mapTo(self._over, QPoint()), button.size())

    def _on_other_page(self) -> None:
        """Come up again: a stack lays the page that it shows over all others."""
        if self.isVisible():
            self.raise_()
            QTimer.singleShot(0, self, self._place)  # once the page's buttons have their places

    def _on_action(self) -> None:
        self.hide()
        if self._then is not None:
            self._then()
        else:
            self.acted.emit()

    def mousePressEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Go on a click."""
        self.hide()
