"""The pages beside Today: made when they are first wanted, and tied to the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from llmcards.cards import Card
from llmcards.workflows.desk import Desk

if TYPE_CHECKING:
    from llmcards.ui.cards.page import CardsPage

    Page = CardsPage


class Pages(QObject):
    """Holds the pages by name. What they say, it says to the window.

    A page has `refresh()`, to read again what was changed elsewhere, and `card`, the card at
    hand or None.

    Signals:
        card_selected: Another card is at hand; carries the `Card`, or None.
        changed: Something was written; carries the `Changes`.
        told: Something happened that can be undone; carries the sentence.
        failed: Something could not be done; carries the exception.
        link_requested: An address is to be opened in the browser; carries it.
        import_requested: A module is to be imported.
        export_requested: Cards are to be exported; carries their ids.
    """

    card_selected = Signal(object)
    changed = Signal(object)
    told = Signal(str)
    failed = Signal(object)
    link_requested = Signal(str)
    import_requested = Signal()
    export_requested = Signal(object)

    def __init__(self, desk: Desk, state: QSettings, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._desk = desk
        self._state = state
        self._stack = stack
        self._makers = {"cards": self._make_cards}
        self._pages: dict[str, Page] = {}

    def page(self, name: str) -> QWidget:
        """Return the page called `name`, made where it was not there."""
        if name not in self._pages:
            page = self._pages[name] = self._makers[name]()
            self._stack.addWidget(page)
        return self._pages[name]

    def name_of(self, page: QWidget) -> str | None:
        """Return what a page is called, or None where it is none of these."""
        return next((name for name, one in self._pages.items() if one is page), None)

    @property
    def card(self) -> Card | None:
        """The card at hand on the page that is shown."""
        return self._shown.card if self._shown is not None else None

    def refresh(self) -> None:
        """Read again, on the page that is shown, what was changed elsewhere."""
        if self._shown is not None:
            self._shown.refresh()

    @property
    def _shown(self) -> "Page | None":
        here = self._stack.currentWidget()
        return next((page for page in self._pages.values() if page is here), None)

    def _make_cards(self) -> "CardsPage":
        from llmcards.ui.cards.page import CardsPage

        page = CardsPage(self._desk, self._state)
        page.card_selected.connect(self.card_selected)
        page.changed.connect(self.changed)
        page.told.connect(self.told)
        page.failed.connect(self.failed)
        page.link_requested.connect(self.link_requested)
        page.import_requested.connect(self.import_requested)
        page.export_requested.connect(self.export_requested)
        return page
