"""Pictures live in the collection, by their content, and outlive the texts that show them."""

import shutil
import sqlite3
from base64 import b64decode
from contextlib import closing

import pytest

from llmcards.cards import KeyPoint, picture_mark, picture_name, pictures_in
from llmcards.collection import Collection
from llmcards.collection.database import Database
from llmcards.collection.migrations import STEPS, bring_up_to_date

PNG = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
NAME = picture_name(PNG)
LATER_MS = 2_000_000_000_000


@pytest.fixture
def shown(collection, makes, put):
    """A card that shows a picture which is kept."""
    name = collection.pictures.keep(PNG, 1)
    with collection.change("import") as change:
        change.put_module(makes.module())
        change.put_video(makes.video())
    put(makes.card("a", answer=f"See\n\n{picture_mark(name, 'a scheme')}"))
    return name


def test_the_same_picture_is_kept_once(collection):
    """It is named by its content, so pasting it twice costs nothing."""
    assert collection.pictures.keep(PNG, 1) == collection.pictures.keep(PNG, 2) == NAME
    assert collection.pictures.content(NAME) == PNG


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"%PDF-1.7", b"RIFF1234WAVE"])
def test_what_is_no_picture_is_refused(collection, content):
    """SVG may hold programs; other files have no place in a card."""
    with pytest.raises(ValueError, match="no PNG"):
        collection.pictures.keep(content, 1)


def test_words_of_a_picture_cannot_break_out_of_its_mark():
    """A file's name goes in there, and may hold anything."""
    mark = picture_mark(NAME, "a](javascript:x)[\nb")

    assert mark == f"![a (javascript:x) b](media:{NAME})"
    assert pictures_in(mark) == {NAME}


def test_a_picture_outlives_the_undo_of_the_text_that_shows_it(collection, shown):
    """Otherwise redo would bring back a text with a hole."""
    collection.undo()
    assert collection.pictures.unused(LATER_MS) == frozenset()
    collection.redo()

    assert collection.pictures.content(shown) == PNG
    assert collection.check() == []


def test_unused_pictures_are_those_that_nothing_can_bring_back(collection, shown):
    """Cards, drafts and steps to undo all hold on to theirs; time holds on to the rest."""
    assert collection.pictures.unused(LATER_MS) == frozenset()
    with collection.change("edit", undoable=False) as change:
        change.delete_card("a")
    for drafts in (collection.drafts, collection.edits):
        drafts.keep("b", f"![](media:{NAME})")
        assert collection.pictures.unused(LATER_MS) == frozenset()
        drafts.drop("b")

    assert collection.pictures.unused(1) == frozenset()
    assert collection.pictures.unused(LATER_MS) == {NAME}


def test_a_key_point_holds_on_to_its_picture(collection, makes, put, shown):
    """Key points are Markdown, too."""
    put(makes.card("a", answer="Text", key_points=(KeyPoint(f'"x" ![](media:{shown})'),)))
    with collection.change("x", undoable=False):
        pass

    assert collection.pictures.unused(LATER_MS) == frozenset()


def test_check_tells_of_a_picture_that_is_gone(collection, shown):
    """A hole in a card is to be found before the exam."""
    collection.pictures.remove(frozenset({shown}))

    assert collection.check() == [f"card a shows the picture {shown}, which is not there"]


def test_check_tells_of_a_picture_that_was_altered(collection, path, shown):
    """The name is the content's fingerprint, so damage shows."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("UPDATE pictures SET content = ?", (PNG[:-1],))

    assert collection.check() == [f"the picture {shown} is damaged"]


def test_backup_and_restore_bring_pictures_along(collection, path, shown):
    """A backup that lacks the pictures is none."""
    copy = path.with_name("copy.db")
    collection.backup(copy)
    collection.pictures.remove(frozenset({shown}))
    collection.restore(copy)

    assert collection.pictures.content(shown) == PNG


def test_a_file_of_the_former_shape_gains_pictures_and_keeps_its_cards(tmp_path, makes, clock):
    """Learners' files are at version 4; a copy of it is set beside before the step."""
    old = tmp_path / "old"
    old.mkdir()
    for step in sorted(STEPS.glob("*.sql"))[:4]:
        shutil.copy(step, old)
    path = tmp_path / "collection.db"
    database = Database(path)
    bring_up_to_date(database, old)
    database.run("INSERT INTO meta VALUES ('mine', 'kept')")
    database.close()

    with Collection.open(path, clock=clock) as opened:
        name = opened.pictures.keep(PNG, 1)
        assert (opened.meta("mine"), opened.pictures.content(name)) == ("kept", PNG)
    assert (tmp_path / "collection.v4.db").exists()
