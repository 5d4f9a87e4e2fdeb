"""The file itself: whole or not there, small, and the same every time."""

import sqlite3
import zipfile
from dataclasses import replace

import pytest

from llmcards.anki import filling
from llmcards.anki.package import Today, write_package
from llmcards.errors import ExportError


class StoppedError(Exception):
    """The learner pressed cancel."""


def tables(path, folder):
    """Return all rows of notes, cards and reviews in the package at `path`."""
    with zipfile.ZipFile(path) as package:
        package.extract("collection.anki2", folder)
    database = sqlite3.connect(folder / "collection.anki2")
    names = ("notes", "cards", "revlog")
    rows = [database.execute(f"select * from {name} order by id").fetchall() for name in names]
    database.close()
    return rows


def test_the_package_is_compressed(write, seen, full_card):
    """It goes over phone lines; genanki alone would store it."""
    with zipfile.ZipFile(write(seen, full_card)) as package:
        collection = package.getinfo("collection.anki2")

        assert package.namelist() == ["collection.anki2", "media"]
        assert collection.compress_type == zipfile.ZIP_DEFLATED
        assert collection.compress_size < collection.file_size / 4


def test_two_exports_hold_the_same_rows(write, seen, full_card, tmp_path):
    """What changes without a reason would be merged as a change."""
    first, second = write(seen, full_card), write(seen, full_card, name="again.apkg")

    assert tables(first, tmp_path) == tables(second, tmp_path)


def test_a_cancelled_export_leaves_the_old_file(write, seen, tmp_path):
    """Half a package would be worse than none."""
    path = write(seen)
    before = path.read_bytes()

    def stop(done, total):
        if done == total:
            raise StoppedError

    with pytest.raises(StoppedError):
        write(seen, report=stop)
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_an_export_can_be_stopped_while_reviews_are_sorted(write, seen, monkeypatch):
    """A million of them take a second in one statement."""
    monkeypatch.setattr(filling, "_STEPS_BETWEEN_LOOKS", 10)
    told = []

    def stop(*done):
        if told[-1:] == [(1, 1)]:
            raise StoppedError
        told.append(done)

    with pytest.raises(StoppedError):
        write(seen, report=stop)
    assert told == [(0, 1), (1, 1)]


def test_progress_runs_from_none_to_all(write, learner):
    """A bar that stands still looks like a crash."""
    told = []
    cards = [learner.new_card(f"k{number}") for number in range(2500)]

    write(*cards, report=lambda done, total: told.append((done, total)))

    assert told[:3] == [(0, 2500), (250, 2500), (500, 2500)]
    assert told[-1] == (2500, 2500)


def test_a_folder_that_is_missing_is_told(tmp_path, now_ms):
    """The text goes into a dialog and names the folder."""
    path = tmp_path / "gone" / "out.apkg"

    with pytest.raises(ExportError, match=r"no folder .*gone"):
        write_package(path, [], {}, preset=None, today=Today(now_ms))


def test_no_cards_make_an_empty_package_that_anki_opens(anki, write):
    """A module whose answers are all still to be written is no error."""
    log = anki.take(write())

    assert len(log.new) == 0


def test_the_note_s_moment_is_that_of_its_last_edit(write, full_card, tmp_path):
    """In seconds, as Anki compares them."""
    path = write(replace(full_card, edited_ms=1_700_000_123_456))

    notes, _, _ = tables(path, tmp_path)

    assert notes[0][3] == 1_700_000_123


def test_a_file_that_is_no_package_is_spared(write, seen, tmp_path):
    """A slip of the hand may name the collection itself: nothing would bring it back."""
    place = tmp_path / "collection.db"
    place.write_bytes(b"SQLite format 3\x00")

    with pytest.raises(ExportError, match="no Anki package") as refused:
        write(seen, name=place.name)

    assert refused.value.code == "other_file"
    assert place.read_bytes() == b"SQLite format 3\x00"


def test_an_empty_file_may_be_filled(write, seen, tmp_path):
    """Some desktops make the file before they give its name."""
    (tmp_path / "made.apkg").touch()

    assert zipfile.is_zipfile(write(seen, name="made.apkg"))
