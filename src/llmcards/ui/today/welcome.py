"""The first start: one click to cards that can be reviewed."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.panel import Panel
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_L, GAP_M, GAP_S, GAP_XL
from llmcards.workflows.offers import DeckOffer

_WIDTH_PX = 600


class Welcome(Retranslated):
    """Offers the bundled deck, in the language of the screen first, and an import.

    Signals:
        deck_requested: A bundled deck was chosen; carries its `DeckOffer`.
        import_requested: The learner has a page of their own.
    """

    deck_requested = Signal(DeckOffer)
    import_requested = Signal()

    def __init__(self, offers: tuple[DeckOffer, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = offers
        self._title = label("title", name="welcome-title", wraps=True)
        self._lead = label("lead", name="welcome-lead", wraps=True)
        self._deck_title = label("heading", name="welcome-deck-title", wraps=True)
        self._deck_text = label("text", name="welcome-deck-text", wraps=True)
        self._first = Button("primary", name="welcome-deck")
        self._first.clicked.connect(lambda: self._on_deck(0))
        self._second = Button("secondary", name="welcome-other-deck")
        self._second.clicked.connect(lambda: self._on_deck(1))
        self._import_title = label("heading", wraps=True)
        self._import_text = label("text", wraps=True)
        self._import = Button("secondary", name="welcome-import")
        self._import.clicked.connect(self.import_requested)
        self._lay_out()
        self.retranslate()

    def start(self) -> None:
        """Take the first offer, as a click on it does."""
        self._on_deck(0)

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - like Qt's setEnabled
        """Take no wish while one is being granted."""
        for button in (self._first, self._second, self._import):
            button.setDisabled(busy)

    def retranslate(self) -> None:
        """Say the offer, the deck in the reader's language first."""
        self._title.setText(self.tr("Remember what the course taught"))
        self._lead.setText(
            self.tr(
                "Cards come back just before they are forgotten, each tied to the minute of "
                "the lecture that answers it. Two minutes a day are enough."
            )
        )
        self._deck_title.setText(self.tr("Start with a ready deck"))
        self._deck_text.setText(
            self.tr(
                "Understanding large language models: the questions of a course module with "
                "answers, key points and links into the lectures. Works without a network."
            )
        )
        self._import_title.setText(self.tr("Or bring a page of your own"))
        self._import_text.setText(
            self.tr(
                "Paste, drop or open a course module’s page. Every question on it becomes "
                "a card, and you see what was understood before anything is added."
            )
        )
        names = [self._deck_name(offer.language) for offer in self._ordered()]
        for button, place, key in ((self._first, 0, "↵"), (self._second, 1, "")):
            button.setVisible(place < len(names))
            if place < len(names):
                button.say(names[place], key)
        self._import.say(self.tr("Import a module page…"))

    def _lay_out(self) -> None:
        deck = Panel(margin=24)
        deck.column.setSpacing(GAP_S)
        row = QHBoxLayout()
        row.setSpacing(GAP_M)
        row.addWidget(self._first)
        row.addWidget(self._second)
        row.addStretch()
        deck.column.addWidget(self._deck_title)
        deck.column.addWidget(self._deck_text)
        deck.column.addSpacing(GAP_S)
        deck.column.addLayout(row)
        page = Panel(margin=24)
        page.column.setSpacing(GAP_S)
        page.column.addWidget(self._import_title)
        page.column.addWidget(self._import_text)
        page.column.addSpacing(GAP_S)
        page.column.addWidget(self._import, 0, Qt.AlignmentFlag.AlignLeft)
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH_PX)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_L)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addSpacing(GAP_S)
        column.addWidget(deck)
        column.addWidget(page)
        column.addStretch(3)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(GAP_XL, GAP_XL, GAP_XL, GAP_XL)
        whole.addStretch(1)
        whole.addWidget(middle, 100)
        whole.addStretch(1)

    def _deck_name(self, language: str) -> str:
        if language == "ru":
            return self.tr("Start in Russian")
        if language == "en":
            return self.tr("Start in English")
        return self.tr("Start ({language})").format(language=language)

    def _ordered(self) -> list[DeckOffer]:
        spoken = QLocale.languageToCode(QLocale().language())
        return sorted(self._offers, key=lambda offer: offer.language != spoken)

    def _on_deck(self, place: int) -> None:
        offers = self._ordered()
        if place < len(offers):
            self.deck_requested.emit(offers[place])
