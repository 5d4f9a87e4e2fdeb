"""Pictures from the editor to the phone, and out of the collection when nothing shows them."""

import json
import zipfile
from base64 import b64encode
from dataclasses import replace

import pytest

from llmcards.cards import fingerprint, picture_mark, picture_name
from llmcards.workflows.exporting import export
from llmcards.workflows.importing import Decision, Source, Status, apply, read
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


_CONTENT = PNG + bytes(200)
_PAGE = (
    "<h1>M</h1><h2>Questions to lecture 1</h2><ul><li>What is *this*?"
    '<img alt="a scheme" src="data:image/png;base64,{}"></li><li>Why? And when?{}</li></ul>'
)


def _page(content=_CONTENT, more=""):
    return [Source("page.html", _PAGE.format(b64encode(content).decode(), more).encode())]


def _reads_and_takes(desk, page):
    plan = read(page, desk)
    apply(desk, plan)
    return plan


def test_a_page_brings_its_pictures(desk, learner):
    """The words stay the page's own; the picture stands below them."""
    _reads_and_takes(desk, _page())

    card = learner.asks("What")
    mark = picture_mark(picture_name(_CONTENT), "a scheme")
    assert card.question == f"What is \\*this\\*?\n\n{mark}"
    assert desk.collection.pictures.content(picture_name(_CONTENT)) == _CONTENT
    assert card.page_fingerprint == fingerprint("What is *this*?")
    assert desk.collection.check() == []


def test_only_the_pictures_of_what_is_taken_are_kept(desk):
    """A page of a hundred pictures is not swallowed for one question."""
    plan = read(_page(), desk)

    apply(desk, plan, {item.card.id: Decision(take=False) for item in plan.items[:1]})

    assert desk.collection.pictures.content(picture_name(_CONTENT)) is None


def test_the_page_again_is_the_same_and_another_picture_a_change(desk, learner):
    """A scheme that was drawn anew reaches the card; what the learner made of it stays."""
    _reads_and_takes(desk, _page())

    again = read(_page(), desk)
    other = _reads_and_takes(desk, _page(_CONTENT + b"!"))

    assert {item.status for item in again.items} == {Status.SAME}
    assert [item.status for item in other.items] == [Status.CHANGED, Status.SAME]
    assert picture_name(_CONTENT + b"!") in learner.asks("What").question


def test_a_picture_that_the_learner_has_taken_away_stays_away(desk, learner):
    """The question is in the learner's own words now, pictures among them."""
    _reads_and_takes(desk, _page())
    learner.edits(replace(learner.asks("What"), question="What is it?"))

    _reads_and_takes(desk, _page(_CONTENT + b"!"))

    assert learner.asks("What").question == "What is it?"


def test_a_question_with_a_picture_is_not_split(desk):
    """Both halves would need it."""
    picture = f'<img src="data:image/png;base64,{b64encode(_CONTENT).decode()}">'
    words = "What is attention in a model? What is a token for?"
    page = "<h1>M</h1><h2>Questions</h2><ul><li>{}{}</li></ul>"

    splits = [
        read([Source("page.html", page.format(words, more).encode())], desk).items[0].split
        for more in ("", picture)
    ]

    assert [len(parts) for parts in splits] == [2, 0]
