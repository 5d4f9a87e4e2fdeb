"""Bring a collection file to the shape that this program knows, one numbered step at a time."""

from pathlib import Path

from llmcards.collection.database import Database
from llmcards.errors import CollectionError

STEPS = Path(__file__).with_name("schema")
_APPLICATION_ID = 0x6C6C6D63  # "llmc": tells our files from other programs' databases


def bring_up_to_date(db: Database, steps: Path = STEPS) -> None:
    """Take the schema steps that the file lacks; before the first, copy the file beside itself.

    The copy is called `collection.v1.db` after the version it holds. A new file needs none.

    Raises:
        CollectionError: The file is of a newer program, or of another one. It is untouched.
    """
    files = sorted(steps.glob("[0-9][0-9][0-9][0-9].sql"))
    have = db.number("PRAGMA user_version")
    _refuse_foreign(db, have, newest=len(files))
    if have == len(files):
        return
    if have and db.path is not None:
        db.copy_to(_free_name(db.path, have))
    for number, file in enumerate(files[have:], start=have + 1):
        _take(db, number, file.read_text(encoding="utf-8"))


def refuse_other(db: Database, steps: Path = STEPS) -> None:
    """Let nothing pass but a file of just this version.

    Raises:
        CollectionError: The file is of an older or newer program, or of another one.
    """
    newest = len(list(steps.glob("[0-9][0-9][0-9][0-9].sql")))
    have = db.number("PRAGMA user_version")
    _refuse_foreign(db, have, newest)
    if have < newest:
        message = (
            f"{db.path} is as an older llmcards left it; it is brought up to date when the app "
            "opens it, or a command that works on it."
        )
        raise CollectionError(message, code="older", subject=str(db.path))


def _refuse_foreign(db: Database, have: int, newest: int) -> None:
    ours = db.number("PRAGMA application_id") == _APPLICATION_ID
    empty = not have and not db.number("SELECT count(*) FROM sqlite_master")
    if not ours and not empty:
        message = (
            f"{db.path} is a database, but not a collection of llmcards. "
            "Choose another file; this one was left as it is."
        )
        raise CollectionError(message, code="foreign", subject=str(db.path))
    if have > newest:
        message = (
            f"{db.path} was written by a newer llmcards (version {have} of the file; this "
            f"program knows {newest}). Update llmcards, or open a backup; the file was left "
            "as it is."
        )
        raise CollectionError(message, code="newer", subject=str(db.path))


def _take(db: Database, number: int, sql: str) -> None:
    # What was recorded for undo speaks of the columns before the step.
    forget = "DELETE FROM undo_steps; DELETE FROM undo_rows;" if number > 1 else ""
    db.script(
        f"BEGIN EXCLUSIVE; {forget}\n{sql}\n"
        f"PRAGMA application_id = {_APPLICATION_ID}; PRAGMA user_version = {number}; COMMIT;"
    )


def _free_name(path: Path, version: int) -> Path:
    aside = path.with_name(f"{path.stem}.v{version}{path.suffix}")
    again = 1
    while aside.exists():
        again += 1
        aside = path.with_name(f"{path.stem}.v{version}-{again}{path.suffix}")
    return aside
