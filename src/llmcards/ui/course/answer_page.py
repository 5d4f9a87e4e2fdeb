"""The answer queue: one question after the other, until all of them have an answer."""

import re

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from llmcards.cards import Card, video_link
from llmcards.changes import Changes
from llmcards.ui.course.answer_actions import AnswerActions
from llmcards.ui.course.answer_editor import AnswerEditor
from llmcards.ui.course.answer_words import AnswerWords, Quoted
from llmcards.ui.course.key_points import KeyPointsEditor
from llmcards.ui.course.split_offer import SplitOffer
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.empty import EmptyState
from llmcards.ui.kit.focus import FocusPass
from llmcards.ui.kit.markdown import MarkdownView
from llmcards.ui.kit.panel import Panel, rule, scrolled
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import ElidedLabel, label
from llmcards.ui.kit.wrapping import WrappingRow
from llmcards.ui.theme import GAP_L, GAP_M, GAP_S, PAGE_MARGIN, QUESTION_PX, own_px
from llmcards.workflows.answering import AnswerDraft, AnswerQueue, Waiting
from llmcards.workflows.desk import Desk

# From the first key on nothing typed is older than this when it reaches the disk.
_KEEP_AFTER_MS = 300
_NARROW_PX = 600
_KEYS_FROM_PX = 690
_NARROW_MARGIN_PX = 16
_MARKS = re.compile(r"([\\\[\]`*_$<>|])")


