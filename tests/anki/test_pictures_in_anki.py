"""Pictures of cards travel with them."""

import json
import zipfile
from pathlib import Path

import pytest

from llmcards.cards import picture_mark, picture_name

PNG = b"\x89PNG\r\n\x1a\n" + b"picture" * 9
NAME = picture_name(PNG)


@pytest.fixture
def shown(learner):
    """A card whose answer and question show the same picture."""
    mark = picture_mark(NAME, "схема")
    return learner.new_card("shown", question=f"Что здесь? {mark}", answer=f"Это: {mark}")


def test_a_picture_arrives_under_the_name_that_the_field_shows(anki, write, shown):
    """On the phone there is no collection of ours to look it up in."""
    anki.take(write(shown, pictures={NAME: PNG}.get))

    (name,) = anki.col.media.files_in_str(anki.note("shown").mid, anki.note("shown")["Back"])
    assert (Path(anki.col.media.dir()) / name).read_bytes() == PNG


def test_a_picture_is_packed_once_and_as_it_is(write, shown):
    """It is compressed already."""
    with zipfile.ZipFile(write(shown, pictures={NAME: PNG}.get)) as package:
        assert json.loads(package.read("media")) == {"0": f"llmcards-{NAME}"}
        assert package.getinfo("0").compress_type == zipfile.ZIP_STORED
        assert package.read("0") == PNG


def test_a_picture_that_is_gone_does_not_stop_the_export(anki, write, shown):
    """The words of the card are worth having without it."""
    log = anki.take(write(shown, pictures={}.get))

    assert len(log.new) == 1


def test_anki_misses_and_doubts_no_picture(anki, write, shown):
    """Its own check is what a learner sees under Tools."""
    anki.take(write(shown, pictures={NAME: PNG}.get))

    found = anki.col.media.check()
    assert (list(found.missing), list(found.unused)) == ([], [])
