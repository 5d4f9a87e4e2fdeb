"""Read a chapter or a lecture through: all its questions and answers, and nothing to rate."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from llmcards.cards import Card
from llmcards.ui.branch_words import branch_name
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.panel import scrolled
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import label
from llmcards.ui.reading.actions import ReadingActions
from llmcards.ui.reading.card_text import CardText
from llmcards.ui.theme import GAP_L, GAP_M, GAP_S, PAGE_MARGIN
from llmcards.workflows.course import Branch
from llmcards.workflows.desk import Desk
from llmcards.workflows.previewing import Reading, Subject, reading
from llmcards.workflows.scope import Scope

# More cards than one reads at a sitting are laid out when they are wanted.
_AT_ONCE = 30
_WIDEST_PX = 760
_NARROW_PX = 560
_LINE_PX = 40


class ReadingPage(Retranslated):
    """Shows what was learnt or is to come; nothing here touches a schedule.

    Signals:
        left: The learner is done here.
        card_selected: Another card is at hand; carries the `Card`, or None.
        review_requested: The same cards are to be reviewed; carries the `Scope`.
        link_requested: An address is to be opened in the browser; carries it.
    """

    left = Signal()
    card_selected = Signal(object)
    review_requested = Signal(Scope)
    link_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading-page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk = desk
        self._reading: Reading | None = None
        self._shown: list[CardText] = []
        self._most = _AT_ONCE
        self._is_covered = False
        self._title = label("title", name="reading-title", wraps=True)
        self._lead = label("lead", name="reading-lead", wraps=True)
        self._before = Button("link", name="reading-before")
        self._after = Button("link", name="reading-after")
        self._more = Button("link", name="reading-more")
        self._cover = Button("secondary", name="reading-cover")
        self._review = Button("primary", name="reading-review")
        self._leave = Button("link", name="reading-leave")
        self._actions = ReadingActions(
            self,
            {
                "before": self._before,
                "after": self._after,
                "cover": self._cover,
                "review": self._review,
                "leave": self._leave,
            },
        )
        self._cards = QVBoxLayout()
        self._cards.setSpacing(GAP_M)
        self._area = self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def card(self) -> Card | None:
        """The first card that is read: the chapter pane stands where it is answered."""
        found = self._reading
        return found.cards[0] if found is not None and found.cards else None

    def begin(self, subject: Subject) -> None:
        """Read a chapter or a branch from its first card."""
        self._most = _AT_ONCE
        self._is_covered = False
        self._show(reading(self._desk, subject))
        self._area.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Read the cards again, after something was written."""
        if self._reading is not None:
            self._show(reading(self._desk, self._reading.subject))

    def retranslate(self) -> None:
        """Say every word anew."""
        found = self._reading
        self._before.say_with_key(self.tr("Before", "the chapter before"))
        self._after.say_with_key(self.tr("Next", "the next chapter"))
        self._before.setToolTip(self.tr("The chapter before"))
        self._after.setToolTip(self.tr("The next chapter"))
        self._leave.say_with_key(self.tr("Back"))
        show, hide = self.tr("Show the answers"), self.tr("Cover the answers")
        self._cover.say_with_key(show if self._is_covered else hide)
        self._review.say_with_key(self.tr("Review these"))
        self._actions.retranslate()
        more = len(found.cards) - len(self._shown) if found is not None else 0
        self._more.say(self.tr("Show %n more", "cards", more))
        self._more.setVisible(more > 0)
        self.setAccessibleName(self.tr("Read through"))
        if found is None:
            self._title.setText(self.tr("This is not in the collection any more"))
            self._lead.setText("")
            return
        subject = found.subject
        self._title.setText(branch_name(subject) if isinstance(subject, Branch) else found.title)
        count = self.tr("%n question(s)", "", len(found.cards))
        self._lead.setText(f"{found.within} · {count}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by Space and arrows."""
        key, bar = event.key(), self._area.verticalScrollBar()
        page = self._area.viewport().height() - _LINE_PX
        steps = {
            Qt.Key.Key_Down: _LINE_PX,
            Qt.Key.Key_Up: -_LINE_PX,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Space:
            bar.setValue(bar.value() + (-page if back else page))
        elif key in steps:
            bar.setValue(bar.value() + steps[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines short enough to be read."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW_PX
        side = max(GAP_L if narrow else PAGE_MARGIN, (self.width() - _WIDEST_PX) // 2)
        head, foot = self._rows
        head.setContentsMargins(side, GAP_M, side, 0)
        self._column.setContentsMargins(side, GAP_M, side, GAP_L)
        foot.setContentsMargins(side, GAP_M, side, GAP_L)

    def _show(self, found: Reading | None) -> None:
        self._reading = found
        for shown in self._shown:
            self._cards.removeWidget(shown)
            shown.deleteLater()
        self._shown = []
        self._show_more(found)
        self._before.setVisible(found is not None and found.before is not None)
        self._after.setVisible(found is not None and found.after is not None)
        self._review.setVisible(found is not None and found.scope is not None)
        self._cover.setVisible(bool(self._shown))
        self._actions.fit()
        self.retranslate()
        self.card_selected.emit(self.card)

    def _show_more(self, found: Reading | None) -> None:
        cards = found.cards[: self._most] if found is not None else ()
        for number, card in list(enumerate(cards, 1))[len(self._shown) :]:
            text = CardText(card, number)
            text.cover(covered=self._is_covered)
            text.link_activated.connect(self.link_requested)
            self._cards.addWidget(text)
            self._shown.append(text)

    def _on_more(self) -> None:
        self._most += _AT_ONCE
        self._show_more(self._reading)
        self.retranslate()

    def _on_cover(self) -> None:
        self._is_covered = not self._is_covered
        for shown in self._shown:
            shown.cover(covered=self._is_covered)
        self.retranslate()

    def _on_turn(self, by: int) -> None:
        found = self._reading
        to = None if found is None else found.before if by < 0 else found.after
        if to is not None:
            self.begin(to)

    def _on_review(self) -> None:
        if self._reading is not None and self._reading.scope is not None:
            self.review_requested.emit(self._reading.scope)

    def _connect(self) -> None:
        self._before.clicked.connect(lambda: self._on_turn(-1))
        self._after.clicked.connect(lambda: self._on_turn(1))
        self._more.clicked.connect(self._on_more)
        self._cover.clicked.connect(self._on_cover)
        self._review.clicked.connect(self._on_review)
        self._leave.clicked.connect(self.left)

    def _lay_out(self) -> QScrollArea:
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setSpacing(GAP_S)
        for part in (self._title, self._lead):
            self._column.addWidget(part)
        self._column.addSpacing(GAP_M)
        self._column.addLayout(self._cards)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch()
        head, foot = QHBoxLayout(), QHBoxLayout()
        self._rows = (head, foot)
        for row in self._rows:
            row.setSpacing(GAP_M)
        head.addWidget(self._leave)
        head.addStretch()
        head.addWidget(self._before)
        head.addWidget(self._after)
        foot.addWidget(self._cover)
        foot.addStretch()
        foot.addWidget(self._review)
        area = scrolled(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(area, 1)
        whole.addLayout(foot)
        return area
