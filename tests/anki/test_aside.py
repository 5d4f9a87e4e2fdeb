"""What another process fills is what this one would, and whatever ends it is told."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import psutil
import pytest

from llmcards.anki import aside
from llmcards.anki.aside import fill_aside
from llmcards.anki.filling import Filling
from llmcards.anki.values import Today
from llmcards.cards import Video, picture_mark
from llmcards.errors import ExportError

PICTURE = "0123456789abcdef0123456789abcdef.png"
VIDEO = Video("zjkBMFhNj_g", "https://youtu.be/zjkBMFhNj_g", "[1hr Talk] Intro")


class CancelledError(Exception):
    """The learner pressed cancel."""


@pytest.fixture
def cards(learner, seen, full_card):
    """Enough for several batches, of every kind."""
    shows = learner.new_card("shows", answer=f"Вот: {picture_mark(PICTURE)}")
    held = replace(learner.answered("held", (30, 3)), suspended=True, flag=3, language="en")
    return [seen, full_card, shows, held, *(learner.new_card(f"n{n}") for n in range(600))]


@pytest.fixture
def filling(cards, preset, now_ms):
    """Return a filling for the cards; `tell` is told of the progress."""

    def make(tell=lambda _done, _total: None):
        return Filling(cards, {VIDEO.id: VIDEO}, preset, Today(now_ms), True, tell)

    return make


@pytest.fixture
def always_aside(monkeypatch):
    """Let a few cards be enough for another process."""
    monkeypatch.setattr(aside, "MANY", 1)


def content(path):
    """Return all that a collection holds."""
    with closing(sqlite3.connect(path)) as database:
        return list(database.iterdump())


def test_another_process_writes_the_very_same(filling, cards, tmp_path):
    """Row for row, and the pictures that have to go along are known here."""
    told = []
    here, there = filling(), filling(lambda *progress: told.append(progress))

    here.fill(tmp_path / "here.anki2")
    fill_aside(there, tmp_path / "there.anki2")

    assert content(tmp_path / "there.anki2") == content(tmp_path / "here.anki2")
    assert there.pictures == here.pictures == {PICTURE}
    assert told[0] == (0, len(cards))
    assert (250, len(cards)) in told
    assert told[-1] == (len(cards), len(cards))


def test_what_goes_wrong_there_is_raised_here(filling, tmp_path):
    """SQLite's own error, which the caller tells in words."""
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        fill_aside(filling(), tmp_path / "none" / "there.anki2")


@pytest.mark.usefixtures("always_aside")
def test_a_process_ended_from_outside_leaves_the_old_package(write, cards, tmp_path):
    """The system may end it for want of memory."""
    path = write(*cards)
    before = path.read_bytes()

    def end(done, _total):
        if done == len(cards):
            for other in psutil.Process().children():
                other.kill()

    with pytest.raises(ExportError, match="ended"):
        write(*cards, report=end)

    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.usefixtures("always_aside")
def test_who_cancels_leaves_no_process_behind(write, cards, tmp_path):
    """Nor a file."""

    def stop(done, _total):
        if done:
            raise CancelledError

    with pytest.raises(CancelledError):
        write(*cards, report=stop)

    assert psutil.Process().children() == []
    assert list(tmp_path.iterdir()) == []


def test_few_cards_are_filled_here():
    """Another Python takes longer to start than they do."""
    assert not aside.is_worthwhile(aside.MANY - 1)
    assert aside.is_worthwhile(aside.MANY)
