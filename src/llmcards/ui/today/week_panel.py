"""What comes on the next days, as small bars."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from llmcards.scheduling.days import date_of
from llmcards.ui.kit.panel import Panel
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.small_bars import SmallBars
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_S
from llmcards.ui.today.day_words import DayWords
from llmcards.workflows.today import Today


class WeekPanel(Retranslated):
    """Shows how many reviews fall on each of the next days, as they stand now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: Today | None = None
        self._words = DayWords(self)
        self._title = label("heading", name="week-title", wraps=True)
        self._text = label("caption", name="week-text", wraps=True)
        self._bars = SmallBars(name="week-bars")
        panel = Panel()
        panel.column.setSpacing(GAP_S)
        for widget in (self._title, self._text, self._bars):
            panel.column.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)

    def show_day(self, day: Today) -> None:
        """Show what comes after `day`."""
        self._day = day
        self.retranslate()

    def retranslate(self) -> None:
        """Say the numbers and the days of the week."""
        day = self._day
        self.setVisible(day is not None and bool(day.week))
        if day is None:
            return
        self._title.setText(self.tr("The next seven days"))
        parts = [self.tr("%n more later today.", "cards", day.later)] if day.later else []
        parts.append(self._words.tomorrow(day.tomorrow, day.new_tomorrow))
        parts.append(self.tr("%n to review in seven days.", "cards", sum(day.week)))
        self._text.setText(" ".join(parts))
        today = [(self.tr("today"), day.later)] if day.later else []
        days = [(_weekday(day.day + 1 + after), number) for after, number in enumerate(day.week)]
        self._bars.show_bars([*today, *days])


def _weekday(day: int) -> str:
    return QLocale().dayName(date_of(day).isoweekday(), QLocale.FormatType.ShortFormat)
