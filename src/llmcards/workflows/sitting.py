"""One sitting: cards one after the other, until nothing is due or the learner has enough."""

from dataclasses import dataclass, replace

from llmcards.cards import Card, Rating, Seen
from llmcards.changes import Changes
from llmcards.collection.values import Stored, Undone
from llmcards.scheduling import Queue
from llmcards.scheduling.interval import Interval
from llmcards.workflows.ahead import Ahead
from llmcards.workflows.desk import Desk
from llmcards.workflows.overriding import FORGET, SET_DUE, forget, set_due
from llmcards.workflows.pace import minutes_each
from llmcards.workflows.queueing import build_practice, build_queue
from llmcards.workflows.reviewing import REVIEW, has_become_leech, keep_typed, practise, rate
from llmcards.workflows.rewording import Draft
from llmcards.workflows.scope import Scope
from llmcards.workflows.shown import Shown, show
from llmcards.workflows.standing import standing
from llmcards.workflows.summary import Answered, Summary, summarise

__all__ = ["REVIEW", "Interval", "Progress", "Shown", "Sitting"]

# What takes the current card away; undone, it is the current card again.
_TAKES_AWAY = frozenset({REVIEW, "bury", "suspend", "edit", FORGET, SET_DUE})


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the sitting is: cards answered, cards to come, minutes they will take."""

    done: int
    left: int
    minutes_left: float


class Sitting:
    """A sitting over the cards of a scope; every answer is on the disk when it returns."""

    def __init__(self, desk: Desk, scope: Scope | None = None, *, practises: bool = False) -> None:
        """Sit down to the cards of `scope`; where it `practises`, no answer moves a schedule."""
        self._desk = desk
        self._practises = practises
        self._scope = scope or Scope()
        self._answered: list[Answered] = []
        self._taken_back: list[Answered] = []
        self._titles = {module.id: module.title for module in desk.collection.modules()}
        self.leech: Card | None = None
        self._wanted: str | None = None
        self._ahead: Ahead | None = None
        self._stored: Stored | None = None
        self._shown: Shown | None = None
        self.refresh()

    @property
    def current(self) -> Shown | None:
        """The card to be answered now, or None when there is none for now."""
        return self._shown

    @property
    def progress(self) -> Progress:
        """How far the sitting is."""
        return Progress(len(self._answered), self.left, self.left * self._minutes_each)

    @property
    def left(self) -> int:
        """How many cards are still to come."""
        counts = self._queue.counts()
        return counts.learning + counts.reviews + counts.new

    @property
    def wait_until_ms(self) -> int | None:
        """When a card comes back today, where none is to be answered now."""
        return self._queue.next_step_ms if self._shown is None else None

    def refresh(self) -> None:
        """Look again at what is due: after a change from elsewhere, or after a wait.

        The card that is shown stays, if it can still be asked.
        """
        self._queue = self._build()
        self._minutes_each = minutes_each(self._desk)
        if self._wanted is None and self._stored is not None:
            shown = self._stored.card.id
            self._wanted = shown if shown in self._queue else None
        self._show_next()

    def prepare(self) -> None:
        """Look up, while the learner thinks, what the answer needs, the card after it, the pace.

        It is read anew after all where anything but the answer is written meanwhile.
        """
        self._ahead = None
        if self._stored is None:
            return
        desk, here = self._desk, standing(self._desk, self._stored)
        here.outlook.work_out()
        self._minutes_each = minutes_each(desk)
        self._ahead = Ahead(desk.collection.version(), desk.scheduler, desk.today(), here)
        card_id = self._queue.following(self._stored.card.id)
        if card_id is not None:
            stored = desk.collection.stored(card_id)
            self._ahead = replace(self._ahead, stored=stored, shown=self._show(stored))

    def answer(self, rating: Rating, taken_ms: int, typed: str = "") -> Changes:
        """Rate the current card; what was `typed` is kept with the review.

        Raises:
            ValueError: No card is shown.
        """
        stored, desk = self._current(), self._desk
        if self._practises:
            return self._practise(stored, rating, taken_ms, typed)
        with desk.collection.change(REVIEW) as change:
            # Compared within the write: from here on nobody else can write.
            ahead = self._ahead if self._ahead and self._ahead.holds(desk) else None
            here = ahead.here if ahead else standing(desk, stored)
            after = rate(desk, change, here, rating, taken_ms=taken_ms)
            assert isinstance(after, Seen)  # noqa: S101 - for the type checker: it was just rated
            keep_typed(change, stored.card.id, after.last_ms, desk.origin, typed)
        self._answered.append(Answered(stored.card.id, rating, taken_ms))
        self.leech = stored.card if has_become_leech(stored.schedule, after) else None
        self._taken_back.clear()
        self._queue.answered(stored.card.id, after)
        self._show_next(ahead if ahead and ahead.day == after.last_day else None)
        return change.changes

    def _practise(self, stored: Stored, rating: Rating, taken_ms: int, typed: str) -> Changes:
        self.leech = None
        changes = practise(self._desk, stored, rating, taken_ms=taken_ms, typed=typed)
        self._answered.append(Answered(stored.card.id, rating, taken_ms))
        self._taken_back.clear()
        if rating is Rating.AGAIN:
            self._queue.put_back(stored.card.id)
        else:
            self._queue.remove(stored.card.id)
        self._show_next()
        return changes

    def _build(self) -> Queue:
        if not self._practises:
            return build_queue(self._desk, self._scope)
        last = {answer.card_id: answer.rating for answer in self._answered}
        done = {card_id for card_id, rating in last.items() if rating is not Rating.AGAIN}
        return build_practice(self._desk, self._scope, done)

    def undo(self) -> Changes | None:
        """Take the last change back; a review's card is shown again."""
        undone = self._desk.collection.undo()
        if undone is None:
            return None
        self._wanted = self._brought_back(undone)
        is_ours = bool(self._answered) and self._answered[-1].card_id == self._wanted
        if undone.label == REVIEW and is_ours:
            self._taken_back.append(self._answered.pop())
        self.refresh()
        return undone.changes

    def _brought_back(self, undone: Undone) -> str | None:
        """Return the card that an undo gives back, where it can be asked."""
        if undone.label not in _TAKES_AWAY or len(undone.changes.cards) != 1:
            return None
        (card_id,) = undone.changes.cards
        stored = self._desk.collection.stored(card_id)
        is_open = stored.card.has_answer and not stored.is_put_away(self._desk.today())
        return card_id if is_open else None

    def redo(self) -> Changes | None:
        """Do again what was taken back last."""
        redone = self._desk.collection.redo()
        if redone is None:
            return None
        if redone.label == REVIEW and self._taken_back:
            self._answered.append(self._taken_back.pop())
            self._stored = None  # Answered: where a step brings it back, it comes at its time.
        self.refresh()
        return redone.changes

    def bury(self) -> Changes:
        """Hide the current card until tomorrow."""
        card_id = self._current().card.id
        with self._desk.collection.change("bury") as change:
            change.bury(card_id, self._desk.today())
        return self._left_out(card_id, change.changes)

    def suspend(self) -> Changes:
        """Hide the current card until it is wanted again."""
        card_id = self._current().card.id
        with self._desk.collection.change("suspend") as change:
            change.suspend(card_id, suspended=True)
        return self._left_out(card_id, change.changes)

    def toggle_flag(self, flag: int | None = None) -> Changes:
        """Give the current card a flag, or take it off where it has this one.

        Args:
            flag: From 1 to 7; None is the first, and takes any flag off.
        """
        stored = self._current()
        has_it = stored.flag == flag if flag else bool(stored.flag)
        with self._desk.collection.change("flag") as change:
            change.flag(stored.card.id, 0 if has_it else flag or 1)
        self._reload()
        return change.changes

    def forget(self) -> Changes:
        """Make the current card new again; it comes back among the new ones."""
        card_id = self._current().card.id
        return self._left_out(card_id, forget(self._desk, card_id))

    def set_due(self, days: int) -> Changes:
        """Let the current card come so many days from today; on 0 it is asked now.

        Raises:
            NotSeenError: The card is new.
        """
        card_id = self._current().card.id
        changes = set_due(self._desk, card_id, days)
        if days > 0:
            return self._left_out(card_id, changes)
        self.refresh()
        return changes

    def edit(self, card_id: str, draft: Draft) -> Changes:
        """Give a card, the current one or one asked before, other words; its history stays."""
        card = draft.put_into(self._desk.collection.card(card_id))
        with self._desk.collection.change("edit") as change:
            change.put_card(card)
            change.drop_edit(card_id)
        if self._stored is None or self._stored.card.id != card_id:
            return change.changes
        if not card.has_answer:
            return self._left_out(card.id, change.changes)
        self._reload()
        return change.changes

    def summary(self) -> Summary:
        """Return what was done in this sitting, and when the next cards come."""
        return summarise(self._desk, self._answered)

    def _left_out(self, card_id: str, changes: Changes) -> Changes:
        """Ask another in the card's place: one that the limits or the card itself held back."""
        self._queue = self._build()
        self._queue.remove(card_id)
        self._show_next()
        return changes

    def _current(self) -> Stored:
        if self._stored is None:
            message = "No card is shown."
            raise ValueError(message)
        return self._stored

    def _show_next(self, ahead: Ahead | None = None) -> None:
        card_id = self._wanted or self._queue.next(self._desk.clock())
        self._wanted = self._ahead = None
        if ahead and ahead.card_id == card_id:
            self._stored, self._shown = ahead.stored, ahead.shown
            return
        self._stored = None if card_id is None else self._desk.collection.stored(card_id)
        self._shown = None if self._stored is None else self._show(self._stored)

    def _reload(self) -> None:
        self._stored = self._desk.collection.stored(self._current().card.id)
        self._shown = self._show(self._stored)

    def _show(self, stored: Stored) -> Shown:
        title = self._titles.get(stored.card.module_id, "")
        return show(self._desk, stored, title, practises=self._practises)
