"""Bring back to now what a wrong clock has dated into the future."""

import sqlite3

_LATE = "select id from notes where id > ? order by id"
_TAKEN = "select 1 from notes where id = ?"
_MOVES = (
    "update notes set id = :free where id = :number",
    "update cards set id = :free, nid = :free where id = :number",
    "update temp.log set cid = :free where cid = :number",
)


def bring_back(database: sqlite3.Connection, now_ms: int) -> None:
    """Give cards with a number later than `now_ms` one that is free before it.

    Anki refuses a whole package for one id from the day after tomorrow. It finds notes by GUID,
    so a card whose number moves for a while is still the same card.
    """
    free = now_ms
    for (number,) in database.execute(_LATE, (now_ms,)).fetchall():
        while database.execute(_TAKEN, (free,)).fetchone():
            free -= 1
        for move in _MOVES:
            database.execute(move, {"free": free, "number": number})
