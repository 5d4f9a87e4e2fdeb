"""The review: a card, its answer, a rating, the next card. All of it by keyboard."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QStackedLayout, QVBoxLayout, QWidget

from llmcards.cards import Card, Rating
from llmcards.changes import Changes
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.theme import GAP_M, PAGE_MARGIN
from llmcards.ui.today.actions import ReviewActions
from llmcards.ui.today.asked_view import AskedView
from llmcards.ui.today.deeds import CardDeeds
from llmcards.ui.today.editing import Editing
from llmcards.ui.today.editor import CardEditor
from llmcards.ui.today.review_head import ReviewHead
from llmcards.ui.today.summary_view import SummaryView
from llmcards.ui.today.taken import TakenTime
from llmcards.ui.today.typing import Typing
from llmcards.workflows.desk import Desk
from llmcards.workflows.rewording import Draft
from llmcards.workflows.scope import Scope
from llmcards.workflows.sitting import Shown, Sitting

_LOOK_AGAIN_MS = 1000
_NARROW_MARGIN_PX = 16
_NARROW_PX = 560


class ReviewPage(Retranslated):
    """Runs one sitting at a time.

    Signals:
        card_shown: Another card, or the same with other words, is on the screen; carries the
            `Card`, or None when there is none.
        changed: Something was written; carries the `Changes`.
        told: Something happened that can be undone; carries the sentence.
        said: Something is to be told; carries the sentence, what can be done, and what does it.
        link_requested: An address is to be opened in the browser; carries it.
        left: The learner is done here.
    """

    card_shown = Signal(object)
    changed = Signal(Changes)
    told = Signal(str)
    said = Signal(str, str, object)
    link_requested = Signal(str)
    left = Signal()

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, taken: TakenTime | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sitting: Sitting | None = None
        self._taken = taken or TakenTime()
        self._head = ReviewHead()
        self._card = AskedView()
        self._editor = CardEditor()
        self._editing = Editing(desk, self._editor, self)
        self._typing = Typing(desk, self._card)
        self._summary = SummaryView()
        self._pages = QStackedLayout()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.actions_ = ReviewActions(self)
        self._card.follow(self.actions_)
        self._deeds = CardDeeds(desk, self, self.actions_)
        self._timer = QTimer(self, interval=_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._on_time_passed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._connect()

    @property
    def card(self) -> Card | None:
        """The card at hand."""
        return self._shown.card if self._shown else None

    @property
    def cards_left(self) -> int:
        """How many cards of the sitting are still to come."""
        return self._sitting.left if self._sitting else 0

    @property
    def is_editing(self) -> bool:
        """Whether the card's words are being changed."""
        return self._pages.currentWidget() is self._editor

    def begin(self, scope: Scope, *, practises: bool = False) -> None:
        """Start a sitting over the cards of `scope`."""
        self.setAccessibleName(self.tr("Review"))
        self._sitting = Sitting(self._desk, scope, practises=practises)
        self._deeds.begin(self._sitting)
        self._typing.begin()
        self._show()

    def refresh(self) -> None:
        """Read the card again after a change from elsewhere; what is being edited stays."""
        if self._sitting is None or self.is_editing:
            return
        before = self.card
        self._sitting.refresh()
        if (shown := self._shown) and before and shown.card.id == before.id:
            self._card.show_again(shown)
            self._say()
        else:
            self._show()

    def undo(self) -> None:
        """Take the last change back."""
        before = self.card
        if self._sitting is not None and (changes := self._sitting.undo()) is not None:
            self._go_on(None if changes.reviews else before, came_back=True)
            self.changed.emit(changes)

    def redo(self) -> None:
        """Do again what was taken back last."""
        before = self.card
        if self._sitting is not None and (changes := self._sitting.redo()) is not None:
            self._go_on(None if changes.reviews else before)
            self.changed.emit(changes)

    def retranslate(self) -> None:
        """Name the actions anew; the widgets see to themselves."""
        self.setAccessibleName(self.tr("Review"))
        self.actions_.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Stop the answer's time while another window is in use."""
        if event.type() == QEvent.Type.ActivationChange:
            (self._taken.resume if self.isActiveWindow() else self._taken.pause)()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go on typing where the page is come back to."""
        super().focusInEvent(event)
        self._card.go_on_typing(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Understand the letters of a Russian layout."""
        action = self.actions_.for_text(event.text())
        if action is not None and action.isEnabled():
            action.trigger()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the card the margins' room where there is little."""
        super().resizeEvent(event)
        margin = _NARROW_MARGIN_PX if self.width() < _NARROW_PX else PAGE_MARGIN - 4
        self._column.setContentsMargins(margin, 20, margin, 20)

    @property
    def _shown(self) -> Shown | None:
        return self._sitting.current if self._sitting else None

    def _show(self, *, came_back: bool = False) -> None:
        """Show the sitting: its card, or what it came to."""
        sitting, shown = self._sitting, self._shown
        if sitting is None:
            return
        if shown is None:
            self._summary.show_summary(
                sitting.summary(), self._desk.clock(), sitting.wait_until_ms
            )
            self._pages.setCurrentWidget(self._summary)
            self._timer.start()
        else:
            self._timer.stop()
            self._typing.keep()
            self._card.ask(shown)
            self._pages.setCurrentIndex(0)
            self._taken.restart()
        self._set_mode()
        self._say()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._typing.offer(self.card, came_back=came_back)
        self.card_shown.emit(self.card)

    def _say(self) -> None:
        if self._sitting is not None:
            self._head.show_progress(self._shown, self._sitting.progress)

    def _set_mode(self) -> None:
        self.actions_.set_mode(
            has_card=self._shown is not None,
            has_answer=self._card.is_answer_shown,
            edits=self.is_editing,
        )

    def _on_proceed(self, *, ticks: bool) -> None:
        focused = self.window().focusWidget()
        # A click never takes the focus, so a button that has it was reached by Tab: it is meant.
        if isinstance(focused, QAbstractButton) and (ticks or not focused.isCheckable()):
            focused.click()
        elif self._shown is None:
            self.left.emit()
        else:
            self._card.proceed()

    def _rate(self, rating: Rating) -> None:
        if self._sitting is None or not self._card.is_answer_shown:
            return
        changes = self._sitting.answer(rating, self._taken.ms, self._typing.take())
        self._show()
        self.changed.emit(changes)
        if (leech := self._sitting.leech) is not None:
            self._deeds.offer_rewriting(leech, self._on_edit)

    def _on_edit(self, card: Card | None = None) -> None:
        edited = card or self.card
        if edited is None or self.is_editing or not self.isVisible():
            return
        self._taken.pause()
        self._pages.setCurrentWidget(self._editor)
        self._editing.begin(edited)
        self._set_mode()

    def _on_saved(self, card: Card, draft: Draft) -> None:
        if self._sitting is not None:
            changes = self._sitting.edit(card.id, draft)
            self._editing.end()
            self._go_on(card)
            self.changed.emit(changes)

    def _go_on(self, before: Card | None, *, came_back: bool = False) -> None:
        """Go on with the card as it stood, its answer shown or not; anew where it is another."""
        shown = self._shown
        self._pages.setCurrentIndex(0)
        if shown is None or before is None or shown.card.id != before.id:
            self._show(came_back=came_back)
            return
        self._taken.resume()
        self._card.show_again(shown)
        self._set_mode()
        self._say()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.card_shown.emit(shown.card)

    def _on_hidden(self, changes: Changes, text: str) -> None:
        self._show()
        self.changed.emit(changes)
        self.told.emit(text)

    def _on_marked(self, changes: Changes) -> None:
        if (shown := self._shown) is not None:
            self._card.show_again(shown)
        self.changed.emit(changes)

    def _on_uncovered(self) -> None:
        self._set_mode()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_time_passed(self) -> None:
        sitting = self._sitting
        if sitting is None or not self.isVisible() or sitting.current is not None:
            return
        until_ms = sitting.wait_until_ms
        if until_ms is not None and self._desk.clock() >= until_ms:
            sitting.refresh()
            self._show()
        else:
            self._summary.show_summary(sitting.summary(), self._desk.clock(), until_ms)

    def _connect(self) -> None:
        actions = self.actions_
        for action, slot in (
            (actions.proceed, lambda: self._on_proceed(ticks=True)),
            (actions.enter, lambda: self._on_proceed(ticks=False)),
            (actions.undo, self.undo),
            (actions.edit, self._on_edit),
            (actions.type_answer, self._card.open_typing),
            (actions.back, self.left.emit),
        ):
            action.triggered.connect(lambda _=False, then=slot: then())
        actions.rated.connect(self._rate)
        actions.ticked.connect(self._card.tick)
        self._card.uncovered.connect(self._on_uncovered)
        self._card.answer_painted.connect(self._deeds.prepare)
        self._card.rated.connect(self._rate)
        self._card.typing_left.connect(self.setFocus)
        self._card.source_requested.connect(self._deeds.open_source)
        self._card.link_activated.connect(self.link_requested)
        self._deeds.said.connect(self.said)
        self._deeds.hidden.connect(self._on_hidden)
        self._deeds.marked.connect(self._on_marked)
        self._deeds.link_requested.connect(self.link_requested)
        self._editing.saved.connect(self._on_saved)
        self._editing.left.connect(self._go_on)
        self._summary.back_requested.connect(self.left)

    def _lay_out(self) -> None:
        whole = self._column
        whole.setSpacing(GAP_M)
        whole.addWidget(self._head)
        whole.addSpacing(4)
        whole.addLayout(self._pages, 1)
        # Only now: a stack that belongs to nobody shows its first page as a window of its own.
        for page in (self._card, self._editor, self._summary):
            self._pages.addWidget(page)
