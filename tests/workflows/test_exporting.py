"""What the learner has made leaves whole."""

import json
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace

from llmcards.cards import Rating, ReviewKind, picture_mark
from llmcards.workflows.exporting import can_export, export
from llmcards.workflows.pictures import keep_picture

PNG = b"\x89PNG\r\n\x1a\n" + b"picture"


def rows_of(package, sql):
    """Return rows of the collection in a package."""
    with zipfile.ZipFile(package) as opened, closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(opened.read("collection.anki2"))
        return database.execute(sql).fetchall()


def test_pictures_of_cards_leave_with_them(desk, learner, answered, tmp_path):
    """An answer that says "see below" needs what is below."""
    name = keep_picture(desk, PNG)
    card = desk.collection.card(answered[0])
    learner.edits(replace(card, answer=f"Вот: {picture_mark(name)}"))

    export(desk, tmp_path / "a.apkg")

    with zipfile.ZipFile(tmp_path / "a.apkg") as package:
        assert json.loads(package.read("media")) == {"0": f"llmcards-{name}"}
        assert package.read("0") == PNG


def test_the_whole_log_leaves_but_for_what_was_taken_back(desk, learner, answered, tmp_path):
    """Anki computes a memory from it."""
    for rating in (Rating.GOOD, Rating.AGAIN, Rating.GOOD):
        learner.rates(answered[0], rating)
    desk.collection.undo()

    result = export(desk, tmp_path / "a.apkg")

    rows = rows_of(tmp_path / "a.apkg", "select id, ease, type from revlog order by id")
    ours = desk.collection.reviews(answered[0])
    kinds = {ReviewKind.LEARN: 0, ReviewKind.REVIEW: 1, ReviewKind.RELEARN: 2}
    assert rows == [(one.answered_ms, int(one.rating), kinds[one.kind]) for one in ours]
    assert result.reviews == len(rows) == 2


def test_a_schedule_that_lost_its_effects_is_told_from_the_log(desk, learner, answered, tmp_path):
    """They are a cache: without them the export takes longer and says the same."""
    for rating in (Rating.GOOD, Rating.GOOD, Rating.HARD):
        learner.rates(answered[0], rating)
    told = "select id, ivl, lastIvl, factor from revlog order by id"
    export(desk, tmp_path / "a.apkg")
    with desk.collection.change("lose") as change:
        schedule = desk.collection.schedule(answered[0])
        change.put_schedule(answered[0], replace(schedule, effects=""))

    export(desk, tmp_path / "b.apkg")

    assert rows_of(tmp_path / "a.apkg", told) == rows_of(tmp_path / "b.apkg", told)


def test_cards_can_leave_where_one_of_them_has_an_answer(desk, learner, answered):
    """However many others were selected with it."""
    unknown = [f"unknown-{number}" for number in range(600)]

    assert can_export(desk)
    assert can_export(desk, [*unknown, answered[0]])
    assert not can_export(desk, unknown)
    assert not can_export(desk, [])


def test_cards_without_answers_cannot_leave(desk, learner, answered):
    """An answer that was taken away is none."""
    for card_id in answered:
        learner.edits(replace(desk.collection.card(card_id), answer=""))

    assert not can_export(desk)
    assert not can_export(desk, answered)
