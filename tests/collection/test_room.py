"""The write-ahead log gets its room beforehand."""

from pathlib import Path

import pytest

from llmcards.collection.collection import Collection

_ENOUGH_BYTES = 4_000_000


@pytest.fixture
def log_bytes(path):
    """Return how long the log is on the disk."""
    return lambda: Path(f"{path}-wal").stat().st_size


def test_writes_find_the_log_at_its_full_length(put, collection, makes, log_bytes):
    """A write that makes the file longer waits for the file system's own books."""
    put(makes.card(module_id=""))
    collection.make_room()
    before = log_bytes()

    for number in range(50):
        put(makes.card(str(number)))

    assert before == log_bytes() > _ENOUGH_BYTES


def test_room_is_made_without_a_trace(put, collection, makes, path):
    """What fills the log is never part of the collection, and no step to undo."""
    put(makes.card(module_id=""))
    labels = collection.undo_label, collection.redo_label

    collection.make_room()
    collection.make_room()

    assert (collection.undo_label, collection.redo_label) == labels
    assert (collection.count(), collection.check()) == (1, [])
    with Collection.open(path) as again:
        assert (again.count(), again.check()) == (1, [])
    collection.close()
    assert path.stat().st_size < _ENOUGH_BYTES


def test_what_is_written_after_it_survives_a_crash(put, collection, makes, path, tmp_path):
    """The log's unused length must never be taken for writes."""
    collection.make_room()
    put(makes.card(module_id=""))
    crashed = tmp_path / "crashed.db"
    for ending in ("", "-wal"):
        Path(f"{crashed}{ending}").write_bytes(Path(f"{path}{ending}").read_bytes())

    with Collection.open(crashed) as found:
        assert (found.count(), found.check()) == (1, [])


def test_a_collection_in_memory_needs_no_room():
    """It has no log."""
    with Collection.in_memory() as collection:
        collection.make_room()
        assert collection.check() == []
