"""The review among the window's pages, made when the first one begins."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from llmcards.changes import Changes
from llmcards.workflows.desk import Desk
from llmcards.workflows.scope import Scope

if TYPE_CHECKING:
    from llmcards.ui.today.review_page import ReviewPage


class ReviewSlot(QObject):
    """Holds the review page. What it says, it says to the window.

    Signals:
        made: The page is there now; carries it.
        card_shown: Another card is on the screen; carries the `Card`, or None.
        changed: Something was written; carries the `Changes`.
        told: Something happened that can be undone; carries the sentence.
        said: Something is to be told; carries the sentence, what can be done, and what does it.
        link_requested: An address is to be opened in the browser; carries it.
        left: The learner is done here.
    """

    made = Signal(object)
    card_shown = Signal(object)
    changed = Signal(Changes)
    told = Signal(str)
    said = Signal(str, str, object)
    link_requested = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._desk = desk
        self._stack = stack
        self._page: ReviewPage | None = None

    @property
    def current(self) -> "ReviewPage | None":
        """The review, while it is on the screen."""
        return self._page if self._stack.currentWidget() is self._page else None

    def begin(self, scope: Scope, *, practises: bool = False) -> "ReviewPage":
        """Start a sitting over the cards of `scope`, and return its page."""
        page = self._page or self._make()
        page.begin(scope, practises=practises)
        return page

    def refresh(self) -> None:
        """Read the card again after a change from elsewhere."""
        if self._page is not None:
            self._page.refresh()

    def _make(self) -> "ReviewPage":
        from llmcards.ui.today.review_page import ReviewPage

        page = self._page = ReviewPage(self._desk)
        self._stack.addWidget(page)
        page.card_shown.connect(self.card_shown)
        page.changed.connect(self.changed)
        page.told.connect(self.told)
        page.said.connect(self.said)
        page.link_requested.connect(self.link_requested)
        page.left.connect(self.left)
        self.made.emit(page)
        return page
