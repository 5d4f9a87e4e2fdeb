"""Put together what can be asked now."""

from collections.abc import Collection
from dataclasses import replace

from llmcards.collection.values import OpenCard
from llmcards.scheduling import DueLearning, DueReview, Limits, NewCard, Queue
from llmcards.workflows.desk import Desk
from llmcards.workflows.limits import limits_today
from llmcards.workflows.scope import Scope

# Learning steps that end within a day are kept in the queue, so that a sitting can wait for them.
_WHOLE_DAY_MS = 86_400_000


def build_queue(desk: Desk, scope: Scope) -> Queue:
    """Return the cards of `scope` that can be asked today, within today's limits.

    A passage of a video, a tag, and what was forgotten on a day are reviews of their own: every
    card that has an answer comes, due or not, the parts of one question too, and no limit holds.
    """
    now_ms, today = desk.clock(), desk.today()
    rows = desk.collection.due(today, now_ms, learn_ahead_ms=_WHOLE_DAY_MS, scope=scope)
    learning = [DueLearning(row.card_id, row.due_ms) for row in rows.learning]
    reviews = [
        DueReview(
            row.card_id,
            row.group,
            row.due_day,
            desk.scheduler.recall(row.stability, today - row.last_day),
        )
        for row in rows.reviews
    ]
    new = [NewCard(row.card_id, row.group) for row in rows.new]
    if scope.is_review_of_its_own:
        reviews += _early(desk, scope, today)
        return Queue(
            learning,
            [replace(review, group="") for review in reviews],
            [replace(card, group="") for card in new],
            _no_limits(),
        )
    groups = desk.collection.groups_answered(today)
    return Queue(learning, reviews, new, limits_left(desk), groups_seen=groups)


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
