"""Rows that are gathered for long statements are all there in the end, in their order."""

import sqlite3
from contextlib import closing

import pytest

from llmcards.anki.inserting import Inserting


@pytest.mark.parametrize("sizes", [[], [1], [249, 1, 1], [250, 250], [0, 700, 0, 51, 3]])
def test_every_row_is_written_once_and_in_order(sizes):
    """However many come at a time, and whatever is left for the last statement."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("create table words (number, fixed, word)")
        inserting = Inserting(database, "words", "(?, 'same', ?)")

        given = 0
        for size in sizes:
            inserting.add([(number, f"word {number}") for number in range(given, given + size)])
            given += size
        inserting.finish()

        rows = database.execute("select number, fixed, word from words order by rowid").fetchall()
        assert rows == [(number, "same", f"word {number}") for number in range(sum(sizes))]


def test_a_sqlite_that_takes_few_values_at_once_gets_no_more():
    """Its limit is set when it is built, and differs from system to system."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 100)
        database.execute("create table pairs (a, b)")
        inserting = Inserting(database, "pairs", "(?, ?)")

        inserting.add([(number, -number) for number in range(120)])
        inserting.finish()

        assert database.execute("select count(*), sum(a + b) from pairs").fetchone() == (120, 0)
