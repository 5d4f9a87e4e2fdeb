"""The card information dialog: how a card stands, its forgetting curve, all its reviews."""

from datetime import date

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QGridLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from llmcards.cards import Rating, ReviewKind
from llmcards.scheduling.days import date_of
from llmcards.ui.intervals import short_interval
from llmcards.ui.kit.buttons import Tone
from llmcards.ui.kit.curve import CurveChart, Dot
from llmcards.ui.kit.dialog_column import DialogColumn, leaving
from llmcards.ui.kit.percent import percent
from llmcards.ui.kit.text import ElidedLabel, label
from llmcards.ui.theme import GAP_L, GAP_S, colours
from llmcards.ui.today.typed_list import TypedList
from llmcards.workflows.past import CardPast, Curve, Decision, PastReview

_FIGURES_IN_A_ROW = 4
_RATING_COLUMN = 1
_TABLE_PX = 112
_TYPED_PX = 90
_TONES: dict[Rating, Tone] = {
    Rating.AGAIN: "again",
    Rating.HARD: "hard",
    Rating.GOOD: "good",
    Rating.EASY: "easy",
}


class CardInfo(QDialog):
    """Shows a `CardPast`; Esc closes it."""

    def __init__(self, past: CardPast, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card-info")
        self.setMinimumSize(640, 420)
        self.resize(880, 640)
        self.setWindowTitle(self.tr("Card information"))
        question = ElidedLabel("heading", name="info-question")
        question.setText(past.card.question)
        column = DialogColumn(self, question)
        column.addLayout(self._figures(past))
        if past.curve is not None:
            column.addWidget(self._chart(past.curve))
            column.addWidget(self._legend(past.curve))
        column.addWidget(self._table(past), 1)
        if typed := [review for review in past.reviews if review.typed]:
            column.addWidget(TypedList(self.tr("What you typed"), typed, self._given))
            self.resize(self.width(), self.height() + _TYPED_PX)
        column.end(leaving(self, self.tr("Close"), name="info-close"))

    def _figures(self, past: CardPast) -> QGridLayout:
        seen = past.seen
        never = "—"
        figures = [
            (self.tr("Due"), never if past.due_on is None else _date(past.due_on)),
            (self.tr("Stability"), self._days(seen.stability) if seen else never),
            (self.tr("Difficulty"), self._difficulty(seen.difficulty if seen else None)),
            (self.tr("Chance of recall"), _percent(past.recall)),
            (self.tr("Reviews"), str(len(past.reviews))),
            (self.tr("Lapses"), str(seen.lapses if seen else 0)),
            (self.tr("Time spent"), short_interval(sum(r.taken_ms for r in past.reviews), 0)),
            (self.tr("Made"), _moment(past.made_ms, with_time=False)),
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP_L)
        grid.setVerticalSpacing(GAP_S)
        for place, (name, value) in enumerate(figures):
            row, side = divmod(place, _FIGURES_IN_A_ROW)
            caption, number = label("caption"), label("heading", name=f"info-figure-{place}")
            caption.setText(name)
            number.setText(value)
            grid.addWidget(caption, row * 2, side)
            grid.addWidget(number, row * 2 + 1, side)
            grid.setColumnStretch(side, 1)
        return grid

    def _chart(self, curve: Curve) -> CurveChart:
        chart = CurveChart(name="info-curve")
        dots = [Dot(mark.day, mark.recall, _TONES[mark.rating]) for mark in curve.marks]
        chart.show_curve(curve.stretches, dots, now=curve.today, level=curve.desired)
        first, last = curve.stretches[0][0][0], curve.stretches[-1][-1][0]
        chart.say(
            _date(date_of(first)),
            _date(date_of(last)),
            lambda x, y: f"{_date(date_of(round(x)))}: {_percent(y)}",
        )
        chart.setAccessibleName(self.tr("Forgetting curve"))
        return chart

    def _legend(self, curve: Curve) -> QWidget:
        text = label("caption", wraps=True)
        text.setText(
            self.tr(
                "The chance of recall by day; dots are reviews, the dotted line is today, the "
                "dashed green line the recall that is wanted ({percent})."
            ).format(percent=_percent(curve.desired))
        )
        return text

    def _table(self, past: CardPast) -> QTableWidget:
        names = (
            self.tr("When"),
            self.tr("Rating"),
            self.tr("Kind"),
            self.tr("Recall before"),
            self.tr("Interval"),
            self.tr("Stability"),
            self.tr("Difficulty"),
            self.tr("Time"),
        )
        table = QTableWidget(len(past.events), len(names))
        table.setObjectName("info-reviews")
        table.setAccessibleName(self.tr("All reviews"))
        table.setHorizontalHeaderLabels(names)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setMinimumHeight(_TABLE_PX)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        for row, event in enumerate(reversed(past.events)):
            for column, text in enumerate(self._row(event)):
                item = QTableWidgetItem(text)
                if column == _RATING_COLUMN and isinstance(event, PastReview):
                    item.setForeground(QColor(getattr(colours(self), _TONES[event.rating])))
                table.setItem(row, column, item)
        return table

    def _given(self, review: PastReview) -> str:
        return f"{_moment(review.answered_ms)} · {self._review(review)[_RATING_COLUMN]}"

    def _row(self, event: PastReview | Decision) -> tuple[str, ...]:
        if isinstance(event, PastReview):
            return self._review(event)
        if event.due_on is None:
            return _moment(event.given_ms), "—", self.tr("forgotten"), "—", self.tr("new again")
        return _moment(event.given_ms), "—", self.tr("due set"), "—", _date(event.due_on)

    def _review(self, review: PastReview) -> tuple[str, ...]:
        ratings = {
            Rating.AGAIN: self.tr("Again"),
            Rating.HARD: self.tr("Hard"),
            Rating.GOOD: self.tr("Good"),
            Rating.EASY: self.tr("Easy"),
        }
        kinds = {
            ReviewKind.LEARN: self.tr("learning"),
            ReviewKind.REVIEW: self.tr("review"),
            ReviewKind.RELEARN: self.tr("relearning"),
            ReviewKind.CRAM: self.tr("practice"),
        }
        after = review.interval
        stability = review.stability
        return (
            _moment(review.answered_ms),
            ratings[review.rating],
            kinds[review.kind],
            _percent(review.recall),
            "—" if after is None else short_interval(after.ms, after.days),
            "—" if stability is None else self._days(stability),
            self._difficulty(review.difficulty),
            self.tr("{number} s").format(number=round(review.taken_ms / 1000)),
        )

    def _days(self, days: float) -> str:
        return self.tr("{number} d").format(number=QLocale().toString(days, "f", 1))

    def _difficulty(self, difficulty: float | None) -> str:
        return "—" if difficulty is None else QLocale().toString(difficulty, "f", 1)


def _percent(share: float | None) -> str:
    return "—" if share is None else percent(share)


def _moment(ms: int, *, with_time: bool = True) -> str:
    moment = QDateTime.fromMSecsSinceEpoch(ms)
    short = QLocale.FormatType.ShortFormat
    return QLocale().toString(moment if with_time else moment.date(), short)


def _date(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
