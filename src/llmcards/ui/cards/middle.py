"""The table, or why there is none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.empty import EmptyState
from llmcards.ui.kit.retranslated import Retranslated


class Middle(Retranslated):
    """Shows the table while it has cards.

    Signals:
        import_requested: There are no cards yet; a module is to be imported.
        all_requested: The search found nothing; all cards are wanted again.
    """

    import_requested = Signal()
    all_requested = Signal()

    def __init__(self, table: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = EmptyState()
        self._nothing.setObjectName("cards-nothing-found")
        self._all = Button("secondary", name="cards-show-all")
        self._all.clicked.connect(self.all_requested)
        self._nothing.add_button(self._all)
        self._empty = EmptyState()
        self._empty.setObjectName("cards-none-yet")
        self._import = Button("primary", name="cards-import")
        self._import.clicked.connect(self.import_requested)
        self._empty.add_button(self._import)
        for state in (self._nothing, self._empty):
            # As wide as it likes, but the table may be narrower.
            state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._pages = QStackedLayout(self)
        for page in (table, self._nothing, self._empty):
            self._pages.addWidget(page)
        self.retranslate()

    @property
    def shows_table(self) -> bool:
        """Whether there are cards to be seen."""
        return self._pages.currentIndex() == 0

    def show_found(self, found: int, *, has_cards: bool) -> None:
        """Show the table, or that nothing was found, or that there is nothing yet."""
        if found:
            self._pages.setCurrentIndex(0)
        else:
            self._pages.setCurrentIndex(1 if has_cards else 2)

    def retranslate(self) -> None:
        """Say why there is nothing, and the way on."""
        self._nothing.say(
            self.tr("Nothing found"),
            self.tr("No card is like that. Take a word out of the search."),
        )
        self._all.say(self.tr("Show all cards"))
        self._empty.say(
            self.tr("No cards yet"),
            self.tr("Import a module page: its questions become cards."),
        )
        self._import.say(self.tr("Import a module…"))
