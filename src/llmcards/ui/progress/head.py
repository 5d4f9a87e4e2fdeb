"""The numbers at the head of the page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from llmcards.ui.intervals import short_interval
from llmcards.ui.kit.panel import Panel
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import label
from llmcards.ui.progress.numbers import percent, plain
from llmcards.ui.theme import GAP_L, GAP_XS
from llmcards.workflows.progress import Headline

_FOUR_COLUMNS_PX = 760
_UNKNOWN = "—"


class ProgressHead(Retranslated):
    """Four numbers: what is recalled, time, cards, stability."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headline: Headline | None = None
        self._cells = [_Cell(name) for name in ("recalled", "minutes", "cards", "stability")]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP_L)
        self._columns = 0
        self._set_in_columns(len(self._cells))
        self.retranslate()

    def show_headline(self, headline: Headline) -> None:
        """Show other numbers."""
        self._headline = headline
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the numbers in one row or two."""
        super().resizeEvent(event)
        self._set_in_columns(4 if self.width() >= _FOUR_COLUMNS_PX else 2)

    def retranslate(self) -> None:
        """Say the numbers in the language in use."""
        shown = self._headline
        if shown is None:
            for cell in self._cells:
                cell.say(" ", " ")
            return
        recalled, minutes, cards, stability = self._cells
        share = shown.recalled.share
        recalled.say(
            _UNKNOWN if share is None else percent(share),
            self.tr("recalled in 30 days, {desired} desired").format(
                desired=percent(shown.desired_retention)
            ),
        )
        minutes.say(
            _UNKNOWN if shown.minutes_a_day is None else self._minutes(shown.minutes_a_day),
            self.tr("a day, on %n day(s) of 30", None, shown.days_studied),
        )
        learnt = self.tr("%Ln learnt", None, shown.learnt)
        mature = self.tr("%Ln for three weeks and more", None, shown.mature)
        cards.say(plain(shown.cards), f"{self._cards(shown.cards)}, {learnt}", mature)
        median = shown.median_stability_days
        stability.say(
            _UNKNOWN if median is None else short_interval(0, max(1, round(median))),
            self.tr("median stability"),
            self.tr("Half of the cards are recalled with 90% after that long, or longer."),
        )

    def _minutes(self, minutes: float) -> str:
        return self.tr("{number} min").format(number=plain(max(1, round(minutes))))

    def _cards(self, count: int) -> str:
        return self.tr("card(s)", "after the number %n, which stands above", count)

    def _set_in_columns(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, place // columns, place % columns)
        for column in range(len(self._cells)):
            self._grid.setColumnStretch(column, int(column < columns))


class _Cell(Panel):
    """A number and what it is."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._number: QLabel = label("title", name=f"progress-{name}")
        self._words = label("caption", name=f"progress-{name}-words", wraps=True)
        self.column.setSpacing(GAP_XS)
        self.column.addWidget(self._number)
        self.column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addStretch(1)

    def say(self, number: str, words: str, tip: str = "") -> None:
        """Show a number and its words."""
        self._number.setText(number)
        self._words.setText(words)
        self._number.setAccessibleName(f"{number} {words}")
        self.setToolTip(tip)
