"""The palette itself: a line to type in, and below it what fits."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QStackedLayout, QVBoxLayout, QWidget

from llmcards.ui.kit.rounded import draw_rounded, rounded_region
from llmcards.ui.kit.text import label
from llmcards.ui.palette.delegate import PaletteDelegate
from llmcards.ui.palette.entry import Entry
from llmcards.ui.palette.model import PaletteModel, Role, Section
from llmcards.ui.theme import GAP_L, GAP_S, RADIUS, colours

_WIDE_PX = 680
_HIGH_PX = 460
_TOP_PX = 64
_EDGE_PX = 32
_PAGE = 8


class Palette(QDialog):
    """Takes letters, shows entries, runs the one that Enter or a click chooses.

    `look_up` is told what was typed, and later shows sections; `chosen` is told the entry, which
    is run after the palette has gone: what it does may open a dialog.
    """

    def __init__(
        self, window: QWidget, look_up: Callable[[str], None], chosen: Callable[[Entry], None]
    ) -> None:
        super().__init__(window, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._window = window
        self._chosen = chosen
        self._was_moved = False
        self._field = QLineEdit()
        self._field.setObjectName("palette-field")
        self._field.textChanged.connect(lambda text: look_up(text.strip()))
        self._field.installEventFilter(self)
        self._model = PaletteModel(self)
        self._list = QListView()
        self._list.setObjectName("palette-list")
        self._list.setModel(self._model)
        self._list.setItemDelegate(PaletteDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setMouseTracking(True)
        self._list.entered.connect(self._stand_on)
        self._list.clicked.connect(lambda _: self._run())
        self._nothing = label("lead", name="palette-nothing", wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint = label("caption", name="palette-hint")
        self._pages = QStackedLayout()
        self._lay_out()

    @property
    def typed(self) -> str:
        """What was typed."""
        return self._field.text().strip()

    def say(self, title: str, placeholder: str, hint: str, nothing: str) -> None:
        """Name the palette, what can be typed, the keys, and what nothing found means."""
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._field.setPlaceholderText(placeholder)
        self._field.setAccessibleName(title)
        self._list.setAccessibleName(title)
        self._hint.setText(hint)
        self._nothing.setText(nothing)

    def appear(self) -> None:
        """Come up empty, over the upper middle of the window."""
        window = self._window
        wide = min(_WIDE_PX, window.width() - 2 * _EDGE_PX)
        self.resize(wide, min(_HIGH_PX, window.height() - _TOP_PX - _EDGE_PX))
        self.move(window.mapToGlobal(QPoint((window.width() - wide) // 2, _TOP_PX)))
        self._field.clear()
        self._field.textChanged.emit("")
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.open()

    def show_sections(self, sections: Sequence[Section], *, is_complete: bool = True) -> None:
        """Show what was found; where it is not complete, nothing found is not yet said."""
        entry = self._list.currentIndex().data(Role.ENTRY)
        self._model.show(sections)
        stays = self._was_moved and isinstance(entry, Entry)
        self._go_to(self._model.index_of(entry.key if stays else ""))
        is_empty = is_complete and not self._model.entries
        self._pages.setCurrentWidget(self._nothing if is_empty else self._list)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk over the entries while the field keeps the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: _PAGE,
                Qt.Key.Key_PageUp: -_PAGE,
                Qt.Key.Key_Tab: 1,
                Qt.Key.Key_Backtab: -1,
            }
            key = Qt.Key(event.key())
            if key in steps:
                self._was_moved = True
                self._go_to(self._model.next_to(self._list.currentIndex(), steps[key]))
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._run()
                return True
            self._was_moved = False
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the corners off under X11: without a compositor they would be black."""
        super().resizeEvent(event)
        if QGuiApplication.platformName() == "xcb":
            self.setMask(rounded_region(self.size(), RADIUS))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground: the window below has none of this shape."""
        tones = colours(self)
        ground, edge = QColor(tones.surface), QColor(tones.border)
        painter = QPainter(self)
        if not self.mask().isEmpty():
            painter.fillRect(self.rect(), edge)  # or what is painted in part would be dark
        draw_rounded(painter, self.size(), RADIUS, ground, edge)

    def _stand_on(self, index: QModelIndex) -> None:
        if isinstance(index.data(Role.ENTRY), Entry):
            self._list.setCurrentIndex(index)

    def _go_to(self, index: QModelIndex) -> None:
        self._list.setCurrentIndex(index)
        # The field keeps the keyboard: a screen reader hears from it what Enter would run.
        self._field.setAccessibleDescription(str(index.data() or ""))
        if index.row() == 1:
            self._list.scrollToTop()  # with the heading above the first entry
        else:
            self._list.scrollTo(index)

    def _run(self) -> None:
        entry = self._list.currentIndex().data(Role.ENTRY)
        if isinstance(entry, Entry):
            self.accept()
            self._chosen(entry)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_S + 2)
        column.setSpacing(GAP_S)
        column.addWidget(self._field)
        column.addLayout(self._pages, 1)
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._nothing)
        column.addWidget(self._hint)
