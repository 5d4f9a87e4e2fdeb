"""A card being asked: covered, then uncovered, then rated."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from llmcards.cards import Rating
from llmcards.scheduling.rating import propose
from llmcards.ui.theme import GAP_L
from llmcards.ui.today.actions import ReviewActions
from llmcards.ui.today.card_view import CardView
from llmcards.ui.today.rating_bar import RatingBar
from llmcards.workflows.sitting import Shown

# More than a painting takes, and less than the quickest learner.
_PAINTED_MS = 20
_BY_TAB = frozenset((Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason))


class AskedView(QWidget):
    """The card over the bar that uncovers and rates it; the ticks propose a rating.

    Signals:
        uncovered: The answer is laid out, and will be painted next.
        answer_painted: The answer was painted, and nothing happened since.
        rated: A rating was given; carries the `Rating`.
        source_requested: The passage that the answer comes from is wanted.
        link_activated: A link in the card's text was chosen; carries its address.
        typed: What is typed was changed.
        hidden: Something else is on the screen, or nothing.
        typing_left: The keys are to be those of the review again.
    """

    uncovered = Signal()
    answer_painted = Signal()
    rated = Signal(Rating)
    source_requested = Signal()
    link_activated = Signal(str)
    typed = Signal()
    hidden = Signal()
    typing_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._types = False
        self._painted = QTimer(self, interval=_PAINTED_MS, singleShot=True)
        self._painted.timeout.connect(self.answer_painted)
        self._card = CardView()
        self._bar = RatingBar()
        self._card.ticks_changed.connect(self._on_ticks_changed)
        self._card.source_requested.connect(self.source_requested)
        self._card.link_activated.connect(self.link_activated)
        self._card.typing.submitted.connect(self.uncover)
        self._card.typing.typed.connect(self.typed)
        self._card.typing.left.connect(self._on_typing_left)
        self._bar.answer_requested.connect(self.uncover)
        self._bar.rated.connect(self.rated)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_L)
        column.addWidget(self._card, 1)
        column.addWidget(self._bar)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell of it."""
        super().hideEvent(event)
        self.hidden.emit()

    def follow(self, actions: ReviewActions) -> None:
        """Show the keys of a review where they can be used."""
        self._bar.follow(actions.proceed, actions.ratings)
        self._card.follow(actions.ticks)

    @property
    def is_answer_shown(self) -> bool:
        """Whether the answer can be seen."""
        return self._card.is_answer_shown

    @property
    def typing(self) -> tuple[str, str] | None:
        """The id of the card that is answered in words and what was typed so far, maybe nothing.

        None where there is no field for it.
        """
        if self._shown is None or self._card.typing.isHidden():
            return None
        return self._shown.card.id, self._card.typing.text

    def close_typing(self) -> None:
        """Take away what was typed."""
        self._card.typing.close_up()

    def go_on_typing(self, reason: Qt.FocusReason) -> None:
        """Give the keys to the field, where it is open and was not left by Esc or by Tab."""
        if self._types and self._card.typing.is_open and reason not in _BY_TAB:
            self._card.typing.take_focus()

    def open_typing(self, text: str = "") -> None:
        """Let the answer be typed, beginning with `text`, while it is covered."""
        if self.is_answer_shown or self._shown is None:
            return
        if not self._card.typing.is_open:
            self._card.typing.open_up(text)
            self._bar.show_cover(self._shown, types=True)
        self._types = True
        self._card.typing.take_focus()

    def ask(self, shown: Shown) -> None:
        """Show a card with its answer covered."""
        self._shown = shown
        self._painted.stop()
        self._card.show_question(shown)
        self._bar.show_cover(shown)

    def show_again(self, shown: Shown) -> None:
        """Show the same card with other words or another flag, ticks and cover as they are."""
        was_shown = self.is_answer_shown
        self._shown = shown
        self._card.show_again(shown)
        self._bar.show_cover(shown, types=self._card.typing.is_open)
        if was_shown:
            self.uncover()

    def uncover(self) -> None:
        """Show the answer and offer the ratings."""
        self._card.show_answer()
        self._on_ticks_changed()
        self.uncovered.emit()
        self._painted.start()

    def proceed(self) -> None:
        """Uncover the answer, or give the rating that the ticks speak for."""
        if not self.is_answer_shown:
            self.uncover()
        else:
            self.rated.emit(self._bar.proposed)

    def tick(self, place: int) -> None:
        """Tick or untick the key point at `place`, where there is one."""
        self._card.tick(place)

    def _on_typing_left(self) -> None:
        self._types = False
        self.typing_left.emit()

    def _on_ticks_changed(self) -> None:
        if self._shown is not None and self.is_answer_shown:
            self._bar.show_ratings(propose(self._shown.card.key_points, self._card.ticked))
