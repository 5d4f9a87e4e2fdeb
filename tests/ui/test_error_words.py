"""What is in the way is said in the reader's language."""

import re

import pytest

from llmcards.collection.collection import Collection
from llmcards.collection.lock import CollectionLock
from llmcards.errors import DeckFileError, UserError
from llmcards.paths import shipped
from llmcards.settings import Settings, load_settings, save_settings
from llmcards.sources.decks import read_deck
from llmcards.sources.decks.sentences import SENTENCES, in_english, reason
from llmcards.ui.error_words import error_text
from llmcards.workflows.backup import back_up, restore
from llmcards.workflows.decks import take_deck
from llmcards.workflows.exporting import export
from llmcards.workflows.overriding import set_due
from llmcards.workflows.plan import Source


def add_a_card(desk):
    """Take a bundled deck in."""
    take_deck(desk, shipped("decks") / "understanding-llm-en.yaml")


def break_settings(folder, desk):
    """Read settings that are no JSON."""
    file = folder / "settings.json"
    file.write_text("{", encoding="utf-8")
    load_settings(file)


def break_deck(folder, desk):
    """Read a deck file without a deck in it."""
    file = folder / "deck.yaml"
    file.write_text("cards: 3\n", encoding="utf-8")
    read_deck(file)


def misspell_a_chapter(folder, desk):
    """Read a deck whose one fault is a link to a chapter that is not there."""
    text = (shipped("decks") / "understanding-llm-en.yaml").read_text("utf-8")
    file = folder / "deck.yaml"
    file.write_text(re.sub(r"chapter: [^}]+", "chapter: Nowhere", text, count=1), encoding="utf-8")
    read_deck(file)


def lose_deck(folder, desk):
    """Read a deck file that is not there."""
    read_deck(folder / "none.yaml")


def write_settings_nowhere(folder, desk):
    """Keep settings where a file stands in the folder's place."""
    (folder / "file").touch()
    save_settings(folder / "file" / "settings.json", Settings())


def export_to_no_folder(folder, desk):
    """Export into a folder that is not there."""
    add_a_card(desk)
    export(desk, folder / "none" / "cards.apkg")


def export_over_a_folder(folder, desk):
    """Export to a name that a folder has."""
    add_a_card(desk)
    (folder / "cards.apkg").mkdir()
    export(desk, folder / "cards.apkg")


def open_a_damaged_file(folder, desk):
    """Open a collection whose bytes are noise."""
    (folder / "noise.db").write_bytes(bytes(range(256)) * 64)
    Collection.open(folder / "noise.db")


def restore_a_damaged_backup(folder, desk):
    """Bring a copy back that lost its second half."""
    add_a_card(desk)
    copy = back_up(desk, folder / "copies")
    copy.path.write_bytes(copy.path.read_bytes()[: copy.path.stat().st_size // 2])
    restore(desk, copy, folder / "copies")


def fill_the_disk(folder, desk):
    """Write to a disk without room, as SQLite tells it."""
    desk.collection._db.rows("PRAGMA max_page_count = 1")
    add_a_card(desk)


def import_what_is_not_there(folder, desk):
    """Read a page that was moved meanwhile."""
    Source.of_file(folder / "none.txt")


def lock_twice(folder, desk):
    """Open one collection in two programs."""
    with CollectionLock(folder / "held.db"):
        CollectionLock(folder / "held.db")


def export_nothing(folder, desk):
    """Export a collection without cards."""
    export(desk, folder / "cards.apkg")


def ask_for_a_lost_card(folder, desk):
    """Set the day of a card that is gone."""
    set_due(desk, "no-such-card", 3)


@pytest.mark.parametrize(
    "go_wrong",
    [
        break_settings,
        write_settings_nowhere,
        break_deck,
        misspell_a_chapter,
        lose_deck,
        open_a_damaged_file,
        restore_a_damaged_backup,
        fill_the_disk,
        import_what_is_not_there,
        lock_twice,
        export_nothing,
        export_to_no_folder,
        export_over_a_folder,
        ask_for_a_lost_card,
    ],
)
def test_an_error_is_told_in_russian(qapp, around, empty_desk, tmp_path, go_wrong):
    """A learner who reads no English must still find the way out."""
    around.languages.choose("ru")

    with pytest.raises(UserError) as caught:
        go_wrong(tmp_path, empty_desk)

    for sentence in re.split(r"(?<=[.!?])\s", error_text(caught.value)):
        assert re.search("[А-яё]{3}", sentence)


@pytest.mark.parametrize("code", SENTENCES)
def test_every_fault_of_a_deck_file_has_its_sentence_on_the_screen(qapp, around, code):
    """A code without one would be shown as it is; the two say the same, with the same values."""
    names = re.findall(r"\{(\w+)\}", SENTENCES[code])
    fault = ("", (reason(code, **dict.fromkeys(names, "X")),), 0)
    error = DeckFileError(in_english(fault[1]), code="deck_broken", subject="a:1", fault=fault)

    english = error_text(error)
    around.languages.choose("ru")

    assert english.endswith(in_english(fault[1]))
    assert error_text(error).count("X") == english.count("X")
    assert re.search("[А-яё]{3}", error_text(error).split(". ", 1)[1])


def test_an_error_without_a_code_speaks_for_itself(qapp):
    """An English sentence is better than none."""
    assert error_text(UserError("Something new.")) == "Something new."
