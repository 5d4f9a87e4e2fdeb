"""Change the daily limits for today only."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QSpinBox, QWidget

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.dialog_column import DialogColumn, leaving
from llmcards.ui.kit.fields import inset
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_M
from llmcards.workflows.limits import DailyLimits

_HEIGHT_PX = 34
_MOST = 9999


class LimitsDialog(QDialog):
    """Asks how many new cards and how many reviews today may bring.

    Signals:
        chosen: The learner has decided; carries the `DailyLimits`.
    """

    chosen = Signal(DailyLimits)

    def __init__(
        self, limits: DailyLimits, usual: DailyLimits, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("limits-dialog")
        self.setMinimumWidth(460)
        self._usual = usual
        self._new, self._reviews = _number("limits-new"), _number("limits-reviews")
        title = label("heading")
        title.setText(self.tr("Limits for today only"))
        self.setWindowTitle(title.text())
        hint = label("caption", wraps=True)
        hint.setText(
            self.tr(
                "Tomorrow the settings hold again: {new} new cards, {reviews} reviews."
            ).format(new=usual.new, reviews=usual.reviews)
        )
        column = DialogColumn(self, title)
        column.addLayout(self._form())
        column.addWidget(hint)
        self._end(column)
        self._show(limits)

    def _show(self, limits: DailyLimits) -> None:
        self._new.setValue(limits.new)
        self._reviews.setValue(limits.reviews)

    def _form(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(GAP_M)
        names = (self.tr("New cards"), self.tr("Reviews"))
        for row, (name, number) in enumerate(zip(names, (self._new, self._reviews), strict=True)):
            text = label("text")
            text.setText(name)
            text.setBuddy(number)
            number.setAccessibleName(name)
            grid.addWidget(text, row, 0)
            grid.addWidget(number, row, 1)
        grid.setColumnStretch(2, 1)
        return grid

    def _end(self, column: DialogColumn) -> None:
        usual, choose = (
            Button("link", name="limits-usual"),
            Button("primary", name="limits-choose"),
        )
        usual.say(self.tr("As in the settings"))
        usual.clicked.connect(lambda: self._show(self._usual))
        choose = Button("primary", name="limits-choose")
        choose.say(self.tr("Set for today"), "↵")
        choose.clicked.connect(self._on_chosen)
        cancel = leaving(self, self.tr("Cancel"), name="limits-cancel")
        column.end(cancel, choose, aside=usual)

    def _on_chosen(self) -> None:
        self.accept()
        self.chosen.emit(DailyLimits(self._new.value(), self._reviews.value()))


def _number(name: str) -> QSpinBox:
    number = QSpinBox()
    number.setObjectName(name)
    number.setRange(0, _MOST)
    number.setMinimumHeight(_HEIGHT_PX)
    inset(number)
    return number
