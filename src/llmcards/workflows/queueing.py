"""Put together what can be asked now."""

from dataclasses import replace

from llmcards.cards import Unseen
from llmcards.scheduling import DueLearning, DueReview, Limits, NewCard, Queue
from llmcards.workflows.desk import Desk
from llmcards.workflows.scope import Scope

# Learning steps that end within a day are kept in the queue, so that a sitting can wait for them.
_WHOLE_DAY_MS = 86_400_000


def build_queue(desk: Desk, scope: Scope) -> Queue:
    """Return the cards of `scope` that can be asked today, within today's limits.

    A passage of a video is a review of its own: every card of it that has an answer comes,
    due or not, the parts of one question too, and no limit holds.
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
    if scope.video_id is not None:
        reviews += _early(desk, scope, today)
        return Queue(
            learning,
            [replace(review, group="") for review in reviews],
            [replace(card, group="") for card in new],
            _no_limits(),
        )
    groups = desk.collection.groups_answered(today)
    return Queue(learning, reviews, new, limits_left(desk), groups_seen=groups)


def limits_left(desk: Desk) -> Limits:
    """Return how many new cards and reviews today's limits still allow."""
    studied = desk.collection.studied(desk.today())
    return Limits(
        max(desk.settings.new_per_day - studied.new, 0),
        max(desk.settings.reviews_per_day - studied.reviews, 0),
    )


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
    """Return the passage's cards in review that are not due yet."""
    until_s = float("inf") if scope.until_s is None else scope.until_s
    early: dict[str, DueReview] = {}
    for entry in desk.collection.chapter_cards(scope.video_id or ""):
        schedule = entry.schedule
        if not scope.from_s <= entry.start_s < until_s or isinstance(schedule, Unseen):
            continue
        if schedule.due_ms is None and schedule.due_day > today > schedule.last_day:
            stored = desk.collection.stored(entry.card_id)
            if stored.card.has_answer and not stored.is_put_away(today):
                chance = desk.scheduler.recall(schedule.stability, today - schedule.last_day)
                early[entry.card_id] = DueReview(
                    entry.card_id, stored.card.group, schedule.due_day, chance
                )
    return list(early.values())
