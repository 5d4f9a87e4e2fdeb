"""The order in which a session's cards come."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from llmcards.cards import Phase, Seen
from llmcards.scheduling import Counts, DueLearning, DueReview, Limits, NewCard, Queue

NOW_MS = 1_790_000_000_000
MINUTE_MS = 60_000
TODAY = 20_000
NO_LIMITS = Limits(new=9999, reviews=9999)

IN_REVIEW = Seen(
    phase=Phase.REVIEW,
    stability=5.0,
    difficulty=5.0,
    due_day=TODAY + 5,
    due_ms=None,
    step=0,
    interval_days=5,
    last_day=TODAY,
    last_ms=NOW_MS,
    reps=3,
    lapses=0,
)


def _on_step(due_ms: int, due_day: int = TODAY) -> Seen:
    return replace(IN_REVIEW, phase=Phase.LEARNING, due_day=due_day, due_ms=due_ms)


def _reviews(count: int, group: str = "") -> list[DueReview]:
    """Return reviews that should come in the order r0, r1, ..."""
    return [DueReview(f"r{n}", group, TODAY, 0.9 - n / 10_000) for n in range(count)]


def _new(count: int, group: str = "") -> list[NewCard]:
    return [NewCard(f"n{n}", group) for n in range(count)]


def _shown(queue: Queue, now_ms: int = NOW_MS) -> list[str]:
    """Return all cards in order when each is answered well enough to leave."""
    order = []
    while (card_id := queue.next(now_ms)) is not None:
        queue.answered(card_id, IN_REVIEW)
        order.append(card_id)
    return order


def test_an_ended_learning_step_comes_before_everything():
    """Steps are short because the memory is."""
    learning = [DueLearning("late", NOW_MS - 1), DueLearning("later", NOW_MS - 2)]
    queue = Queue(learning, _reviews(1), _new(1), NO_LIMITS)

    assert _shown(queue) == ["later", "late", "r0", "n0"]


def test_new_cards_are_spread_evenly_among_reviews():
    """Ten new cards in a row tire; none until the end means none on a short day."""
    order = _shown(Queue([], _reviews(9), _new(3), NO_LIMITS))

    assert order == ["r0", "r1", "n0", "r2", "r3", "r4", "n1", "r5", "r6", "r7", "n2", "r8"]


def test_new_cards_keep_the_order_of_the_page():
    """A course builds up."""
    assert _shown(Queue([], [], _new(4), NO_LIMITS)) == ["n0", "n1", "n2", "n3"]


def test_of_a_backlog_the_cards_still_known_come_first():
    """When the limit cuts, those are saved that can be."""
    faded = DueReview("faded", "", TODAY - 90, 0.2)
    fresh = DueReview("fresh", "", TODAY, 0.88)

    assert _shown(Queue([], [faded, fresh], [], Limits(new=0, reviews=1))) == ["fresh"]


def test_the_limits_of_the_day_hold_for_each_kind():
    """Learning cards have no limit: they were counted when they came."""
    learning = [DueLearning("step", NOW_MS)]
    queue = Queue(learning, _reviews(5), _new(5), Limits(new=1, reviews=2))

    assert queue.counts() == Counts(learning=1, reviews=2, new=1)
    assert sorted(_shown(queue)) == ["n0", "r0", "r1", "step"]


def test_parts_of_one_question_are_kept_apart():
    """One part's answer on the screen gives away the next."""
    reviews = [DueReview("a", "q", TODAY, 0.8), DueReview("b", "q", TODAY, 0.9)]
    new = [NewCard("c", "q"), NewCard("d", "other"), NewCard("e", "seen"), NewCard("f", "")]
    queue = Queue([], reviews, new, Limits(new=2, reviews=2), groups_seen=["seen"])

    assert queue.held_back == {"a", "c", "e"}
    assert sorted(_shown(queue)) == ["b", "d", "f"]


def test_a_learning_card_holds_its_group_back():
    """It was shown today, and will be again."""
    queue = Queue([DueLearning("a", NOW_MS, "q")], _reviews(1, "q"), _new(1, "q"), NO_LIMITS)

    assert _shown(queue) == ["a"]


