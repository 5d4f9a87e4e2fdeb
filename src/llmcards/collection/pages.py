"""Keep modules and videos, and read them back."""

from dataclasses import replace

from llmcards.cards import Chapter, Lecture, Module, Step, Video
from llmcards.collection.database import Database, Row

_LECTURES = "number, label, title, video_title, video_id, assumed, by_hand"
_STEPS = "label, title, video_id"
_CHAPTERS = "title, start_s, end_s, part"


def modules(db: Database) -> tuple[Module, ...]:
    """Return the modules in the order of their first import, without their questions."""
    rows = db.rows("SELECT id, title, language, summary FROM modules ORDER BY position")
    return tuple(_module(db, row) for row in rows)


def module(db: Database, module_id: str) -> Module | None:
    """Return one module without its questions, or None where it is not known."""
    row = db.row("SELECT id, title, language, summary FROM modules WHERE id = ?", (module_id,))
    return None if row is None else _module(db, row)


def videos(db: Database) -> tuple[Video, ...]:
    """Return all videos by title."""
    rows = db.rows("SELECT id, url, title, duration_s FROM videos ORDER BY title, id")
    return tuple(_video(db, row) for row in rows)


def video(db: Database, video_id: str) -> Video | None:
    """Return one video, or None where it is not known."""
    row = db.row("SELECT id, url, title, duration_s FROM videos WHERE id = ?", (video_id,))
    return None if row is None else _video(db, row)


def put_module(db: Database, module: Module) -> bool:
    """Keep a module, without the texts of its questions; tell whether anything changed."""
    row = db.row("SELECT id, title, language, summary FROM modules WHERE id = ?", (module.id,))
    if row is not None and _module(db, row) == _without_questions(module):
        return False
    db.run(
        "INSERT INTO modules (id, position, title, language, summary) VALUES "
        "(?, (SELECT coalesce(max(position), 0) + 1 FROM modules), ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET title = excluded.title, "
        "language = excluded.language, summary = excluded.summary",
        (module.id, module.title, module.language, module.summary),
    )
    lectures = [_lecture_row(one) for one in module.lectures]
    steps = [(one.label, one.title, one.video_id) for one in module.steps]
    _replace(db, "lectures", f"module_id, position, {_LECTURES}", module.id, lectures)
    _replace(db, "steps", f"module_id, position, {_STEPS}", module.id, steps)
    return True


def delete_module(db: Database, module_id: str) -> bool:
    """Remove a module with its lectures and steps; tell whether it was there."""
    for table in ("lectures", "steps"):
        db.run(f"DELETE FROM {table} WHERE module_id = ?", (module_id,))  # noqa: S608 - names of ours
    return bool(db.run("DELETE FROM modules WHERE id = ?", (module_id,)))


def put_video(db: Database, one: Video) -> bool:
    """Keep a video with its chapters and outline; tell whether anything changed."""
    if video(db, one.id) == one:
        return False
    db.run(
        "INSERT INTO videos (id, url, title, duration_s) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET url = excluded.url, title = excluded.title, "
        "duration_s = excluded.duration_s",
        (one.id, one.url, one.title, one.duration_s),
    )
    chapters = [(it.title, it.start_s, it.end_s, it.part) for it in one.chapters]
    lines = [(line,) for line in one.outline]
    _replace(db, "chapters", f"video_id, position, {_CHAPTERS}", one.id, chapters)
    _replace(db, "outlines", "video_id, position, line", one.id, lines)
    return True


def _replace(db: Database, table: str, columns: str, owner: str, rows: list[Row]) -> None:
    names = columns.split(", ")
    marks = ", ".join("?" * len(names))
    db.run(f"DELETE FROM {table} WHERE {names[0]} = ?", (owner,))  # noqa: S608 - names of ours
    db.run_many(
        f"INSERT INTO {table} ({columns}) VALUES ({marks})",  # noqa: S608 - names of ours
        [(owner, position, *row) for position, row in enumerate(rows)],
    )


def _lecture_row(one: Lecture) -> Row:
    about = (one.number, one.label, one.title, one.video_title, one.video_id)
    return (*about, int(one.assumed), int(one.by_hand))


def _module(db: Database, row: Row) -> Module:
    module_id, title, language, summary = row
    lectures = _owned(db, f"{_LECTURES} FROM lectures WHERE module_id", module_id)
    steps = _owned(db, f"{_STEPS} FROM steps WHERE module_id", module_id)
    return Module(
        module_id,
        title,
        language,
        summary,
        tuple(
            Lecture(number, label, name, video_title, video_id, bool(assumed), bool(by_hand))
            for number, label, name, video_title, video_id, assumed, by_hand in lectures
        ),
        tuple(Step(*step) for step in steps),
    )


def _video(db: Database, row: Row) -> Video:
    video_id, url, title, duration_s = row
    chapters = _owned(db, f"{_CHAPTERS} FROM chapters WHERE video_id", video_id)
    lines = _owned(db, "line FROM outlines WHERE video_id", video_id)
    return Video(
        video_id,
        url,
        title,
        duration_s,
        tuple(Chapter(*chapter) for chapter in chapters),
        tuple(line for (line,) in lines),
    )


def _owned(db: Database, what: str, owner: str) -> list[Row]:
    return db.rows(f"SELECT {what} = ? ORDER BY position", (owner,))


def _without_questions(module: Module) -> Module:
    return Module(
        module.id,
        module.title,
        module.language,
        module.summary,
        tuple(replace(one, questions=()) for one in module.lectures),
        tuple(Step(one.label, one.title, one.video_id) for one in module.steps),
    )