class AnswerPage(Retranslated):
    """Shows a question that waits, takes its answer, and keeps every word of it as a draft.

    Signals:
        card_selected: Another question is on the screen; carries its `Card`, or None.
        changed: A card was written; carries the `Changes`.
        told: Something happened that can be undone; carries the sentence.
        link_requested: An address is to be opened in the browser; carries it.
        left: The learner is done here.
    """

    card_selected = Signal(object)
    changed = Signal(Changes)
    told = Signal(str)
    link_requested = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answer-page")
        self._desk = desk
        self._queue: AnswerQueue | None = None
        self._waiting: Waiting | None = None
        self._quoted: Quoted | None = None
        self._is_kept = True
        self._actions = AnswerActions(self)
        self._words = AnswerWords(self)
        self._crumb = Button("link", name="answer-back")
        self._place = label("caption", name="answer-place")
        self._module = ElidedLabel("caption")
        self._question = MarkdownView(
            size_px=QUESTION_PX, weight=QFont.Weight.DemiBold, leading=106
        )
        self._question.setObjectName("answer-question")
        self._split = SplitOffer()
        self._editor = AnswerEditor()
        self._points = KeyPointsEditor()
        self._quote = Button("secondary", name="answer-quote")
        self._later = Button("secondary", name="answer-later")
        self._done = Button("primary", name="answer-done")
        self._empty = EmptyState()
        self._back = Button("primary", name="answer-empty-back")
        self._empty.add_button(self._back)
        self._timer = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._timer.timeout.connect(self.flush)
        self._column = QVBoxLayout()
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._work())
        self._pages.addWidget(self._empty)
        self._connect()
        FocusPass(self, self._editor.field)
        self.retranslate()

    @property
    def card(self) -> Card | None:
        """The card whose answer is being written."""
        return self._waiting.card if self._waiting is not None else None

    @property
    def draft(self) -> AnswerDraft:
        """The answer as it stands."""
        return AnswerDraft(self._editor.text, self._points.points)

    def begin(self, card_id: str | None = None) -> None:
        """Begin with a card, or with the first that waits."""
        self.flush()
        self._queue = AnswerQueue(self._desk, card_id)
        self._show()

    def refresh(self, changes: Changes | None = None) -> None:
        """Look again at what waits; go to a card that `changes` have made wait."""
        self.flush()
        if self._queue is not None:
            self._queue.refresh(changes.cards if changes is not None else ())
            self._show()

    def show_passage(self, quoted: Quoted) -> None:
        """Quote this passage from now on: the learner has chosen it beside the answer."""
        self._quoted = quoted
        self._say_quote()

    def flush(self) -> None:
        """Keep what was written, now."""
        self._timer.stop()
        if not self._is_kept and self._queue is not None:
            self._queue.keep(self.draft)
        self._is_kept = True

    def retranslate(self) -> None:
        """Say every word anew."""
        self._crumb.say(self.tr("‹ Course"))
        self._question.setAccessibleName(self.tr("Question"))
        self._actions.retranslate()
        self._say_buttons()
        self._empty.say(
            self.tr("Every question has an answer"),
            self.tr("They all come up in your reviews now."),
        )
        self._back.say(self.tr("Back to the course"))
        self._say_place()
        self._say_quote()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again at what waits; the first time, begin."""
        super().showEvent(event)
        if self._queue is None:
            self.begin()
        elif not event.spontaneous():
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was written when another page is opened or the window is closed."""
        self.flush()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep what was written when another window is used."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.flush()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the editor the margins' room where there is little."""
        super().resizeEvent(event)
        margin = _NARROW_MARGIN_PX if self.width() < _NARROW_PX else PAGE_MARGIN
        self._column.setContentsMargins(margin, 24, margin, 22)
        self._say_buttons()

    def _show(self) -> None:
        waiting = self._waiting = self._queue.current if self._queue is not None else None
        self._pages.setCurrentIndex(0 if waiting is not None else 1)
        if waiting is not None:
            self._question.show_markdown(waiting.card.question)
            self._module.setText(self._words.where(waiting.card, waiting.module_title))
            self._split.offer(waiting.parts)
            self._editor.show_text(waiting.draft.answer)
            self._points.show_points(waiting.draft.key_points)
            self._quoted = Quoted.of(waiting.card)
            self._later.setEnabled(waiting.total > 1)
        self._say_place()
        self._say_quote()
        self._allow_done()
        if waiting is None:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._editor.take_focus()
        self.card_selected.emit(self.card)

    def _say_place(self) -> None:
        waiting = self._waiting
        if waiting is not None:
            self._place.setText(self._words.place(waiting.place, waiting.total))

    def _say_buttons(self) -> None:
        """Say what the buttons do, with their keys where there is room for them."""
        is_wide = self.width() >= own_px(_KEYS_FROM_PX)
        quote, later, done = self._actions.hints if is_wide else ("", "", "")
        self._quote.say(self.tr("Quote the chapter"), quote)
        self._later.say(self.tr("Later"), later)
        self._done.say(self.tr("Done, next"), done)

    def _say_quote(self) -> None:
        self._quote.setEnabled(self._quoted is not None)
        self._quote.setToolTip(
            self._words.quote(self._quoted)
            if self._quoted is not None
            else self.tr("This card is tied to no chapter. Choose one in the chapter pane.")
        )

    def _allow_done(self) -> None:
        self._done.setEnabled(bool(self._editor.text.strip()))

    def _on_changed(self) -> None:
        self._allow_done()
        self._is_kept = False
        if not self._timer.isActive():
            self._timer.start()

    def _on_quote(self) -> None:
        if self._quoted is None:
            return
        words = _MARKS.sub(r"\\\1", self._words.quote(self._quoted))
        address = video_link(self._quoted.video_id, self._quoted.start_s)
        self._editor.insert_paragraph(f"[{words}]({address})")

    def _on_done(self) -> None:
        if self._queue is None or not self._done.isEnabled():
            return
        self.flush()
        changes = self._queue.done(self.draft)
        self._show()
        self.changed.emit(changes)

    def _on_go(self, by: int) -> None:
        self.flush()
        if self._queue is not None:
            self._queue.go_on(by)
            self._show()

    def _on_split(self) -> None:
        self.flush()
        if self._queue is not None:
            changes = self._queue.split()
            self._show()
            self.changed.emit(changes)
            self.told.emit(self.tr("Split: each part waits for its own answer."))

    def _connect(self) -> None:
        for button, slot in (
            (self._crumb, self.left.emit),
            (self._back, self.left.emit),
            (self._quote, self._on_quote),
            (self._later, lambda: self._on_go(1)),
            (self._done, self._on_done),
        ):
            button.clicked.connect(lambda _=False, then=slot: then())
        actions = self._actions
        for action, slot in (
            (actions.quote, self._on_quote),
            (actions.later, lambda: self._on_go(1)),
            (actions.before, lambda: self._on_go(-1)),
            (actions.done, self._on_done),
            (actions.leave, self.left.emit),
        ):
            action.triggered.connect(lambda _=False, then=slot: then())
        actions.keys_changed.connect(self._say_buttons)
        self._split.accepted.connect(self._on_split)
        self._editor.changed.connect(self._on_changed)
        self._editor.link_activated.connect(self.link_requested)
        self._points.changed.connect(self._on_changed)

    def _work(self) -> QWidget:
        head = QHBoxLayout()
        head.setSpacing(GAP_M)
        head.addWidget(self._crumb)
        head.addWidget(self._module, 1)
        head.addWidget(self._place)
        panel = Panel()
        panel.column.addWidget(self._editor, 3)
        panel.column.addWidget(rule())
        panel.column.addWidget(self._points)
        buttons = WrappingRow(gap_px=GAP_S, gap_at=1)
        for button in (self._quote, self._later, self._done):
            buttons.addWidget(button)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GAP_L)
        inner.addWidget(self._question)
        inner.addWidget(self._split)
        inner.addWidget(panel, 1)
        page = QWidget()
        column = self._column
        page.setLayout(column)
        column.setSpacing(GAP_M)
        column.addLayout(head)
        column.addWidget(scrolled(content), 1)
        column.addLayout(buttons)
        return page
