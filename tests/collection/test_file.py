"""The file: its shape, its copies, its refusals, and what a crash leaves of it."""

import os
import signal
import sqlite3
import subprocess
import sys
from shutil import copytree

import pytest

from llmcards.collection import Collection, CollectionLock
from llmcards.collection.database import Database
from llmcards.collection.migrations import STEPS, bring_up_to_date
from llmcards.errors import CollectionError

NEWEST = len(list(STEPS.glob("*.sql")))

WRITER = """
import os, signal, sys
from pathlib import Path
from llmcards.cards import Card
from llmcards.collection import Collection
collection = Collection.open(Path(sys.argv[1]))
number = 0
while True:
    with collection.change("put") as change:
        change.put_card(Card(f"card-{number}", "Q", "A"))
        if sys.argv[2] == "inside" and number == 3:
            change.put_cards([Card(f"bulk-{i}", "Q " * 500, "A") for i in range(3000)])
            os.kill(os.getpid(), signal.SIGKILL) if hasattr(signal, "SIGKILL") else os._exit(9)
    print(number, flush=True)
    number += 1
"""


def _write_until_killed(path, how, after):
    """Run a program that writes; kill it after so many acknowledged writes; return the last."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), how], stdout=subprocess.PIPE, text=True
    ) as writer:
        last = -1
        for line in writer.stdout:
            last = int(line)
            if last >= after:
                writer.kill()
        writer.wait()
    return last


def test_a_kill_in_the_middle_of_a_write_leaves_the_old_state(path):
    """Three thousand cards of a half import would be three thousand questions."""
    last = _write_until_killed(path, "inside", after=99)

    with Collection.open(path) as collection:
        assert last == 2
        assert collection.count() == 3
        assert collection.check() == []


def test_acknowledged_writes_survive_a_kill(path):
    """What the program said is done stays done."""
    last = _write_until_killed(path, "outside", after=25)

    with Collection.open(path) as collection:
        assert all(collection.card(f"card-{number}") for number in range(last + 1))
        assert collection.check() == []


def test_writes_are_durable_and_checked(collection):
    """These settings are what durability rests on."""
    names = ("journal_mode", "synchronous", "foreign_keys")

    settings = [collection._db.row(f"PRAGMA {name}")[0] for name in names]

    assert settings == ["wal", 2, 1]


def test_a_newer_file_is_refused_and_left_alone(path):
    """An old program must not guess at what a newer one wrote."""
    Collection.open(path).close()
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    before = path.read_bytes()

    with pytest.raises(CollectionError, match=r"newer llmcards.*Update"):
        Collection.open(path)

    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_another_programs_database_is_refused_and_left_alone(path):
    """A wrong choice in a file dialog must not add tables to somebody's data."""
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE theirs (a)")
    db.close()
    before = path.read_bytes()

    with pytest.raises(CollectionError, match="not a collection"):
        Collection.open(path)

    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_named(path):
    """The message says which file, and the way out."""
    path.write_bytes(b"a shopping list " * 100)

    with pytest.raises(CollectionError, match=rf"{path.name}.*backup"):
        Collection.open(path)


def test_damage_is_told_and_not_hidden(path, makes):
    """A damaged page shows up in a check, not as a traceback."""
    with Collection.open(path) as collection, collection.change("import") as change:
        change.put_cards(makes.card(str(number)) for number in range(300))
    content = bytearray(path.read_bytes())
    content[-8 * 4096 :] = os.urandom(8 * 4096)
    path.write_bytes(content)

    with Collection.open(path) as collection:
        assert collection.check() != []


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    """A collection on a drive that is gone is the world's fault, in plain words."""
    (tmp_path / "file").write_text("")

    with pytest.raises(CollectionError, match="Choose another folder"):
        Collection.open(tmp_path / "file" / "collection.db")


@pytest.fixture
def next_step(tmp_path):
    """The schema step after all that there are, in a folder with them."""
    folder = tmp_path / "schema"
    copytree(STEPS, folder)
    step = folder / f"{NEWEST + 1:04}.sql"
    step.write_text("ALTER TABLE cards ADD COLUMN colour TEXT;")
    return step


def test_before_a_step_the_file_is_copied_beside_itself(path, next_step, makes):
    """If a new version disappoints, the old one's file is still there."""
    with Collection.open(path) as collection, collection.change("import") as change:
        change.put_card(makes.card())

    db = Database(path)
    bring_up_to_date(db, next_step.parent)

    assert db.number("PRAGMA user_version") == NEWEST + 1
    assert db.number("SELECT count(colour IS NULL) FROM cards") == 1
    db.close()
    with Collection.open(path.with_name(f"collection.v{NEWEST}.db")) as copy:
        assert copy.card("a") == makes.card()


def test_a_step_that_fails_leaves_the_file_as_it_was(path, next_step):
    """Half a step would be a file that no version knows."""
    Collection.open(path).close()
    next_step.write_text("CREATE TABLE fine (a); CREATE TABLE cards (a);")
    db = Database(path)

    with pytest.raises(sqlite3.OperationalError):
        bring_up_to_date(db, next_step.parent)

    assert db.number("PRAGMA user_version") == NEWEST
    assert db.number("SELECT count(*) FROM sqlite_master WHERE name = 'fine'") == 0
    db.close()


def test_a_backup_is_a_whole_collection(put, collection, tmp_path, makes):
    """A backup that cannot be opened is none."""
    put(makes.full_card())

    collection.backup(tmp_path / "backup.db")

    with Collection.open(tmp_path / "backup.db") as copy:
        assert copy.card("full") == makes.full_card()


def test_a_check_names_what_points_nowhere(put, collection, makes):
    """Cards whose module or video is not there are told by id."""
    put(makes.full_card())

    problems = collection.check()

    assert any("full belongs to module m" in line for line in problems)
    assert any("full is linked to video vid" in line for line in problems)


def test_a_snapshot_does_not_see_later_writes(put, collection, path, makes):
    """An export reads cards and reviews of one moment."""
    with Collection.open(path) as job, job.snapshot():
        assert job.count() == 0
        put(makes.card())

        assert job.count() == 0
        assert collection.count() == 1


def test_a_second_program_is_kept_out_until_the_first_ends(path):
    """Two windows on one collection would undo each other's steps."""
    with CollectionLock(path):
        second = subprocess.run(
            [sys.executable, "-c", LOCKER, str(path)], capture_output=True, text=True, check=False
        )
        assert "open in another llmcards" in second.stderr

    third = subprocess.run([sys.executable, "-c", LOCKER, str(path)], check=False)
    assert third.returncode == -getattr(signal, "SIGKILL", -9)
    CollectionLock(path).release()


LOCKER = """
import os, signal, sys
from pathlib import Path
from llmcards.collection import CollectionLock
lock = CollectionLock(Path(sys.argv[1]))
os.kill(os.getpid(), signal.SIGKILL) if hasattr(signal, "SIGKILL") else os._exit(9)
"""


def test_the_holder_opens_the_collection_as_often_as_it_likes(path):
    """Jobs read and write through connections of their own."""
    with CollectionLock(path), Collection.open(path) as first, Collection.open(path) as second:
        assert first.count() == second.count() == 0


def test_a_second_lock_in_the_same_program_is_refused(path):
    """The lock does not depend on who asks."""
    with CollectionLock(path), pytest.raises(CollectionError, match="another llmcards"):
        CollectionLock(path)
