"""A row of small buttons of which one is pressed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from llmcards.ui.kit.small import small_button
from llmcards.ui.theme import GAP_XS


class ChoiceRow(QWidget):
    """Chooses one of a few ways to look at a chart.

    Signals:
        chosen: Another way was chosen; carries its place, from 0.
    """

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_XS)
        for place, name in enumerate(names):
            button = small_button(self, name=name)
            button.setCheckable(True)
            button.setChecked(place == 0)
            self._group.addButton(button, place)
            row.addWidget(button)

    @property
    def place(self) -> int:
        """Which one is pressed."""
        return self._group.checkedId()

    def choose(self, place: int) -> None:
        """Press the button at `place`, without a signal."""
        self._group.button(place).setChecked(True)

    def say(self, words: Sequence[str]) -> None:
        """Name the buttons."""
        for button, text in zip(self._group.buttons(), words, strict=True):
            button.setText(text)
            button.setAccessibleName(text)
