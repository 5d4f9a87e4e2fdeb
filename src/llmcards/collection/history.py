"""Read the review log, and what it says about the learner's days."""

from collections.abc import Iterator

from llmcards.cards import Review
from llmcards.collection import overrides
from llmcards.collection.database import Database
from llmcards.collection.rows import REVIEW_COLUMNS, mark_values, review_of, review_values
from llmcards.collection.values import Facts, Pace, ReviewMark, Studied

_AT_ONCE = 5000
_FORGIVEN_EVERY_DAYS = 7
_DAYS_AT_ONCE = 500
# From day to day by the index; a query for each day of a long streak takes three times as long.
_LAST_DAYS = """
WITH RECURSIVE days (day) AS (
  SELECT * FROM (SELECT day FROM live_reviews WHERE day <= :day ORDER BY day DESC LIMIT 1)
  UNION ALL
  SELECT (SELECT r.day FROM live_reviews AS r WHERE r.day < d.day ORDER BY r.day DESC LIMIT 1)
  FROM days AS d WHERE d.day IS NOT NULL)
SELECT day FROM days WHERE day IS NOT NULL LIMIT :at_once
"""
_ADD_ALONE = (
    f"INSERT INTO reviews ({REVIEW_COLUMNS}) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 "  # noqa: S608 - names of ours
    "WHERE NOT EXISTS (SELECT 1 FROM reviews WHERE card_id = ?1 AND answered_ms = ?2) "
    "AND NOT EXISTS (SELECT 1 FROM overrides WHERE card_id = ?1 AND given_ms = ?2)"
)
_LATEST = """
SELECT max(
  coalesce((SELECT max(answered_ms) FROM reviews WHERE card_id = :card), 0),
  coalesce((SELECT max(given_ms) FROM overrides WHERE card_id = :card), 0))
"""
_STUDIED = """
SELECT
  coalesce(sum(r.kind <> 'cram' AND NOT EXISTS (
    SELECT 1 FROM live_reviews AS b
    WHERE b.card_id = r.card_id AND b.answered_ms < r.answered_ms AND b.kind <> 'cram'
    AND b.answered_ms > coalesce((
      SELECT max(o.given_ms) FROM live_overrides AS o WHERE o.card_id = r.card_id
      AND o.forgets AND o.given_ms < r.answered_ms), 0))), 0),
  coalesce(sum(r.kind = 'review'), 0), count(*), coalesce(sum(r.taken_ms), 0)
FROM live_reviews AS r WHERE r.day = ?
"""


def reviews(db: Database, card_id: str) -> tuple[Review, ...]:
    """Return the reviews of one card that count, in order of time."""
    sql = f"SELECT {REVIEW_COLUMNS} FROM live_reviews WHERE card_id = ? ORDER BY answered_ms"  # noqa: S608 - names of ours
    return tuple(map(review_of, db.rows(sql, (card_id,))))


def all_reviews(db: Database, module_id: str | None = None) -> Iterator[Review]:
    """Yield the reviews that count by card and moment, those of deleted cards among them.

    With a module only those of its cards.
    """
    module = "SELECT id FROM cards WHERE module_id = :module_id"
    where = "" if module_id is None else f"AND card_id IN ({module}) "
    sql = (
        f"SELECT {REVIEW_COLUMNS} FROM live_reviews "  # noqa: S608 - names of ours
        f"WHERE (card_id, answered_ms) > (:card_id, :answered_ms) {where}"
        "ORDER BY card_id, answered_ms LIMIT :at_once"
    )
    last: tuple[str, int] = ("", 0)
    while True:
        values = {"card_id": last[0], "answered_ms": last[1], "at_once": _AT_ONCE}
        rows = db.rows(sql, values | {"module_id": module_id})
        yield from map(review_of, rows)
        if len(rows) < _AT_ONCE:
            return
        last = rows[-1][0], rows[-1][1]


