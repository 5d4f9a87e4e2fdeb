"""What can be done when nothing is due."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from llmcards.ui.kit.buttons import ElidedLink
from llmcards.ui.kit.panel import Panel
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_S
from llmcards.workflows.instead import Instead, InsteadKind
from llmcards.workflows.scope import Scope


class InsteadPanel(Retranslated):
    """Offers other work, each as a link.

    Signals:
        start_requested: These cards are to be reviewed; carries their `Scope`.
        practice_requested: The same, but without effect on the schedule.
        reading_requested: A chapter is to be read through; carries it.
        answer_requested: Questions without an answer are to be answered.
    """

    start_requested = Signal(Scope)
    practice_requested = Signal(Scope)
    reading_requested = Signal(object)
    answer_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: tuple[Instead, ...] = ()
        self._title = label("heading", name="instead-title", wraps=True)
        self._links = {kind: ElidedLink(name=f"instead-{kind.value}") for kind in InsteadKind}
        panel = Panel()
        panel.column.setSpacing(GAP_S)
        panel.column.addWidget(self._title)
        for kind, link in self._links.items():
            link.clicked.connect(lambda _=False, wanted=kind: self._on_chosen(wanted))
            panel.column.addWidget(link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GAP_S)
        column.addWidget(panel)
        self.hide()

    def show_offers(self, offers: Sequence[Instead]) -> None:
        """Show `offers`; without any the panel is away."""
        self._offers = tuple(offers)
        self.setVisible(bool(offers))
        self.retranslate()

    def retranslate(self) -> None:
        """Say what can be done."""
        self._title.setText(self.tr("If you have time left"))
        for link in self._links.values():
            link.hide()
        for offer in self._offers:
            self._links[offer.kind].say(self._text(offer))
            self._links[offer.kind].show()

    def _text(self, offer: Instead) -> str:
        if offer.kind is InsteadKind.ANSWER:
            return self.tr("Answer %n open question(s)", "", offer.cards)
        if offer.kind is InsteadKind.FORGOTTEN:
            return self.tr("Practise %n card(s) forgotten today", "", offer.cards)
        if offer.kind is InsteadKind.READ:
            said = self.tr("Look ahead at a chapter: {chapter} (%n question(s))", "", offer.cards)
            return said.format(chapter=offer.title)
        if offer.kind is InsteadKind.AHEAD:
            return self.tr("Review %n card(s) of tomorrow now", "", offer.cards)
        said = self.tr("Review the chapter that fades most: {chapter} ({percent}%)")
        return said.format(chapter=offer.title, percent=round((offer.recall or 0) * 100))

    def _on_chosen(self, kind: InsteadKind) -> None:
        for offer in self._offers:
            if offer.kind is not kind:
                continue
            if offer.subject is not None:
                self.reading_requested.emit(offer.subject)
            elif offer.scope is None:
                self.answer_requested.emit()
            elif offer.practises:
                self.practice_requested.emit(offer.scope)
            else:
                self.start_requested.emit(offer.scope)
