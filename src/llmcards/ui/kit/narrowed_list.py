"""A list that shows only the lines with the words that are looked for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget


class NarrowedList(QListWidget):
    """Shortens long lines with an ellipsis; `narrow` leaves out those without the words."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def narrow(self, text: str) -> None:
        """Show the lines with all words of `text`; the first is current where the old one goes."""
        words = text.casefold().split()
        shown = []
        for row in range(self.count()):
            item = self.item(row)
            fits = all(word in item.text().casefold() for word in words)
            item.setHidden(not fits)
            if fits:
                shown.append(row)
        current = self.currentRow()
        self.setCurrentRow(current if current in shown else (shown or [-1])[0])
