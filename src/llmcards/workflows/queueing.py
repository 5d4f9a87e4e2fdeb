"""Put together what can be asked now."""

from collections.abc import Collection
from dataclasses import replace

from llmcards.collection.values import AtMost, DueRows, OpenCard
from llmcards.scheduling import Counts, DueLearning, DueReview, Limits, NewCard, Queue
from llmcards.workflows.desk import Desk
from llmcards.workflows.limits import limits_today, usual_limits
from llmcards.workflows.scope import Scope

# Learning steps that end within a day are kept in the queue, so that a sitting can wait for them.
_WHOLE_DAY_MS = 86_400_000

# Rows beyond the day's limits: of a group one card comes, and the others take up no limit. Where
# these do not suffice, so many times as much is read.
_SPARE, _MORE = 50, 8


def build_queue(desk: Desk, scope: Scope) -> Queue:
    """Return the cards of `scope` that can be asked today, within today's limits.

    A passage of a video, a tag, and what was forgotten on a day are reviews of their own: every
    card that has an answer comes, due or not, the parts of one question too, and no limit holds.
    """
    if scope.is_review_of_its_own:
        return _own_queue(desk, scope)
    today, limits = desk.today(), limits_left(desk)
    at_most = AtMost(limits.new + _SPARE, limits.reviews + _SPARE)
    groups = desk.collection.groups_answered(today)
    while True:
        rows = _due(desk, scope, today, at_most)
        queue = _queue(desk, rows, today, limits, groups)
        if _is_all(queue.counts(), limits, rows, at_most):
            return queue
        at_most = _more(at_most)


def build_tomorrow(desk: Desk, asked: Collection[str]) -> Queue:
    """Return the cards that tomorrow can bring within the usual limits, as things stand.

    Args:
        desk: Whose cards.
        asked: Those that still come today, and so are no new ones tomorrow.
    """
    tomorrow, usual = desk.today() + 1, usual_limits(desk)
    limits = Limits(usual.new, usual.reviews)
    spare = _SPARE + len(asked)
    at_most = AtMost(limits.new + spare, limits.reviews + spare)
    while True:
        rows = _due(desk, Scope(), tomorrow, at_most)
        left = _without(rows, asked)
        queue = _queue(desk, left, tomorrow, limits, ())
        if _is_all(queue.counts(), limits, rows, at_most):
            return queue
        at_most = _more(at_most)


def build_practice(desk: Desk, scope: Scope, done: Collection[str] = ()) -> Queue:
    """Return all cards of `scope` that are not `done`, due or not; no limit holds."""
    today = desk.today()
    cards = [card for card in desk.collection.open_cards(today, scope) if card.card_id not in done]
    seen = [_review(desk, card, today) for card in cards if card.stability is not None]
    new = [NewCard(card.card_id, "") for card in cards if card.stability is None]
    return Queue([], seen, new, _no_limits())


def limits_left(desk: Desk) -> Limits:
    """Return how many new cards and reviews today's limits still allow."""
    studied = desk.collection.studied(desk.today())
    limits = limits_today(desk)
    return Limits(max(limits.new - studied.new, 0), max(limits.reviews - studied.reviews, 0))


def waiting(desk: Desk, scope: Scope) -> list[str]:
    """Return the ids that a sitting would ask now, in its order."""
    return drained(build_queue(desk, scope), desk.clock())


def drained(queue: Queue, now_ms: int) -> list[str]:
    """Take out of `queue` all that it would ask now; return the ids in its order."""
    found: list[str] = []
    while (card_id := queue.next(now_ms)) is not None:
        found.append(card_id)
        queue.remove(card_id)
    return found


def _own_queue(desk: Desk, scope: Scope) -> Queue:
    today = desk.today()
    rows = _due(desk, scope, today, AtMost())
    reviews = _reviews(desk, rows, today) + _early(desk, scope, today)
    new = [NewCard(row.card_id, "") for row in rows.new]
    apart = [replace(review, group="") for review in reviews]
    return Queue(_learning(rows), apart, new, _no_limits())


def _queue(desk: Desk, rows: DueRows, day: int, limits: Limits, groups: Collection[str]) -> Queue:
    new = [NewCard(row.card_id, row.group) for row in rows.new]
    return Queue(_learning(rows), _reviews(desk, rows, day), new, limits, groups_seen=groups)


def _without(rows: DueRows, card_ids: Collection[str]) -> DueRows:
    gone = frozenset(card_ids)
    return DueRows(
        tuple(row for row in rows.learning if row.card_id not in gone),
        tuple(row for row in rows.reviews if row.card_id not in gone),
        tuple(row for row in rows.new if row.card_id not in gone),
    )


def _due(desk: Desk, scope: Scope, day: int, at_most: AtMost) -> DueRows:
    return desk.collection.due(
        day, desk.clock(), learn_ahead_ms=_WHOLE_DAY_MS, scope=scope, at_most=at_most
    )


def _learning(rows: DueRows) -> list[DueLearning]:
    return [DueLearning(row.card_id, row.due_ms) for row in rows.learning]


def _reviews(desk: Desk, rows: DueRows, day: int) -> list[DueReview]:
    return [
        DueReview(
            row.card_id,
            row.group,
            row.due_day,
            desk.scheduler.recall(row.stability, day - row.last_day),
        )
        for row in rows.reviews
    ]


def _is_all(counts: Counts, limits: Limits, rows: DueRows, at_most: AtMost) -> bool:
    """Return whether reading more rows would bring no other card."""
    new = counts.new >= limits.new or len(rows.new) < at_most.new
    return new and (counts.reviews >= limits.reviews or len(rows.reviews) < at_most.reviews)


def _more(at_most: AtMost) -> AtMost:
    return AtMost(at_most.new * _MORE, at_most.reviews * _MORE)


def _no_limits() -> Limits:
    return Limits(1_000_000, 1_000_000)


def _early(desk: Desk, scope: Scope, today: int) -> list[DueReview]:
    """Return the cards of `scope` in review that are not due yet."""
    return [
        _review(desk, card, today)
        for card in desk.collection.open_cards(today, scope)
        if card.due_day is not None and card.due_day > today > (card.last_day or 0)
    ]


def _review(desk: Desk, card: OpenCard, today: int) -> DueReview:
    chance = desk.scheduler.recall(card.stability or 0.0, today - (card.last_day or 0))
    return DueReview(card.card_id, "", card.due_day or today, chance)
