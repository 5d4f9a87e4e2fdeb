"""The keys of a review, as actions that a menu can show."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from llmcards.cards import Rating
from llmcards.ui.commands.acting import action_for
from llmcards.ui.commands.catalogue import say_names
from llmcards.ui.commands.layouts import as_latin

_TICKS = 5


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
        self.proceed = self._action("proceed")
        # Enter also chooses a chapter in the pane: it is the page's own, the rest the window's.
        self.enter = self._action("proceed-by-enter")
        self.enter.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.ratings = {
            rating: self._action(f"rate-{rating.value}", self._sender(self.rated, rating))
            for rating in Rating
        }
        self.ticks = [
            self._action(f"tick-{place + len(Rating) + 1}", self._sender(self.ticked, place))
            for place in range(_TICKS)
        ]
        self.flags = [
            self._action(f"flag-{flag}", self._sender(self.flagged, flag)) for flag in range(1, 8)
        ]
        self.undo = self._action("undo-review")
        self.type_answer = self._action("type-answer")
        self.edit = self._action("edit-card")
        self.bury = self._action("bury-card")
        self.suspend = self._action("suspend-card")
        self.flag = self._action("flag-card")
        self.forget = self._action("forget-card")
        self.set_due = self._action("set-due")
        self.info = self._action("card-info")
        self.open = self._action("open-source")
        self.back = self._action("back")
        self.retranslate()

    def __iter__(self) -> Iterator[QAction]:
        """Give every action."""
        yield from (self.proceed, self.enter)
        yield from self.ratings.values()
        yield from self.ticks
        yield from self.flags
        yield from self.of_card
        yield from (self.type_answer, self.undo, self.back)

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
        letter = as_latin(text).upper()
        if letter == text.upper():
            return None
        keys = QKeySequence(letter)
        return next((action for action in self if keys in action.shortcuts()), None)

    def set_mode(self, *, has_card: bool, has_answer: bool, edits: bool) -> None:
        """Let through what makes sense now; while words are edited, keys are letters."""
        for action in self:
            action.setEnabled(not edits)
        for action in (*self.of_card, *self.flags, *self.ratings.values(), *self.ticks):
            action.setEnabled(has_card and not edits)
        for action in (*self.ratings.values(), *self.ticks):
            action.setEnabled(has_card and has_answer and not edits)
        self.type_answer.setEnabled(has_card and not has_answer and not edits)

    def retranslate(self) -> None:
        """Say what the actions do."""
        say_names(self)

    def _action(self, name: str, then: Callable[[], None] | None = None) -> QAction:
        action = action_for(name, self._page)
        action.setAutoRepeat(False)
        if then is not None:
            action.triggered.connect(lambda _=False: then())
        self._page.addAction(action)
        return action

    @staticmethod
    def _sender(signal: object, value: object) -> Callable[[], None]:
        return lambda: signal.emit(value)  # type: ignore[attr-defined]  # a bound Signal