def test_a_card_sent_back_to_a_step_returns_when_the_step_ends():
    """Not before: the ten minutes are the exercise."""
    queue = Queue([], _reviews(3), [], NO_LIMITS)

    queue.answered("r0", _on_step(NOW_MS + 10 * MINUTE_MS))

    assert queue.next(NOW_MS + 9 * MINUTE_MS) == "r1"
    assert queue.next(NOW_MS + 10 * MINUTE_MS) == "r0"
    assert queue.counts() == Counts(learning=1, reviews=2, new=0)


def test_the_last_cards_come_up_to_twenty_minutes_ahead():
    """Nobody waits before an empty screen for a step to end."""
    queue = Queue([DueLearning("step", NOW_MS + 20 * MINUTE_MS)], [], [], NO_LIMITS)

    assert queue.next(NOW_MS - 1) is None
    assert queue.next(NOW_MS) == "step"
    assert queue.next_step_ms == NOW_MS + 20 * MINUTE_MS


def test_a_step_that_ends_another_day_leaves_the_session():
    """It is tomorrow's."""
    queue = Queue([], _reviews(1), [], NO_LIMITS)

    queue.answered("r0", _on_step(NOW_MS, due_day=TODAY + 1))

    assert queue.next(NOW_MS) is None
    assert queue.next_step_ms is None


def test_a_card_answered_twice_on_steps_counts_once():
    """Its older step must not bring it back as well."""
    queue = Queue([], _reviews(1), [], NO_LIMITS)

    queue.answered("r0", _on_step(NOW_MS + MINUTE_MS))
    queue.answered("r0", _on_step(NOW_MS + 10 * MINUTE_MS))

    assert queue.next_step_ms == NOW_MS + 10 * MINUTE_MS
    assert _shown(queue) == ["r0"]


def test_a_removed_card_does_not_come():
    """Buried, suspended or deleted in the middle of the session."""
    queue = Queue([DueLearning("step", NOW_MS)], _reviews(2), _new(1), NO_LIMITS)

    for card_id in ("step", "r0", "n0"):
        queue.remove(card_id)

    assert _shown(queue) == ["r1"]


groups = st.sampled_from(["", "", "a", "b", "c"])
limits = st.builds(Limits, st.integers(0, 9), st.integers(0, 9))


@given(st.lists(groups), st.lists(groups), st.lists(st.integers(-30, 30)), limits)
def test_every_card_comes_once_or_is_held_back_or_is_over_the_limit(old, fresh, steps, limits):
    """Whatever is due: nothing lost, nothing doubled."""
    learning = [DueLearning(f"l{n}", NOW_MS + m * MINUTE_MS) for n, m in enumerate(steps)]
    reviews = [
        replace(card, group=group) for card, group in zip(_reviews(len(old)), old, strict=True)
    ]
    new = [NewCard(f"n{n}", group) for n, group in enumerate(fresh)]
    queue = Queue(learning, reviews, new, limits)
    counts, held_back = queue.counts(), queue.held_back

    order = _shown(queue, NOW_MS + 10 * MINUTE_MS)

    assert len(order) == len(set(order)) == sum((counts.learning, counts.reviews, counts.new))
    assert held_back.isdisjoint(order)
    assert queue.counts() == Counts(0, 0, 0)
    seen = [card.group for card in reviews + new if card.card_id in order]
    assert all(seen.count(group) == 1 for group in set(seen) - {""})
    assert counts.reviews <= limits.reviews
    assert counts.new <= limits.new


def test_the_card_that_follows_is_known_beforehand():
    """What it needs can be made ready while the learner thinks."""
    queue = Queue([], _reviews(3), [], NO_LIMITS)

    assert queue.following("r0") == "r1"
    queue.remove("r1")
    assert queue.following("r0") == "r2"
    assert queue.next(NOW_MS) == "r0"
    queue.remove("r2")
    assert queue.following("r0") is None