def log_facts(db: Database) -> Facts:
    """Return every fact of the log, for merging with another one."""
    marks = db.rows("SELECT card_id, answered_ms, marked_ms, retracted FROM review_marks")
    return Facts(
        frozenset(map(review_of, db.rows(f"SELECT {REVIEW_COLUMNS} FROM reviews"))),  # noqa: S608 - names of ours
        frozenset(
            ReviewMark(card_id, answered_ms, marked_ms, bool(retracted))
            for card_id, answered_ms, marked_ms, retracted in marks
        ),
        overrides.all_overrides(db),
    )


def add_facts(db: Database, facts: Facts) -> frozenset[str]:
    """Add the facts that the log lacks; return the cards that they are about."""
    about = {one.card_id for one in facts.reviews if add_review(db, one)}
    sql = "INSERT INTO review_marks VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
    about.update(one.card_id for one in facts.overrides if overrides.add_override(db, one))
    about.update(mark.card_id for mark in facts.marks if db.run(sql, mark_values(mark)) > 0)
    return frozenset(about)


def add_review(db: Database, review: Review) -> bool:
    """Add a review, and tell whether the log lacked it."""
    sql = (
        f"INSERT INTO reviews ({REVIEW_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?) "  # noqa: S608 - names of ours
        "ON CONFLICT DO NOTHING"
    )
    return db.run(sql, review_values(review)) > 0


def add_at_free_moment(db: Database, review: Review) -> bool:
    """Add a review, unless the log has a fact of this very moment about its card."""
    return db.run(_ADD_ALONE, review_values(review)) > 0


def latest_ms(db: Database, card_id: str) -> int:
    """Return the last moment at which the log has a fact about the card, counted or not."""
    return db.number(_LATEST, {"card": card_id})


def free_moment(db: Database, card_id: str, ms: int) -> int:
    """Return the first moment from `ms` on at which the log has no fact about the card.

    A review taken back keeps its moment: the next answer needs one of its own.
    """
    taken = {
        row[0]
        for row in db.rows(
            "SELECT answered_ms FROM reviews WHERE card_id = :card AND answered_ms >= :ms "
            "UNION ALL SELECT given_ms FROM overrides WHERE card_id = :card AND given_ms >= :ms",
            {"card": card_id, "ms": ms},
        )
    }
    while ms in taken:
        ms += 1
    return ms


def studied(db: Database, day: int) -> Studied:
    """Return what was done on `day`."""
    return Studied(*(db.row(_STUDIED, (day,)) or (0, 0, 0, 0)))


def pace(db: Database, last: int) -> Pace:
    """Return the median time spent on one of the `last` reviews, and how many these are."""
    rows = db.rows(
        "SELECT taken_ms FROM live_reviews WHERE taken_ms > 0 "
        "ORDER BY day DESC, answered_ms DESC LIMIT ?",
        (last,),
    )
    # The middle by hand: `statistics` costs 20 ms of the program's start.
    times = sorted(taken_ms for (taken_ms,) in rows)
    return Pace(len(times), times[len(times) // 2] if times else 0)


def streak(db: Database, day: int) -> int:
    """Return on how many days in a row there were reviews, up to `day`.

    The current day may still come. One missed day is forgiven, at most once in a week.
    """
    counted, expected, forgiven = 0, day, day + _FORGIVEN_EVERY_DAYS + 1
    for studied_day in _days_before(db, day):
        missed = expected - studied_day
        if expected == day:
            missed = max(0, missed - 1)
        if missed > 1 or (missed == 1 and forgiven - studied_day <= _FORGIVEN_EVERY_DAYS):
            break
        if missed == 1:
            forgiven = studied_day + 1
        counted, expected = counted + 1, studied_day - 1
    return counted


def _days_before(db: Database, day: int) -> Iterator[int]:
    while days := db.rows(_LAST_DAYS, {"day": day, "at_once": _DAYS_AT_ONCE}):
        for (found,) in days:
            yield found
            day = found - 1
