"""What a sitting came to, and when the next cards come."""

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from llmcards.cards import Rating
from llmcards.ui.intervals import short_interval
from llmcards.ui.kit.buttons import Button, Tone
from llmcards.ui.kit.panel import Panel
from llmcards.ui.kit.percent import percent
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.shares import SharesLine
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_L, GAP_M, GAP_S
from llmcards.ui.today.day_words import DayWords, with_line
from llmcards.workflows.summary import Summary

_WIDTH_PX = 620
_SOON_MS = 20 * 3_600_000


class SummaryView(Retranslated):
    """Shows a sitting's summary, or how long the next card lets one wait.

    Signals:
        back_requested: The learner has seen enough.
    """

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary: Summary | None = None
        self._words = DayWords(self)
        self._now_ms = 0
        self._wait_until_ms: int | None = None
        self._title = label("title", name="summary-title", wraps=True)
        self._next = label("lead", name="summary-next", wraps=True)
        self._figures = [_Figure(name) for name in ("reviewed", "recall", "time")]
        self._shares = SharesLine()
        self._shares_text = label("caption", name="summary-ratings", wraps=True)
        self._panel = Panel(margin=24)
        self._back = Button("primary", name="summary-back")
        self._back.clicked.connect(self.back_requested)
        self._lay_out()

    def show_summary(self, summary: Summary, now_ms: int, wait_until_ms: int | None) -> None:
        """Show `summary`; with `wait_until_ms` a card comes back at that moment (ms, UTC)."""
        self._summary = summary
        self._now_ms = now_ms
        self._wait_until_ms = wait_until_ms
        self.retranslate()

    def retranslate(self) -> None:
        """Say what was done and what comes."""
        summary = self._summary
        if summary is None:
            return
        self._title.setText(self._what_is_done(summary))
        self._next.setText(self._what_comes(summary))
        self._panel.setVisible(summary.reviewed > 0)
        rate = "—" if summary.recall_rate is None else percent(summary.recall_rate)
        minutes = short_interval(summary.taken_ms, 0)
        for figure, value, text in zip(
            self._figures,
            (str(summary.reviewed), rate, minutes),
            (self.tr("reviewed"), self.tr("recalled"), self.tr("time taken")),
            strict=True,
        ):
            figure.say(value, text)
        self._say_ratings(summary)
        self._back.say(self.tr("Back to Today"), "↵")

    def _say_ratings(self, summary: Summary) -> None:
        names: dict[Rating, tuple[Tone, str]] = {
            Rating.AGAIN: ("again", self.tr("Again")),
            Rating.HARD: ("hard", self.tr("Hard")),
            Rating.GOOD: ("good", self.tr("Good")),
            Rating.EASY: ("easy", self.tr("Easy")),
        }
        given = [(tone, summary.by_rating[rating]) for rating, (tone, _) in names.items()]
        self._shares.show_shares(given)
        said = [f"{name} {summary.by_rating[rating]}" for rating, (_, name) in names.items()]
        self._shares_text.setText(" · ".join(said))

    def _what_is_done(self, summary: Summary) -> str:
        if self._wait_until_ms is not None:
            return self.tr("A short break")
        return self.tr("This review is done") if summary.due_now else self.tr("Done for today")

    def _what_comes(self, summary: Summary) -> str:
        if self._wait_until_ms is not None:
            wait = short_interval(max(0, self._wait_until_ms - self._now_ms), 0)
            return self.tr("Next card in {time}; it comes up by itself.").format(time=wait)
        if summary.due_now:
            return self.tr("%n more card(s) are due today.", "", summary.due_now)
        return with_line(self._when(summary), self._words.held_back(summary.held_back))

    def _when(self, summary: Summary) -> str:
        comes_tomorrow = summary.due_tomorrow or summary.new_tomorrow
        tomorrow = self._words.tomorrow(summary.due_tomorrow, summary.new_tomorrow)
        if summary.next_due_ms is None or comes_tomorrow:
            return tomorrow
        left = summary.next_due_ms - self._now_ms
        if left < _SOON_MS:
            wait = short_interval(max(0, left), 0)
            return self.tr("Next card in {time}. {tomorrow}").format(time=wait, tomorrow=tomorrow)
        day = QDateTime.fromMSecsSinceEpoch(summary.next_due_ms).date()
        date = QLocale().toString(day, QLocale.FormatType.LongFormat)
        return self.tr("{tomorrow} The next ones come on {date}.").format(
            tomorrow=tomorrow, date=date
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP_L * 2)
        for figure in self._figures:
            row.addWidget(figure, 1)
        self._panel.column.addLayout(row)
        self._panel.column.addSpacing(GAP_S)
        self._panel.column.addWidget(self._shares)
        self._panel.column.addWidget(self._shares_text)
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH_PX)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._next)
        column.addSpacing(GAP_S)
        column.addWidget(self._panel)
        column.addSpacing(GAP_S)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(3)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addStretch(1)
        whole.addWidget(middle, 100)
        whole.addStretch(1)


class _Figure(QWidget):
    """A number over the word that says what it counts."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._value = label("title", name=f"summary-{name}")
        self._text = label("caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._value)
        column.addWidget(self._text)

    def say(self, value: str, text: str) -> None:
        self._value.setText(value)
        self._text.setText(text)
