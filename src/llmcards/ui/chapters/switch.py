"""Choose between the several links of one card."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from llmcards.cards import ChapterLink
from llmcards.ui.kit.small import small_button
from llmcards.ui.theme import GAP_XS
from llmcards.ui.times import clock

_MOST = 4


class LinkSwitch(QWidget):
    """A small button for each link; hidden where there is no choice.

    Signals:
        switched: Another link was chosen; carries its place, from 0.
    """

    switched = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.switched)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP_XS)
        self._row.addStretch(1)
        self.hide()

    def show_links(self, links: Sequence[ChapterLink], current: int) -> None:
        """Offer `links`, the one at place `current` being shown."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        for place, link in enumerate(links[:_MOST]):
            button = small_button(self, name=f"link-{place}")
            button.say(clock(link.start_s))
            button.setAccessibleName(f"{clock(link.start_s)} {link.chapter}")
            button.setToolTip(button.accessibleName())
            button.setCheckable(True)
            button.setChecked(place == current)
            self._group.addButton(button, place)
            self._row.insertWidget(place, button)
        self.setVisible(len(links) > 1)
