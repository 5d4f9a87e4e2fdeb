"""A card being asked: covered, then uncovered, then rated."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from llmcards.cards import Rating
from llmcards.scheduling.rating import propose
from llmcards.ui.theme import GAP_L
from llmcards.ui.today.actions import ReviewActions
from llmcards.ui.today.card_view import CardView
from llmcards.ui.today.rating_bar import RatingBar
from llmcards.workflows.sitting import Shown


class AskedView(QWidget):
    """The card over the bar that uncovers and rates it; the ticks propose a rating.

    Signals:
        uncovered: The answer can be seen now.
        rated: A rating was given; carries the `Rating`.
        source_requested: The passage that the answer comes from is wanted.
        link_activated: A link in the card's text was chosen; carries its address.
    """

    uncovered = Signal()
    rated = Signal(Rating)
    source_requested = Signal()
    link_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._card = CardView()
        self._bar = RatingBar()
        self._card.ticks_changed.connect(self._on_ticks_changed)
        self._card.source_requested.connect(self.source_requested)
        self._card.link_activated.connect(self.link_activated)
        self._bar.answer_requested.connect(self.uncover)
        self._bar.rated.connect(self.rated)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_L)
        column.addWidget(self._card, 1)
        column.addWidget(self._bar)

    def follow(self, actions: ReviewActions) -> None:
        """Show the keys of a review where they can be used."""
        self._bar.follow(actions.proceed, actions.ratings)
        self._card.follow(actions.ticks)

    @property
    def is_answer_shown(self) -> bool:
        """Whether the answer can be seen."""
        return self._card.is_answer_shown

    def ask(self, shown: Shown) -> None:
        """Show a card with its answer covered."""
        self._shown = shown
        self._card.show_question(shown)
        self._bar.show_cover(shown)

    def show_again(self, shown: Shown) -> None:
        """Show the same card with other words or another flag, ticks and cover as they are."""
        was_shown = self.is_answer_shown
        self._shown = shown
        self._card.show_again(shown)
        self._bar.show_cover(shown)
        if was_shown:
            self.uncover()

    def uncover(self) -> None:
        """Show the answer and offer the ratings."""
        self._card.show_answer()
        self._on_ticks_changed()
        self.uncovered.emit()

    def proceed(self) -> None:
        """Uncover the answer, or give the rating that the ticks speak for."""
        if not self.is_answer_shown:
            self.uncover()
        else:
            self.rated.emit(self._bar.proposed)

    def tick(self, place: int) -> None:
        """Tick or untick the key point at `place`, where there is one."""
        self._card.tick(place)

    def _on_ticks_changed(self) -> None:
        if self._shown is not None and self.is_answer_shown:
            self._bar.show_ratings(propose(self._shown.card.key_points, self._card.ticked))
