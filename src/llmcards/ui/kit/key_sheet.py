"""All keys at one look, and a line to find one in them."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from llmcards.ui.kit.dialog_column import DialogColumn, leaving
from llmcards.ui.kit.panel import scrolled
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_L, GAP_M, GAP_S, GAP_XL

_COLUMN_PX = 330
_MOST_COLUMNS = 3
_HEADING_ROWS = 2
_FIELD_PX = 260
_LEAST_SIZE = (480, 360)
_SIZE = (1120, 720)
_EDGE_PX = 48

KeyGroup = tuple[str, Sequence[tuple[str, str]]]


class KeySheet(QDialog):
    """Groups of (key, what it does), in as many columns as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key-sheet")
        self._groups: Sequence[KeyGroup] = ()
        self._shown: tuple[int, str] | None = None
        self._title = label("title")
        self._field = QLineEdit()
        self._field.setObjectName("key-sheet-find")
        self._field.setClearButtonEnabled(True)
        self._field.setFixedWidth(_FIELD_PX)
        self._field.textChanged.connect(lambda _: self._arrange())
        self._field.installEventFilter(self)
        self._nothing = label("lead", name="key-sheet-nothing")
        self._nothing.hide()
        self._close = leaving(self, name="key-sheet-close")
        self._area = scrolled(QWidget())
        self._lay_out()
        self.setMinimumSize(*_LEAST_SIZE)
        room = parent.window().size() if parent is not None else None
        if room is not None:
            wide, high = room.width() - _EDGE_PX, room.height() - _EDGE_PX
            self.resize(min(_SIZE[0], wide), min(_SIZE[1], high))

    def say(
        self, title: str, close: str, groups: Sequence[KeyGroup], *, find: str, nothing: str
    ) -> None:
        """Show `groups`; `find` stands in the empty field, `nothing` where nothing is found."""
        self._groups = groups
        self.setWindowTitle(title)
        self._title.setText(title)
        self._field.setPlaceholderText(find)
        self._field.setAccessibleName(find)
        self._nothing.setText(nothing)
        self._close.say(close, "Esc")
        self._arrange()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the groups in more columns or fewer."""
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll by the keys that a field of one line has no use for."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            bar = self._area.verticalScrollBar()
            step = {
                Qt.Key.Key_Up: -bar.singleStep(),
                Qt.Key.Key_Down: bar.singleStep(),
                Qt.Key.Key_PageUp: -bar.pageStep(),
                Qt.Key.Key_PageDown: bar.pageStep(),
            }.get(Qt.Key(event.key()))
            if step is not None:
                bar.setValue(bar.value() + step)
                return True
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        room = self.width() - 2 * GAP_XL
        columns = max(1, min(_MOST_COLUMNS, room // _COLUMN_PX))
        if self._shown == (wanted := (columns, self._field.text())) or not self._groups:
            return
        self._shown = wanted
        found = list(_found(self._groups, wanted[1]))
        self._nothing.setVisible(not found)
        content = QWidget()
        body = QHBoxLayout(content)
        body.setContentsMargins(0, 0, GAP_M, 0)
        body.setSpacing(GAP_XL)
        sides = _in_columns(found, columns)
        for side in sides:
            body.addWidget(_key_column(side), 1)
        for _ in range(columns - len(sides)):
            body.addStretch(1)
        content.setProperty("role", "page")
        self._area.setWidget(content)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._field)
        column = DialogColumn(self, gap_px=GAP_L)
        column.addLayout(head)
        column.addWidget(self._nothing)
        column.addWidget(self._area, 1)
        column.end(self._close)


def _found(groups: Sequence[KeyGroup], text: str) -> Iterator[KeyGroup]:
    """Give what has every word of `text` in its key, its meaning or its heading."""
    words = text.casefold().split()
    for title, keys in groups:
        rows = [
            (key, meaning)
            for key, meaning in keys
            if all(word in f"{title} {key} {meaning}".casefold() for word in words)
        ]
        if rows:
            yield title, rows


def _in_columns(groups: Sequence[KeyGroup], count: int) -> list[list[KeyGroup]]:
    """Share `groups` out over up to `count` columns of like length."""
    lengths = [len(keys) + _HEADING_ROWS for _, keys in groups]
    columns: list[list[KeyGroup]] = []
    left, filled = sum(lengths), 0
    for group, length in zip(groups, lengths, strict=True):
        share = left / max(1, count - len(columns) + 1)
        if not columns or (filled + length / 2 > share and len(columns) < count):
            left -= filled
            columns.append([])
            filled = 0
        columns[-1].append(group)
        filled += length
    return columns


def _key_column(groups: Sequence[KeyGroup]) -> QWidget:
    side = QWidget()
    side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    grid = QGridLayout(side)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(GAP_L)
    grid.setVerticalSpacing(GAP_S)
    grid.setColumnStretch(1, 1)
    for title, keys in groups:
        heading = label("heading")
        heading.setText(title)
        if grid.rowCount() > 1:
            grid.setRowMinimumHeight(grid.rowCount(), GAP_M)
        grid.addWidget(heading, grid.rowCount() + 1, 0, 1, 2)
        for key, meaning in keys:
            row = grid.rowCount()
            name, text = label("strong-caption", wraps=True), label("text", wraps=True)
            name.setText(key)
            text.setText(meaning)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return side
