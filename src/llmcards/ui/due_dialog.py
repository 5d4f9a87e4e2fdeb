"""Ask for the day on which cards shall come."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSpinBox, QWidget

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.dialog_column import DialogColumn, leaving
from llmcards.ui.kit.fields import inset
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_M

_HEIGHT_PX = 34
_LEAST_PX = 520  # the longest date beside the number


class DueDialog(QDialog):
    """Asks in how many days cards shall come, and says which day that is.

    Signals:
        chosen: The learner has decided; carries the days from today.
    """

    chosen = Signal(int)

    def __init__(
        self, today: date, most_days: int, parent: QWidget | None = None, *, cards: int = 1
    ) -> None:
        super().__init__(parent)
        self.setObjectName("due-dialog")
        self.setMinimumWidth(_LEAST_PX)
        self._today = today
        title = label("heading")
        one, many = self.tr("When shall the card come?"), self.tr("When shall the cards come?")
        title.setText(one if cards == 1 else many)
        self._days = QSpinBox()
        self._days.setObjectName("due-days")
        self._days.setMinimumHeight(_HEIGHT_PX)
        inset(self._days)
        self._days.setRange(0, most_days)
        self._days.setAccessibleName(self.tr("Days from today"))
        self._days.valueChanged.connect(self._say)
        self._day = label("lead", name="due-day")
        hint = label("caption", wraps=True)
        stays = self.tr("What is known of your memory of it stays as it is.")
        new_stay = self.tr("What is known of your memory stays as it is. New cards stay new.")
        hint.setText(stays if cards == 1 else new_stay)
        row = QHBoxLayout()
        row.setSpacing(GAP_M)
        row.addWidget(self._days)
        row.addWidget(self._day, 1)
        choose = Button("primary", name="due-choose")
        choose.say(self.tr("Set the day"), "↵")
        choose.clicked.connect(self._on_chosen)
        column = DialogColumn(self, title)
        column.addLayout(row)
        column.addWidget(hint)
        column.end(leaving(self, self.tr("Cancel"), name="due-cancel"), choose)
        self.setWindowTitle(title.text())
        self._days.setValue(1)
        self._days.selectAll()

    def _say(self) -> None:
        days = self._days.value()
        self._days.setSuffix(self.tr(" day(s)", "", days))
        day = self._today + timedelta(days=days)
        when = QDate(day.year, day.month, day.day)
        self._day.setText(QLocale().toString(when, QLocale.FormatType.LongFormat))

    def _on_chosen(self) -> None:
        self.accept()
        self.chosen.emit(self._days.value())
