"""Pictures from the editor to the phone, and out of the collection when nothing shows them."""

import json
import zipfile
from dataclasses import replace

import pytest

from llmcards.cards import picture_mark
from llmcards.workflows.exporting import export
from llmcards.workflows.pictures import clear_pictures, keep_picture

PNG = b"\x89PNG\r\n\x1a\n and so on"


@pytest.fixture
def shown(desk, learner):
    """A card that shows a picture."""
    learner.takes("# Module\n\n## Lecture 1: A\n\n1. What is a token?\n")
    name = keep_picture(desk, PNG)
    card = replace(learner.asks("What"), answer=f"See {picture_mark(name, 'a scheme')}")
    learner.edits(card)
    return card, name


def test_an_export_takes_the_pictures_of_its_cards_along(desk, shown, tmp_path):
    """And no others: a picture of another module has no business on this phone."""
    keep_picture(desk, PNG + b" another")

    export(desk, tmp_path / "a.apkg")

    with zipfile.ZipFile(tmp_path / "a.apkg") as package:
        assert list(json.loads(package.read("media")).values()) == [f"llmcards-{shown[1]}"]


def test_clearing_leaves_what_is_shown_and_what_is_young(desk, shown, clock):
    """What shows a picture of today may not be written yet."""
    name = keep_picture(desk, PNG + b" unused")
    assert clear_pictures(desk) == 0

    clock.move(days=2)

    assert clear_pictures(desk) == 1
    assert desk.collection.pictures.content(name) is None
    assert desk.collection.pictures.content(shown[1]) == PNG


def test_clearing_leaves_what_an_undo_would_bring_back(desk, shown, learner, clock):
    """The steps to undo reach back for weeks."""
    learner.edits(replace(shown[0], answer="Without"))
    clock.move(days=30)

    assert clear_pictures(desk) == 0
    desk.collection.undo()
    assert desk.collection.check() == []
