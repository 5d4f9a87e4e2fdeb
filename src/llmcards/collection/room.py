"""Give the write-ahead log the room that it will need, before an answer has to wait for it.

A write that makes a file longer takes the disk up to twenty times as long as one that does not:
the file system has its own books to keep (docs/decisions/0033).
"""

from pathlib import Path

from llmcards.collection.database import Database

# SQLite empties its log, by itself, once it has as many pages.
_PAGES = 1000
_SLACK_PAGES = 100
_FEW_PAGES = 10


def make_room(db: Database) -> None:
    """Bring what the log holds into the file, and let the log be as long as it ever gets.

    To be called beside the work: it waits for the disk, though nobody waits for it.
    """
    if db.path is None:
        return
    db.rows("PRAGMA wal_checkpoint(PASSIVE)")
    wanted_bytes = (_PAGES + _SLACK_PAGES) * db.number("PRAGMA page_size")
    log = Path(f"{db.path}-wal")
    if not log.exists() or log.stat().st_size < wanted_bytes:
        _fill(db, wanted_bytes)


def _fill(db: Database, wanted_bytes: int) -> None:
    """Write a table that is never there: too large for the memory allowed, it goes to the log."""
    usual = db.number("PRAGMA cache_size")
    db.run(f"PRAGMA cache_size = {_FEW_PAGES}")
    try:
        with db.discarded():
            db.run("CREATE TABLE room (filler)")
            db.run("INSERT INTO room VALUES (zeroblob(?))", (wanted_bytes,))
    finally:
        db.run(f"PRAGMA cache_size = {usual}")
    # A write that alters nothing: only a commit brings the log itself to the disk.
    with db.transaction():
        db.run(f"PRAGMA user_version = {db.number('PRAGMA user_version')}")
