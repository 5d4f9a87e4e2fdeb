"""Read what can be asked now, and how much of it there is."""

from collections.abc import Iterator

from llmcards.collection.database import Database
from llmcards.collection.values import (
    AtMost,
    DueLearning,
    DueNew,
    DueReview,
    DueRows,
    OpenCard,
    Scope,
)

# A card can be asked when it has an answer and was not put away.
_OPEN = "c.answered AND NOT c.suspended AND (c.buried_day IS NULL OR c.buried_day < :day)"
_IN_PASSAGE = (
    " AND c.number IN (SELECT card_number FROM links WHERE video_id = :video_id "
    "AND start_s >= :from_s AND (:until_s IS NULL OR start_s < :until_s))"
)
_TAGGED = (
    " AND c.number IN (SELECT t.card_number FROM texts AS t, json_each(t.tags) AS j "
    "WHERE t.tags <> '[]' AND (j.value = :tag "
    "OR substr(j.value, 1, length(:tag) + 2) = :tag || '::'))"
)
_FORGOTTEN = (
    " AND c.id IN (SELECT card_id FROM live_reviews "
    "WHERE day = :forgotten_on AND rating = 1 AND kind <> 'cram')"
)
_DUE_UNTIL = (
    " AND c.number IN (SELECT card_number FROM schedules "
    "WHERE due_ms IS NULL AND due_day <= :due_until)"
)
# A step that crosses the night is due for the whole of its day: docs/decisions/0041.
_ON_ITS_DAY = "s.due_day > s.last_day AND s.due_day <= :day"
_DUE_LEARNING = f"s.due_ms IS NOT NULL AND (s.due_ms <= :until_ms OR {_ON_ITS_DAY})"
_LEARNING_MS = f"CASE WHEN {_ON_ITS_DAY} THEN min(s.due_ms, :now_ms) ELSE s.due_ms END"
_DUE_REVIEW = "s.due_ms IS NULL AND s.due_day <= :day"


def due(
    db: Database,
    day: int,
    now_ms: int,
    *,
    learn_ahead_ms: int,
    scope: Scope,
    at_most: AtMost,
) -> DueRows:
    """Return the cards of `scope` that can be asked on `day`."""
    within = _within(scope)
    values = {
        "day": day,
        "now_ms": now_ms,
        "until_ms": now_ms + learn_ahead_ms,
        "at_most": at_most.reviews,
    } | _values(scope)
    learning = db.rows(
        f"SELECT c.id, {_LEARNING_MS} FROM schedules AS s "  # noqa: S608 - parts of ours
        "JOIN cards AS c ON c.number = s.card_number "
        f"WHERE {_DUE_LEARNING} AND {_OPEN}{within} ORDER BY 2, c.number",
        values,
    )
    reviews = db.rows(
        "SELECT c.id, c.card_group, s.due_day, s.stability, s.last_day "  # noqa: S608 - parts of ours
        "FROM schedules AS s JOIN cards AS c ON c.number = s.card_number "
        f"WHERE {_DUE_REVIEW} AND {_OPEN}{within} "
        "ORDER BY max(:day - s.last_day, 0) / s.stability, s.due_day, c.number LIMIT :at_most",
        values,
    )
    return DueRows(
        tuple(map(DueLearning._make, learning)),
        tuple(map(DueReview._make, reviews)),
        tuple(_new(db, _NEW.format(within=within), values, at_most.new)),
    )


def _new(db: Database, sql: str, values: dict[str, object], at_most: int) -> Iterator[DueNew]:
    """Yield new cards in page order, looking only where there are any."""
    for (module_id,) in db.rows(_WITH_NEW):
        rows = db.rows(sql, values | {"of_module": module_id, "at_most": at_most})
        yield from map(DueNew._make, rows)
        if 0 <= at_most <= len(rows):
            return
        at_most -= len(rows) if at_most >= 0 else 0


def open_cards(db: Database, day: int, scope: Scope) -> list[OpenCard]:
    """Return the cards of `scope` that can be asked on `day`, due or not, in page order."""
    rows = db.rows(
        "SELECT c.id, c.card_group, iif(s.due_ms IS NULL, s.due_day, NULL), "  # noqa: S608 - parts of ours
        "s.stability, s.last_day FROM cards AS c "
        "LEFT JOIN schedules AS s ON s.card_number = c.number "
        f"LEFT JOIN modules AS m ON m.id = c.module_id WHERE {_OPEN}{_within(scope)} "
        "ORDER BY m.position, c.module_id, c.position, c.number",
        {"day": day} | _values(scope),
    )
    return list(map(OpenCard._make, rows))


_WITH_NEW = (
    "SELECT z.module_id FROM lecture_sizes AS z LEFT JOIN modules AS m ON m.id = z.module_id "
    "GROUP BY z.module_id HAVING sum(z.total - z.seen) > 0 ORDER BY m.position, z.module_id"
)
_NEW = (
    "SELECT c.id, c.card_group FROM cards AS c INDEXED BY cards_order "  # noqa: S608 - parts of ours
    "WHERE c.module_id = :of_module "
    "AND NOT EXISTS (SELECT 1 FROM schedules AS s WHERE s.card_number = c.number) "
    f"AND {_OPEN}{{within}} ORDER BY c.position, c.number LIMIT :at_most"
)


def _within(scope: Scope) -> str:
    parts = []
    if scope.module_id is not None:
        parts.append(" AND c.module_id = :module_id")
    if scope.lecture is not None:
        parts.append(" AND c.lecture = :lecture")
    if scope.video_id is not None:
        parts.append(_IN_PASSAGE)
    if scope.tag is not None:
        parts.append(_TAGGED)
    if scope.forgotten_on is not None:
        parts.append(_FORGOTTEN)
    if scope.due_until is not None:
        parts.append(_DUE_UNTIL)
    return "".join(parts)


def _values(scope: Scope) -> dict[str, object]:
    return {
        "module_id": scope.module_id,
        "lecture": scope.lecture,
        "video_id": scope.video_id,
        "from_s": scope.from_s,
        "until_s": scope.until_s,
        "tag": scope.tag,
        "forgotten_on": scope.forgotten_on,
        "due_until": scope.due_until,
    }
