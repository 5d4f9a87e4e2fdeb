"""What is done to the card at hand, besides rating it and changing its words."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from llmcards.cards import Card, video_link
from llmcards.changes import Changes
from llmcards.ui.today.actions import ReviewActions
from llmcards.workflows.desk import Desk
from llmcards.workflows.sitting import Sitting

if TYPE_CHECKING:
    from llmcards.ui.due_dialog import DueDialog
    from llmcards.ui.today.card_info import CardInfo


class CardDeeds(QObject):
    """Does what the keys of a review ask for; without a card it does nothing.

    Signals:
        said: Something is to be told; carries the sentence, what can be done, and what does it.
        hidden: The card was put away; carries the `Changes` and the sentence that tells it.
        marked: The card stays, with another look; carries the `Changes`.
        link_requested: An address is to be opened in the browser; carries it.
    """

    said = Signal(str, str, object)
    hidden = Signal(Changes, str)
    marked = Signal(Changes)
    link_requested = Signal(str)

    def __init__(self, desk: Desk, page: QWidget, actions: ReviewActions) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._sitting: Sitting | None = None
        for action, slot in (
            (actions.bury, self._on_bury),
            (actions.suspend, self._on_suspend),
            (actions.flag, self._on_flag),
            (actions.forget, self._on_forget),
            (actions.set_due, self.ask_due),
            (actions.info, self.show_info),
            (actions.open, self.open_source),
        ):
            action.triggered.connect(lambda _=False, then=slot: then())
        actions.flagged.connect(self._on_flag)

    def begin(self, sitting: Sitting) -> None:
        """Work on the cards of `sitting` from now on."""
        self._sitting = sitting

    def prepare(self) -> None:
        """Look up what the rating needs, and the card after it, while the learner thinks."""
        if self._sitting is not None:
            self._sitting.prepare()

    def show_info(self) -> "CardInfo | None":
        """Show all that is known of the card."""
        if (sitting := self._at_hand) is None or sitting.current is None:
            return None
        from llmcards.ui.today.card_info import CardInfo
        from llmcards.workflows.past import card_past

        dialog = CardInfo(card_past(self._desk, sitting.current.card.id), self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def ask_due(self) -> "DueDialog | None":
        """Ask on which day the card shall come; a new card has no memory to schedule by."""
        if (sitting := self._at_hand) is None:
            return None
        if sitting.current is not None and sitting.current.state == "new":
            self.said.emit(self.tr("A new card has no date yet: review it first."), "", None)
            return None
        from llmcards.scheduling.days import date_of
        from llmcards.ui.due_dialog import DueDialog

        most = self._desk.settings.maximum_interval
        dialog = DueDialog(date_of(self._desk.today()), most, self._page)
        dialog.chosen.connect(self._on_due_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def open_source(self) -> None:
        """Ask for the passage that the answer comes from."""
        shown = self._at_hand.current if self._at_hand else None
        if shown is not None and (link := shown.source_link) is not None:
            self.link_requested.emit(video_link(link.video_id, link.start_s))

    def offer_rewriting(self, card: Card, rewrite: Callable[[Card], None]) -> None:
        """Say that a card is forgotten again and again, and offer to `rewrite` it."""
        text = self.tr("Forgotten again and again: other words would help more than repeating.")
        self.said.emit(text, self.tr("Rewrite"), lambda: rewrite(card))

    @property
    def _at_hand(self) -> Sitting | None:
        sitting = self._sitting
        return sitting if sitting is not None and sitting.current is not None else None

    def _on_bury(self) -> None:
        if (sitting := self._at_hand) is not None:
            self.hidden.emit(sitting.bury(), self.tr("Buried until tomorrow."))

    def _on_suspend(self) -> None:
        if (sitting := self._at_hand) is not None:
            self.hidden.emit(sitting.suspend(), self.tr("Suspended: it is not asked any more."))

    def _on_forget(self) -> None:
        if (sitting := self._at_hand) is not None:
            text = self.tr("Forgotten: the card is new again. Its reviews stay in the log.")
            self.hidden.emit(sitting.forget(), text)

    def _on_due_chosen(self, days: int) -> None:
        if (sitting := self._at_hand) is not None:
            changes = sitting.set_due(days)
            self.hidden.emit(changes, self.tr("The card comes in %n day(s).", "", days))

    def _on_flag(self, flag: int | None = None) -> None:
        if (sitting := self._at_hand) is not None:
            self.marked.emit(sitting.toggle_flag(flag))
