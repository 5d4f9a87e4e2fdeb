"""Look for damage in a collection, and for what has come loose in a sound one."""

from llmcards.collection.database import Database
from llmcards.collection.pictures import Pictures
from llmcards.errors import CollectionError

# What Python takes for nothing when it asks whether a card has an answer.
_BLANKS = "".join(letter for letter in map(chr, range(0x3001)) if letter.isspace())
# What no constraint of the schema can forbid, because parts may arrive in any order.
_ORPHANS = (
    (
        "the cards of lecture {1} in module {0} are counted wrongly",
        (
            "SELECT c.module_id, coalesce(c.lecture, -1), count(*), sum(NOT c.answered), "
            "sum(NOT c.answered AND NOT c.suspended), count(s.card_number) FROM cards AS c "
            "LEFT JOIN schedules AS s ON s.card_number = c.number GROUP BY 1, 2 EXCEPT "
            "SELECT module_id, lecture, total, without_answer, waiting, seen FROM lecture_sizes"
        ),
    ),
    (
        "card {0} belongs to module {1}, which is not there",
        (
            "SELECT id, module_id FROM cards WHERE module_id <> '' "
            "AND module_id NOT IN (SELECT id FROM modules)"
        ),
    ),
    (
        "card {0} is linked to video {1}, which is not there",
        (
            "SELECT DISTINCT c.id, l.video_id FROM links AS l JOIN cards AS c "
            "ON c.number = l.card_number WHERE l.video_id NOT IN (SELECT id FROM videos)"
        ),
    ),
    (
        "card {0} has lost its texts",
        "SELECT id FROM cards WHERE number NOT IN (SELECT card_number FROM texts)",
    ),
    (
        "card {0} has an answer and is not asked, or is asked without one",
        (
            "SELECT c.id FROM cards AS c JOIN texts AS t ON t.card_number = c.number "
            "WHERE c.answered <> (trim(t.answer, :blanks) <> '')"
        ),
    ),
    (
        "card {0} was rated, but the log has no review of it",
        (
            "SELECT c.id FROM schedules AS s JOIN cards AS c ON c.number = s.card_number "
            "WHERE NOT EXISTS (SELECT 1 FROM live_reviews AS r WHERE r.card_id = c.id)"
        ),
    ),
    (
        "a review mark of card {0} at {1} belongs to no review",
        (
            "SELECT m.card_id, m.answered_ms FROM review_marks AS m WHERE NOT EXISTS "
            "(SELECT 1 FROM reviews AS r WHERE r.card_id = m.card_id "
            "AND r.answered_ms = m.answered_ms) AND NOT EXISTS "
            "(SELECT 1 FROM overrides AS o WHERE o.card_id = m.card_id "
            "AND o.given_ms = m.answered_ms)"
        ),
    ),
)

# What may come of an import or of a page's own changes, without any damage.
_LOOSE = (
    (
        "card {0} is linked to the chapter {1}, which video {2} does not have any more",
        (
            "SELECT DISTINCT c.id, l.chapter, l.video_id FROM links AS l JOIN cards AS c "
            "ON c.number = l.card_number WHERE l.chapter <> '' "
            "AND l.video_id IN (SELECT video_id FROM chapters) AND NOT EXISTS (SELECT 1 "
            "FROM chapters AS h WHERE h.video_id = l.video_id AND h.title = l.chapter)"
        ),
    ),
    (
        "card {0} belongs to lecture {1}, which module {2} does not have",
        (
            "SELECT id, lecture, module_id FROM cards WHERE lecture IS NOT NULL "
            "AND module_id IN (SELECT id FROM modules) AND (module_id, lecture) NOT IN "
            "(SELECT module_id, number FROM lectures)"
        ),
    ),
)


def problems(db: Database) -> list[str]:
    """Return what is wrong with the file and its parts, one line each; none when all is well."""
    try:
        damage = [row[0] for row in db.rows("PRAGMA integrity_check") if row[0] != "ok"]
        if damage:
            return [f"the file is damaged: {line}" for line in damage]
        return [*_broken_references(db), *_broken_index(db), *_told(db, _ORPHANS), *_pictures(db)]
    except CollectionError as error:
        return [str(error)]


def loose_ends(db: Database) -> list[str]:
    """Return which cards are tied to something that is not there, one line each."""
    return _told(db, _LOOSE)


def _broken_references(db: Database) -> list[str]:
    rows = db.rows("PRAGMA foreign_key_check")
    return [
        f"{table} refers to a row of {parent} that is not there" for table, _, parent, _ in rows
    ]


def _broken_index(db: Database) -> list[str]:
    try:
        db.run("INSERT INTO word_index (word_index, rank) VALUES ('integrity-check', 1)")
    except CollectionError:
        return ["the search index does not match the cards"]
    return []


def _told(db: Database, questions: tuple[tuple[str, str], ...]) -> list[str]:
    values = {"blanks": _BLANKS}
    return [text.format(*row) for text, sql in questions for row in db.rows(sql, values)]


def _pictures(db: Database) -> list[str]:
    pictures = Pictures(db)
    missing = (
        f"card {card_id} shows the picture {name}, which is not there"
        for card_id, name in pictures.missing()
    )
    damaged = (f"the picture {name} is damaged" for name in pictures.damaged())
    return [*missing, *damaged]
