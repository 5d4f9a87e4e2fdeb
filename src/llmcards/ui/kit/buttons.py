"""The buttons of every page."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from llmcards.ui.kit.key_words import ActionKey
from llmcards.ui.kit.painted import PaintedButton
from llmcards.ui.theme import RADIUS, RADIUS_S, SMALL_PX, TEXT_PX, Colours, colours, own_px

ButtonRole = Literal["primary", "secondary", "quiet", "link"]
_NARROW_PX = 9
_KEY_PX = 13
_LINK_EDGES_PX = 10

Tone = Literal["again", "hard", "good", "easy"]


class Button(QPushButton):
    """A button with a look and, behind its words, the key that does the same."""

    def __init__(
        self, role: ButtonRole = "secondary", parent: QWidget | None = None, *, name: str = ""
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setObjectName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # A click leaves the focus where it is: the keys of the page go on working.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self._key: ActionKey | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard, not the dialog's default one."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def say(self, text: str, key: str = "") -> None:
        """Show `text`, with `key` behind it; a screen reader hears the text alone."""
        self.setText(f"{text}   {key}" if key else text)
        self.setAccessibleName(text)

    def follow(self, action: QAction) -> None:
        """Stand for `action`: show the key that does the same, also when it is changed."""
        self._key = ActionKey(action)
        self._key.changed.connect(self._say_again)
        self._say_again()

    def say_with_key(self, text: str) -> None:
        """Show `text` with the key of the action that the button stands for."""
        self.say(text, self._key.text if self._key is not None else "")

    def _say_again(self) -> None:
        if self.accessibleName():
            self.say_with_key(self.accessibleName())


class ElidedLink(Button):
    """A link that ends in an ellipsis where it does not fit; no wider than its words."""

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__("link", parent, name=name)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, text: str, key: str = "") -> None:
        """Show as much of `text` as fits; a screen reader hears all of it."""
        self._whole = f"{text}   {key}" if key else text
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for the whole text.

        Of what is shown of it, the layout would make the width that decides what is shown.
        """
        size = super().sizeHint()
        size.setWidth(self.fontMetrics().horizontalAdvance(self._whole) + _LINK_EDGES_PX)
        return size

    def minimumSizeHint(self) -> QSize:
        """Return room for an ellipsis."""
        size = super().minimumSizeHint()
        size.setWidth(self.fontMetrics().horizontalAdvance("…") + _LINK_EDGES_PX)
        return size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more or less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - _LINK_EDGES_PX
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)


class RatingButton(PaintedButton):
    """One of the four ratings: its name, its key, and when the card would come back."""

    def __init__(self, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone = tone
        self._key: ActionKey | None = None
        self._interval = ""
        self._is_proposed = False
        self.setObjectName(f"rate-{tone}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def interval(self) -> str:
        """The interval as it is shown."""
        return self._interval

    @property
    def is_proposed(self) -> bool:
        """Whether this is the rating that Space gives."""
        return self._is_proposed

    def follow(self, action: QAction) -> None:
        """Stand for `action`: show the key that does the same, also when it is changed."""
        self._key = ActionKey(action)
        self._key.changed.connect(self.update)

    def say(self, name: str, interval: str, *, proposed: bool, hint: str = "") -> None:
        """Show the rating's name and interval; `hint` tells more on hover."""
        self._interval = interval
        self._is_proposed = proposed
        self.setText(name)
        self.setAccessibleName(f"{name}, {interval}" if interval else name)
        self.setToolTip(hint)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for two lines."""
        name = QFontMetrics(self.text_font(15, QFont.Weight.DemiBold))
        return QSize(name.horizontalAdvance(self.text()) + 64, 66)

    def minimumSizeHint(self) -> QSize:
        """Return room for the name, and below it interval and key."""
        name = self.sizeHint().width() - 64
        below = QFontMetrics(self.text_font(TEXT_PX)).horizontalAdvance(self._interval) + _KEY_PX
        return QSize(max(name, below) + 2 * _NARROW_PX, 66)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button: its rating's colour lies along the bottom edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = colours(self)
        tone = QColor(getattr(tones, self._tone))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        self._paint_shape(painter, area, tone, tones)
        painter.setPen(QColor(tones.text))
        painter.setFont(self.text_font(15, QFont.Weight.DemiBold))
        is_narrow = self.width() < self.sizeHint().width()
        side = _NARROW_PX if is_narrow else 15
        inner = self.rect().adjusted(side, 11, -side, -13)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setPen(QColor(tones.secondary))
        painter.setFont(self.text_font(SMALL_PX))
        if self._key is not None:
            # Beside the name, or where that takes all the room, beside the interval.
            edge = Qt.AlignmentFlag.AlignBottom if self._is_tight() else Qt.AlignmentFlag.AlignTop
            painter.drawText(inner, Qt.AlignmentFlag.AlignRight | edge, self._key.text)
        painter.setFont(self.text_font(TEXT_PX))
        left_bottom = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(inner, left_bottom, self._interval)
        self.paint_ring(painter, area, RADIUS - 2)

    def _is_tight(self) -> bool:
        name = self.sizeHint().width() - 64
        return self.width() < name + 2 * _NARROW_PX + _KEY_PX

    def _paint_shape(self, painter: QPainter, area: QRectF, tone: QColor, tones: Colours) -> None:
        whole = QPainterPath()
        whole.addRoundedRect(area, RADIUS - 2, RADIUS - 2)
        inner = QPainterPath()
        inner.addRoundedRect(area.adjusted(0, 0, 0, -3), RADIUS - 2, RADIUS - 2)
        fill = QColor(tones.hover if self.is_pointed_at or self.isDown() else tones.surface)
        if self._is_proposed:
            fill = _mixed(tone, QColor(tones.surface), 0.14 if self.is_pointed_at else 0.09)
        painter.fillPath(whole, tone)
        painter.fillPath(inner, fill)
        painter.setPen(QPen(tone if self._is_proposed else QColor(tones.border), 1))
        painter.drawPath(inner)


class NavItem(PaintedButton):
    """A place to go to, with how much waits there."""

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self._count = 0
        self.setObjectName(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def count(self) -> int:
        """How much waits; 0 shows nothing."""
        return self._count

    def say(self, text: str, count: int = 0) -> None:
        """Show the place's name and how much waits there."""
        self._count = count
        self.setText(text)
        self.setAccessibleName(f"{text}, {count}" if count else text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for name and count on one line."""
        metrics = QFontMetrics(self.text_font(TEXT_PX, QFont.Weight.Medium))
        text = f"{self.text()}  {self._count}" if self._count else self.text()
        return QSize(metrics.horizontalAdvance(text) + 32, own_px(38))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the item; the place one is at has a ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = colours(self)
        area = QRectF(self.rect())
        if self.isChecked() or self.is_pointed_at:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.selected if self.isChecked() else tones.hover))
            painter.drawRoundedRect(area, RADIUS_S, RADIUS_S)
        inner = self.rect().adjusted(12, 0, -12, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(tones.text))
        painter.setFont(self.text_font(TEXT_PX, QFont.Weight.Medium))
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, self.text())
        if self._count:
            painter.setPen(QColor(tones.secondary))
            painter.setFont(self.text_font(SMALL_PX))
            painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, str(self._count))
        self.paint_ring(painter, area, RADIUS_S)


def _mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    def part(over: int, under: int) -> int:
        return round(under + (over - under) * share)

    return QColor(
        part(colour.red(), ground.red()),
        part(colour.green(), ground.green()),
        part(colour.blue(), ground.blue()),
    )
