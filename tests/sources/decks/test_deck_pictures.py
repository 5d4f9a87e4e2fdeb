"""Pictures lie beside a deck file and come in with it."""

from base64 import b64decode

import pytest

from llmcards.cards import picture_name
from llmcards.errors import DeckFileError
from llmcards.sources.decks import check_deck, read_deck
from llmcards.sources.decks.reading import read_deck_data

PNG = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
NAME = picture_name(PNG)
DECK = """\
id: cooking
title: Cooking
language: en
cards:
  - id: salt
    kind: exercise
    question: What is this? ![pot](<my pots/pot 1.png> "A pot")
    answer: |
      A pot.

      ![pot](my%20pots/pot%201.png) ![there](https://example.org/a.png) `![x](y.png)`
"""


@pytest.fixture
def deck_file(tmp_path):
    """A deck beside a folder with a picture."""
    (tmp_path / "my pots").mkdir()
    (tmp_path / "my pots" / "pot 1.png").write_bytes(PNG)
    path = tmp_path / "deck.yaml"
    path.write_text(DECK, encoding="utf-8")
    return path


def faults(path, picture):
    """Return the codes and lines of what a check finds about a picture that is asked for."""
    path.write_text(DECK.replace("<my pots/pot 1.png>", picture), encoding="utf-8")
    return [(one.code, one.line) for one in check_deck(path).errors]


def test_texts_show_the_pictures_by_the_names_they_are_kept_by(deck_file):
    """The folder may be gone tomorrow; a web address and code stay as they were written."""
    deck = read_deck(deck_file)

    assert deck.pictures == (PNG,)
    assert deck.cards[0].card.question == f"What is this? ![pot](media:{NAME})"
    assert deck.cards[0].card.answer.splitlines()[2] == (
        f"![pot](media:{NAME}) ![there](https://example.org/a.png) `![x](y.png)`"
    )


@pytest.mark.parametrize(
    ("picture", "code"),
    [
        ("none.png", "picture_missing"),
        ("deck.yaml", "picture_unknown"),
        ("../secret.png", "picture_outside"),
        ("/etc/passwd", "picture_outside"),
        ("big.png", "picture_too_large"),
    ],
)
def test_a_check_tells_which_picture_cannot_be_had_and_where_it_is_asked_for(
    deck_file, picture, code
):
    """A deck from a stranger must not reach beyond its folder, and its author wants the line."""
    (deck_file.parent.parent / "secret.png").write_bytes(PNG)
    (deck_file.parent / "big.png").write_bytes(PNG + bytes(5_000_000))

    assert faults(deck_file, picture) == [(code, 7)]


def test_a_deck_without_a_folder_has_no_pictures():
    """It was pasted, or came through a pipe."""
    with pytest.raises(DeckFileError, match=r"line 7.*not beside the deck"):
        read_deck_data(DECK.encode(), "deck.yaml")
