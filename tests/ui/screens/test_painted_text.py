"""What tables, trees and lists paint themselves stays in its row, and is whole where it can be."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from llmcards.ui.cards.delegate import CellDelegate

_LETTER_PX = 24  # an ellipsis stands for one more letter at least
_VIEWS = {"cards": "cards-table", "course": "course-tree", "pane": "chapter-list"}


class Recorder(QPainter):
    """Paints, and notes each text, its room, and where in it it came to stand."""

    def __init__(self, on: QPixmap) -> None:
        super().__init__(on)
        self.drawn: list[tuple[str, QRect, QRect]] = []

    def drawText(self, where, flags, text):  # noqa: N802 - Qt's name
        """Note the text and paint it."""
        room = where.toAlignedRect() if isinstance(where, QRectF) else QRect(where)
        stands = QFontMetrics(self.font()).boundingRect(room, int(flags), text)
        if text:
            self.drawn.append((text, room, stands))
        super().drawText(where, int(flags), text)


def cells(view):
    """Return the cells that can be seen whole."""
    seen, found = view.viewport().rect(), {}
    for y in range(2, seen.height(), 10):
        for x in range(2, seen.width(), 30):
            index = view.indexAt(QPoint(x, y))
            if index.isValid() and seen.contains(view.visualRect(index)):
                found[index.row(), index.column(), index.parent().row()] = index
    return list(found.values())


def faults(view, index):
    """Tell what is amiss in what the delegate paints of one cell."""
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = view.visualRect(index)
    canvas = QPixmap(view.viewport().size())
    recorder = Recorder(canvas)
    recorder.setFont(option.font)
    view.itemDelegate().paint(recorder, option, index)
    recorder.end()
    row = option.rect.adjusted(-1, -1, 1, 1)
    for text, room, stands in recorder.drawn:
        if not row.contains(stands):
            yield f"{text!r} reaches out of its row"
        if text.endswith("…") and stands.width() < room.width() - _LETTER_PX:
            yield f"{text!r} has {room.width()} px and takes {stands.width()}"
    for one, other in combinations(recorder.drawn, 2):
        if one[2].adjusted(1, 0, -1, 0).intersects(other[2]):
            yield f"{one[0]!r} lies over {other[0]!r}"


def shown(window, place):
    """Return the window with the view that is asked about."""
    if place == "pane":
        window.begin()
    else:
        window.show_page(place)
    return window


@pytest.mark.parametrize("size", [(900, 600), (1000, 700), (1440, 900)])
@pytest.mark.parametrize("place", _VIEWS)
@pytest.mark.parametrize("looks", [("ru", "light"), ("en", "dark")], ids=["ru", "en"])
def test_painted_rows_have_nothing_amiss(small_window, full_desk, settle, place, size):
    """No widget tells of these words, so the walk over the screens does not see them."""
    window = shown(small_window(full_desk), place)
    window.resize(*size)
    settle()
    view = window.findChild(QAbstractItemView, _VIEWS[place])

    asked = cells(view)
    found = [fault for index in asked for fault in faults(view, index)]

    assert len(asked) > 3
    assert not found, "\n".join(found)


@pytest.mark.parametrize("looks", [("en", "light")], ids=["en"])
def test_a_row_shortened_without_need_is_found(small_window, full_desk, settle, monkeypatch):
    """Or the walk above would prove nothing."""
    window = shown(small_window(full_desk), "cards")
    settle()
    view = window.findChild(QAbstractItemView, _VIEWS["cards"])
    monkeypatch.setattr(CellDelegate, "_paint_words", _too_short)

    assert any("px and takes" in fault for fault in faults(view, cells(view)[0]))


def _too_short(_delegate, painter, room, *_):
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft, "W…")
