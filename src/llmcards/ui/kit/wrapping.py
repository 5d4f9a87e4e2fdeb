"""A row of widgets that goes on in another line where it finds too little room."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class WrappingRow(QLayout):
    """Lays out its widgets from left to right, in as many lines as they need."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap_px: int,
        fills: bool = False,
        gap_at: int | None = None,
    ) -> None:
        """Begin an empty row.

        Args:
            parent: Whose layout it is.
            gap_px: Between two widgets, and between two lines.
            fills: Whether the widgets of a line share what room it leaves.
            gap_at: Before which widget the room lies that is left of a single line.
        """
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._fills, self._gap_at = fills, gap_at
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap_px)

    def addItem(self, item: QLayoutItem) -> None:
        """Append `item`."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at `index`, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at `index` out, and return it."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Say that more room is of no use."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that a narrower row is a higher one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels at `width` pixels."""
        heights = [max(item.sizeHint().height() for item in line) for line in self._lines(width)]
        return sum(heights) + self.spacing() * max(0, len(heights) - 1)

    def sizeHint(self) -> QSize:
        """Return room for all in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        gaps = self.spacing() * max(0, len(sizes) - 1)
        height = max((size.height() for size in sizes), default=0)
        return QSize(sum(size.width() for size in sizes) + gaps, height)

    def minimumSize(self) -> QSize:
        """Return room for the widest."""
        sizes = [item.sizeHint() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(rect)
        lines = self._lines(rect.width())
        y = rect.top()
        for line in lines:
            height = max(item.sizeHint().height() for item in line)
            used = sum(item.sizeHint().width() for item in line)
            left = max(0, rect.width() - used - self.spacing() * (len(line) - 1))
            more = left // len(line) if self._fills else 0
            x = rect.left()
            for item in line:
                if len(lines) == 1 and self._is_behind_gap(item):
                    x, left = x + left, 0
                width = item.sizeHint().width() + more
                item.setGeometry(QRect(x, y, width, height))
                x += width + self.spacing()
            y += height + self.spacing()

    def _is_behind_gap(self, item: QLayoutItem) -> bool:
        return self._gap_at is not None and self._items.index(item) >= self._gap_at

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        x = 0
        for item in self._shown():
            needs = item.sizeHint().width()
            if not lines or x + needs > width:
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += needs + self.spacing()
        return lines
