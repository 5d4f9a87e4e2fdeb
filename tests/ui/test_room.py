"""Room in the collection's file is made beside the screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from llmcards.cards import Card
from llmcards.ui.room import RoomMaker

_ENOUGH_BYTES = 4_000_000


@pytest.fixture
def maker(desk, qtbot):
    """A maker of room that has made it once."""
    parent = QObject()
    made = RoomMaker(desk, parent)
    made.make()
    qtbot.waitUntil(lambda: made.is_made)
    yield made
    parent.deleteLater()


def test_room_is_made_beside_the_screen(desk, maker):
    """An answer must not wait until the file has grown."""
    assert Path(f"{desk.path}-wal").stat().st_size > _ENOUGH_BYTES


def test_room_is_made_anew_only_after_a_write(desk, maker, qtbot):
    """An idle program leaves the disk alone."""
    maker.make()
    assert maker.is_made

    with desk.collection.change("add") as change:
        change.put_card(Card("own", "Q?", "A."))

    assert not maker.is_made
    maker.make()
    qtbot.waitUntil(lambda: maker.is_made)
