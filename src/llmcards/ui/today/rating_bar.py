"""The lower edge of a review: show the answer, then rate it."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from llmcards.cards import Rating
from llmcards.ui.intervals import short_interval
from llmcards.ui.kit.buttons import Button, RatingButton, Tone
from llmcards.ui.kit.key_words import ActionKey
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.theme import GAP_M
from llmcards.workflows.sitting import Shown

_TONES: dict[Rating, Tone] = {
    Rating.AGAIN: "again",
    Rating.HARD: "hard",
    Rating.GOOD: "good",
    Rating.EASY: "easy",
}
_HEIGHT_PX = 66


class RatingBar(Retranslated):
    """One button before the answer, four after it.

    Signals:
        answer_requested: The answer is to be shown.
        rated: A rating was given; carries the `Rating`.
    """

    answer_requested = Signal()
    rated = Signal(Rating)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._proposed: Rating | None = None
        self._types = False
        self._proceed: ActionKey | None = None
        self._show = Button("primary", name="show-answer")
        self._show.clicked.connect(self.answer_requested)
        self._show.setFixedHeight(_HEIGHT_PX - 18)
        self._buttons = {rating: RatingButton(tone) for rating, tone in _TONES.items()}
        ratings = QWidget()
        row = QHBoxLayout(ratings)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_M)
        for rating, button in self._buttons.items():
            button.clicked.connect(lambda _=False, given=rating: self.rated.emit(given))
            row.addWidget(button)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._cover())
        self._stack.addWidget(ratings)
        self.setFixedHeight(_HEIGHT_PX)
        self.retranslate()

    @property
    def proposed(self) -> Rating:
        """The rating that Space gives: the one the key points speak for, or Good."""
        return self._proposed or Rating.GOOD

    def follow(self, proceed: QAction, ratings: Mapping[Rating, QAction]) -> None:
        """Show the keys of these actions on the buttons."""
        self._proceed = ActionKey(proceed)
        self._proceed.changed.connect(self.retranslate)
        self._show.follow(proceed)
        for rating, button in self._buttons.items():
            button.follow(ratings[rating])

    def show_cover(self, shown: Shown, *, types: bool = False) -> None:
        """Offer to show the answer of `shown`, by another key while the learner `types`."""
        self._shown = shown
        self._types = types
        self._proposed = None
        self._stack.setCurrentIndex(0)
        self.retranslate()

    def show_ratings(self, proposed: Rating | None) -> None:
        """Offer the ratings, with the one that the key points speak for marked."""
        self._proposed = proposed
        self._stack.setCurrentIndex(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the buttons' names and intervals."""
        if self._types:
            self._show.say(self.tr("Show answer"), self.tr("Ctrl+Enter"))
        else:
            self._show.say_with_key(self.tr("Show answer"))
        if self._shown is None:
            return
        names = {
            Rating.AGAIN: self.tr("Again"),
            Rating.HARD: self.tr("Hard"),
            Rating.GOOD: self.tr("Good"),
            Rating.EASY: self.tr("Easy"),
        }
        for rating, button in self._buttons.items():
            interval = self._shown.intervals.get(rating)
            is_proposed = rating is self._proposed
            hint = self._hint() if is_proposed else ""
            text = short_interval(interval.ms, interval.days) if interval else ""
            button.say(names[rating], text, proposed=is_proposed, hint=hint)

    def _hint(self) -> str:
        key = self._proceed.text if self._proceed is not None else ""
        if not key:
            return self.tr("Proposed from the key points")
        return self.tr("Proposed from the key points: {key} gives it").format(key=key)

    def _cover(self) -> QWidget:
        cover = QWidget()
        row = QHBoxLayout(cover)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._show)
        return cover
