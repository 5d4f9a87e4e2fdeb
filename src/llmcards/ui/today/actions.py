"""The keys of a review, as actions that a menu can show."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from llmcards.cards import Rating
from llmcards.ui.today.card_view import TICK_KEYS


class ReviewActions(QObject):
    """Every key of a review.

    The letters also work where the Russian layout is on (see `for_text`).

    Signals:
        rated: A rating's key was pressed; carries the `Rating`.
        flagged: A flag's key was pressed; carries the flag, from 1 to 7.
        ticked: A key point's key was pressed; carries its place, from 0.
    """

    rated = Signal(Rating)
    flagged = Signal(int)
    ticked = Signal(int)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.proceed = self._action("proceed", ("Space",))
        # Enter also chooses a chapter in the pane: it is the page's own, the rest the window's.
        self.enter = self._action("proceed-by-enter", ("Return", "Enter"))
        self.enter.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.ratings = {
            rating: self._action(
                f"rate-{rating.value}", (str(rating.value),), self._sender(self.rated, rating)
            )
            for rating in Rating
        }
        self.ticks = [
            self._action(f"tick-{key}", (key,), self._sender(self.ticked, place))
            for place, key in enumerate(TICK_KEYS)
        ]
        # Not Ctrl, as in Anki: there the numbers go to the pages.
        self.flags = [
            self._action(f"flag-{flag}", (f"Alt+{flag}",), self._sender(self.flagged, flag))
            for flag in range(1, 8)
        ]
        self.undo = self._action("undo-review", ("U",))
        self.edit = self._action("edit-card", ("E",))
        self.bury = self._action("bury-card", ("B", "-"))
        self.suspend = self._action("suspend-card", ("S", "@"))
        self.flag = self._action("flag-card", ("F", "*"))
        self.forget = self._action("forget-card", ("Ctrl+Alt+N",))
        self.set_due = self._action("set-due", ("Ctrl+Shift+D",))
        self.info = self._action("card-info", ("I",))
        self.open = self._action("open-source", ("O",))
        self.back = self._action("back", ("Esc",))
        self.retranslate()

    def __iter__(self) -> Iterator[QAction]:
        """Give every action."""
        yield from (self.proceed, self.enter)
        yield from self.ratings.values()
        yield from self.ticks
        yield from self.flags
        yield from self.of_card
        yield from (self.undo, self.back)

    @property
    def of_card(self) -> Sequence[QAction]:
        """What is done to the card at hand, in the order of the menu."""
        hidden = (self.bury, self.suspend, self.set_due, self.forget)
        return (self.edit, *hidden, self.flag, self.info, self.open)

    def for_text(self, text: str) -> QAction | None:
        """Return what the letter on the same place of a Latin keyboard does.

        Windows and macOS do not translate single letters of a Russian layout. Qt on X11 does;
        a second shortcut of the same action would be ambiguous there and do nothing.
        """
        return {
            "г": self.undo,
            "у": self.edit,
            "и": self.bury,
            "ы": self.suspend,
            "а": self.flag,
            "ш": self.info,
            "щ": self.open,
        }.get(text.lower())

    def set_mode(self, *, has_card: bool, has_answer: bool, edits: bool) -> None:
        """Let through what makes sense now; while words are edited, keys are letters."""
        for action in self:
            action.setEnabled(not edits)
        for action in (*self.of_card, *self.flags, *self.ratings.values(), *self.ticks):
            action.setEnabled(has_card and not edits)
        for action in (*self.ratings.values(), *self.ticks):
            action.setEnabled(has_card and has_answer and not edits)

    def retranslate(self) -> None:
        """Say what the actions do."""
        for action in (self.proceed, self.enter):
            action.setText(self.tr("Show answer, then give the proposed rating"))
        names = {
            Rating.AGAIN: self.tr("Again"),
            Rating.HARD: self.tr("Hard"),
            Rating.GOOD: self.tr("Good"),
            Rating.EASY: self.tr("Easy"),
        }
        for rating, action in self.ratings.items():
            action.setText(names[rating])
        self.undo.setText(self.tr("Undo"))
        self.edit.setText(self.tr("Edit card"))
        self.bury.setText(self.tr("Bury until tomorrow"))
        self.suspend.setText(self.tr("Suspend"))
        self.flag.setText(self.tr("Flag"))
        self.set_due.setText(self.tr("Set the due date…"))
        self.forget.setText(self.tr("Forget: make new again"))
        self.info.setText(self.tr("Card information"))
        self.open.setText(self.tr("Open the lecture at its second"))
        self.back.setText(self.tr("Back to Today"))

    def _action(
        self, name: str, keys: Sequence[str], then: Callable[[], None] | None = None
    ) -> QAction:
        action = QAction(self._page)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setAutoRepeat(False)
        if then is not None:
            action.triggered.connect(lambda _=False: then())
        self._page.addAction(action)
        return action

    @staticmethod
    def _sender(signal: object, value: object) -> Callable[[], None]:
        return lambda: signal.emit(value)  # type: ignore[attr-defined]  # a bound Signal
