"""Decide the order of a session's cards."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush, merge

from llmcards.cards import Seen

LEARN_AHEAD_MS = 20 * 60_000


@dataclass(frozen=True, slots=True)
class DueLearning:
    """A card on a learning step that ends today; shown from `due_ms` (UTC) on."""

    card_id: str
    due_ms: int
    group: str = ""


@dataclass(frozen=True, slots=True)
class DueReview:
    """A card whose review is due; `retrievability` is its chance of recall today."""

    card_id: str
    group: str
    due_day: int
    retrievability: float


@dataclass(frozen=True, slots=True)
class NewCard:
    """A card never shown."""

    card_id: str
    group: str


@dataclass(frozen=True, slots=True)
class Limits:
    """How many new cards and reviews may still come today."""

    new: int
    reviews: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How many cards a session still holds."""

    learning: int
    reviews: int
    new: int


class Queue:
    """The cards of one session, in order.

    First what is due on a learning step, then reviews with the new cards spread evenly among
    them; when nothing else is left, steps that end within `learn_ahead_ms`. The reviews most
    likely still known come first: when the limit cuts a backlog, those are the ones that can be
    saved. New cards keep the page's order. Of a group (the parts of one question) one card comes
    a day, since it gives away the others; those are `held_back` and use up no limit.
    """

    def __init__(
        self,
        learning: Iterable[DueLearning],
        reviews: Iterable[DueReview],
        new: Iterable[NewCard],
        limits: Limits,
        *,
        groups_seen: Iterable[str] = (),
        learn_ahead_ms: int = LEARN_AHEAD_MS,
    ) -> None:
        """Take what is due, and the groups of which a card was answered today already."""
        self._learn_ahead_ms = learn_ahead_ms
        self._step_ends: dict[str, int] = {}
        self._heap: list[tuple[int, str]] = []
        self._held_back: set[str] = set()
        claimed = set(groups_seen)
        for card in learning:
            claimed.add(card.group)
            self._put_on_step(card.card_id, card.due_ms)
        by_chance = sorted(reviews, key=lambda card: (-card.retrievability, card.due_day))
        kept_reviews = self._apart(by_chance, limits.reviews, claimed)
        kept_new = self._apart(new, limits.new, claimed)
        self._reviews, self._new = set(kept_reviews), set(kept_new)
        self._line = deque(_mixed(kept_reviews, kept_new))

    @property
    def held_back(self) -> frozenset[str]:
        """Cards passed over, within the limits, because another of their group comes today."""
        return frozenset(self._held_back)

    @property
    def next_step_ms(self) -> int | None:
        """When the first of the learning steps ends, be it over already or far off."""
        while self._heap and self._step_ends.get(self._heap[0][1]) != self._heap[0][0]:
            heappop(self._heap)
        return self._heap[0][0] if self._heap else None

    def next(self, now_ms: int) -> str | None:
        """Return the card to show now, the same until it is answered; None when done for now."""
        step_end_ms = self.next_step_ms
        if step_end_ms is not None and step_end_ms <= now_ms:
            return self._heap[0][1]
        while self._line and not self._waits(self._line[0]):
            self._line.popleft()
        if self._line:
            return self._line[0]
        if step_end_ms is not None and step_end_ms <= now_ms + self._learn_ahead_ms:
            return self._heap[0][1]
        return None

    def following(self, card_id: str) -> str | None:
        """Return the card that most likely comes after `card_id`; a step may end meanwhile."""
        return next((one for one in self._line if one != card_id and self._waits(one)), None)

    def answered(self, card_id: str, after: Seen) -> None:
        """Take note of an answer; the card comes back where its next step ends today."""
        self.remove(card_id)
        if after.due_ms is not None and after.due_day == after.last_day:
            self._put_on_step(card_id, after.due_ms)

    def put_back(self, card_id: str) -> None:
        """Ask a card once more, after all the others."""
        self.remove(card_id)
        if card_id in self._line:
            self._line.remove(card_id)
        self._reviews.add(card_id)
        self._line.append(card_id)

    def remove(self, card_id: str) -> None:
        """Leave a card out from now on: it was buried, suspended or deleted."""
        self._step_ends.pop(card_id, None)
        self._reviews.discard(card_id)
        self._new.discard(card_id)

    def __contains__(self, card_id: str) -> bool:
        """Whether the card is still to come, now or after its learning step."""
        return card_id in self._step_ends or self._waits(card_id)

    def counts(self) -> Counts:
        """Return how many cards are still to come."""
        return Counts(len(self._step_ends), len(self._reviews), len(self._new))

    def _waits(self, card_id: str) -> bool:
        return card_id in self._reviews or card_id in self._new

    def _put_on_step(self, card_id: str, due_ms: int) -> None:
        self._step_ends[card_id] = due_ms
        heappush(self._heap, (due_ms, card_id))

    def _apart(
        self, cards: Iterable[DueReview | NewCard], limit: int, claimed: set[str]
    ) -> list[str]:
        """Return up to `limit` ids, one a group, and claim their groups."""
        kept: list[str] = []
        for card in cards:
            if len(kept) >= limit:
                break
            if card.group and card.group in claimed:
                self._held_back.add(card.card_id)
            else:
                claimed.add(card.group)
                kept.append(card.card_id)
        return kept


def _mixed(reviews: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    return (card_id for _, card_id in merge(_spread(reviews), _spread(new), key=lambda at: at[0]))


def _spread(card_ids: Sequence[str]) -> Iterator[tuple[float, str]]:
    """Place each in the middle of its share of the session, which runs from 0 to 1."""
    return (((place + 0.5) / len(card_ids), card_id) for place, card_id in enumerate(card_ids))
