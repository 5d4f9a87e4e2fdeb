"""Put together what can be asked now."""

from collections.abc import Collection
from dataclasses import replace

from llmcards.collection.values import AtMost, DueRows, OpenCard
from llmcards.scheduling import Counts, DueLearning, DueReview, Limits, NewCard, Queue
from llmcards.workflows.desk import Desk
from llmcards.workflows.limits import limits_today
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
    limits, groups = limits_left(desk), desk.collection.groups_answered(desk.today())
    at_most = AtMost(limits.new + _SPARE, limits.reviews + _SPARE)
    while True:
        rows = _due(desk, scope, at_most)
        new = [NewCard(row.card_id, row.group) for row in rows.new]
        queue = Queue(_learning(rows), _reviews(desk, rows), new, limits, groups_seen=groups)
        if _is_all(queue.counts(), limits, rows, at_most):
            return queue
        at_most = AtMost(at_most.new * _MORE, at_most.reviews * _MORE)


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
    queue, now_ms = build_queue(desk, scope), desk.clock()
    found: list[str] = []
    while (card_id := queue.next(now_ms)) is not None:
        found.append(card_id)
        queue.remove(card_id)
    return found


def _own_queue(desk: Desk, scope: Scope) -> Queue:
    rows = _due(desk, scope, AtMost())
    reviews = _reviews(desk, rows) + _early(desk, scope, desk.today())
    new = [NewCard(row.card_id, "") for row in rows.new]
    apart = [replace(review, group="") for review in reviews]
    return Queue(_learning(rows), apart, new, _no_limits())


def _due(desk: Desk, scope: Scope, at_most: AtMost) -> DueRows:
    return desk.collection.due(
        desk.today(), desk.clock(), learn_ahead_ms=_WHOLE_DAY_MS, scope=scope, at_most=at_most
    )


def _learning(rows: DueRows) -> list[DueLearning]:
    return [DueLearning(row.card_id, row.due_ms) for row in rows.learning]


def _reviews(desk: Desk, rows: DueRows) -> list[DueReview]:
    today = desk.today()
    return [
        DueReview(
            row.card_id,
            row.group,
            row.due_day,
            desk.scheduler.recall(row.stability, today - row.last_day),
        )
        for row in rows.reviews
    ]


def _is_all(counts: Counts, limits: Limits, rows: DueRows, at_most: AtMost) -> bool:
    """Return whether reading more rows would bring no other card."""
    new = counts.new >= limits.new or len(rows.new) < at_most.new
    return new and (counts.reviews >= limits.reviews or len(rows.reviews) < at_most.reviews)


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
