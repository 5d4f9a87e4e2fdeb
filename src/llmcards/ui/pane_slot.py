"""The right edge of the window: the chapter pane, made when it is first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QSplitter

from llmcards.cards import Card
from llmcards.workflows.desk import Desk

if TYPE_CHECKING:
    from llmcards.ui.chapters.pane import ChapterPane

_FIRST_PX = 396
_LEAST_PX = 248


class PaneSlot(QObject):
    """Keeps the pane's width and follows the card that is shown.

    Signals:
        review_requested: A chapter's cards are to be reviewed; carries the `Scope`.
        reading_requested: A chapter's cards are to be read; carries the `ChapterAt`.
        link_changed: A card was tied to another chapter; carries the `Changes`.
        chapter_requested: A chapter was chosen; carries the `ChapterPlace`.
        said: What was wanted in the pane cannot be done; carries why.
        made: The pane is there now; carries it.
    """

    review_requested = Signal(object)
    reading_requested = Signal(object)
    link_changed = Signal(object)
    chapter_requested = Signal(object)
    said = Signal(str)
    made = Signal(object)

    def __init__(self, desk: Desk, splitter: QSplitter, state: QSettings) -> None:
        super().__init__(splitter)
        self._desk = desk
        self._splitter = splitter
        self._state = state
        self._pane: ChapterPane | None = None
        self._card: Card | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._follow)

    def show_card(self, card: Card | None) -> None:
        """Show where `card` is answered; without a card the pane is away.

        A pane that is there follows when the card itself is painted: reading and painting a
        video's chapters takes longer than the question does, and nobody waits for it.
        """
        self._card = card
        if card is None:
            self.hide()
        elif self._pane is not None and self._pane.isVisible():
            self._soon.start()
        else:
            self._follow()

    def _follow(self) -> None:
        if self._card is not None:
            pane = self._pane or self._make()
            pane.show_card(self._card)
            pane.show()

    def hide(self) -> None:
        """Put the pane away."""
        self._soon.stop()
        if self._pane is not None:
            self._keep_width()
            self._pane.hide()

    def keep(self) -> None:
        """Remember the width for the next start."""
        self._keep_width()

    def _make(self) -> "ChapterPane":
        from llmcards.ui.chapters.pane import ChapterPane

        pane = self._pane = ChapterPane(self._desk)
        pane.setMinimumWidth(_LEAST_PX)
        pane.review_requested.connect(self.review_requested)
        pane.reading_requested.connect(self.reading_requested)
        pane.link_changed.connect(self.link_changed)
        pane.chapter_requested.connect(self.chapter_requested)
        pane.said.connect(self.said)
        self._splitter.addWidget(pane)
        self._splitter.setStretchFactor(1, 0)
        kept = str(self._state.value("pane_px", _FIRST_PX))
        width = int(kept) if kept.isdigit() else _FIRST_PX
        self._splitter.setSizes([max(1, self._splitter.width() - width), width])
        self.made.emit(pane)
        return pane

    def _keep_width(self) -> None:
        if self._pane is not None and self._pane.isVisible():
            self._state.setValue("pane_px", self._splitter.sizes()[1])
