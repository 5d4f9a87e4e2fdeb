"""`read` looks at the learner's collection without touching it, or does without."""

import sqlite3
from contextlib import closing
from shutil import copyfile

import pytest

from llmcards.collection import Collection
from llmcards.collection.database import Database
from llmcards.collection.migrations import STEPS, bring_up_to_date


@pytest.fixture
def traces(collection):
    """Every file beside the collection, with its bytes and the moment it was written."""
    return lambda: {
        path.name: (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(collection.parent.iterdir())
    }


def test_a_comparison_leaves_no_trace(run, sample, collection, traces):
    """Not even an empty file beside it, and not another time of writing."""
    run("import", *sample)
    before = traces()

    assert "In your collection: 0 new" in run("read", *sample).out
    assert traces() == before


def test_an_older_collection_is_not_brought_up_to_date(run, sample, collection, traces, tmp_path):
    """That would be a change, and an older program could no longer open it."""
    steps = tmp_path / "steps"
    steps.mkdir()
    copyfile(STEPS / "0001.sql", steps / "0001.sql")
    collection.parent.mkdir()
    with closing(Database(collection)) as database:
        bring_up_to_date(database, steps)
    before = traces()

    call = run("read", *sample)

    assert call.code == 0
    assert "inverted index" in call.out
    assert call.out.splitlines()[-1].startswith("Not compared with your collection: ")
    assert "older llmcards" in call.out.splitlines()[-1]
    assert traces() == before


def test_a_collection_in_use_is_left_alone(run, sample, collection):
    """What the app has written last may not be in the file yet."""
    run("import", *sample)
    with Collection.open(collection) as opened:
        opened.count()
        call = run("read", *sample)

    assert call.code == 0
    assert "Not compared with your collection" in call.out
    assert "in use" in call.out


@pytest.mark.parametrize("damage", ["foreign", "newer", "torn"])
def test_a_collection_that_cannot_be_read_is_left_out(run, sample, collection, traces, damage):
    """The page is what was asked about."""
    run("import", *sample)
    if damage == "foreign":
        collection.write_bytes(b"no database at all, " * 500)
    elif damage == "newer":
        with closing(sqlite3.connect(collection)) as database:
            database.execute("PRAGMA user_version = 999")
    else:
        whole = collection.read_bytes()
        collection.write_bytes(whole[:8192] + bytes(len(whole) - 8192))
    before = traces()

    call = run("read", *sample)

    assert (call.code, call.err) == (0, "")
    assert call.out.splitlines()[-1].startswith("Not compared with your collection: ")
    assert traces() == before
