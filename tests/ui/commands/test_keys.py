"""Which keys which command has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QKeySequence

from llmcards.ui.commands.catalogue import COMMANDS
from llmcards.ui.commands.keys import Keys
from llmcards.ui.commands.layouts import as_latin, on_other_layout

CODES = st.sampled_from(sorted(COMMANDS))
PRESSED = st.sampled_from(["Ctrl+K", "U", "Space", "Ctrl+Alt+X", "Del", "Alt+3", "F9", "Esc"])
WISHES = st.lists(st.tuples(CODES, PRESSED, st.sampled_from(["taking", "swapping"])), max_size=8)


def test_no_two_commands_begin_with_the_same_keys():
    """Keys that two commands share at one place do nothing at all."""
    keys = Keys()

    clashes = [
        (one.code, key, other.code)
        for one in COMMANDS.values()
        for key in keys.of(one.code)
        for other in keys.clashes(one.code, key)
    ]

    assert not clashes


def test_every_key_of_the_catalogue_is_one():
    """A slip there would be a command without its key."""
    for command in COMMANDS.values():
        assert all(not QKeySequence(keys).isEmpty() for keys in command.keys), command.code


@given(WISHES)
def test_whatever_is_chosen_keys_never_clash(wishes):
    """Swapping and taking are there so that each key goes on calling one command."""
    keys = Keys()
    for code, pressed, how in wishes:
        wish = (pressed,) if how == "taking" else pressed
        keys = getattr(keys, how)(code, wish)

    for command in COMMANDS.values():
        for one in keys.of(command.code):
            assert not keys.clashes(command.code, one)


@given(WISHES)
def test_all_is_as_at_first_again_on_demand(wishes):
    """Whoever has got lost in the keys must find back."""
    keys = Keys({"of-a-later-version": ("Ctrl+9",)})
    for code, pressed, _ in wishes:
        keys = keys.swapping(code, pressed)

    first = keys.all_as_at_first()

    assert not any(map(first.is_changed, COMMANDS))
    assert first.kept == {"of-a-later-version": ("Ctrl+9",)}


def test_a_swap_gives_the_old_keys_to_the_other():
    """Both commands can still be called by a key."""
    keys = Keys().swapping("menu-find", "Ctrl+R")

    assert keys.of("menu-find") == ("Ctrl+R",)
    assert keys.of("menu-start") == ("Ctrl+F",)


def test_the_same_keys_may_mean_other_things_on_other_pages():
    """Del deletes in the course as well as in the table."""
    keys = Keys()

    assert keys.clashes("cards-suspend", "F2") == []
    assert [one.code for one in keys.clashes("course-up", "F2")] == ["course-rename"]
    assert [one.code for one in keys.clashes("menu-find", "F2")] == ["course-rename"]
    assert keys.clashes("pane-open", "E") == []  # the pane is no part of the import
    assert [one.code for one in keys.clashes("pane-open", "R")] == ["pane-review"]


@pytest.mark.parametrize("written", ["", "Blub", "Ctrl+Blub", "ctrl+q+"])
def test_what_no_keyboard_has_counts_for_nothing(written):
    """The settings file can be written by hand."""
    keys = Keys({"menu-find": (written, "ctrl+g")})

    assert keys.of("menu-find")[-1] == "Ctrl+G"
    assert all(not QKeySequence(one).isEmpty() for one in keys.of("menu-find"))


@given(st.text(alphabet="абвгдеёжзиклмнопрстуфхцчшщъыьэюя ", max_size=30))
def test_a_text_comes_back_from_the_other_layout(text):
    """Otherwise what was typed on the wrong layout would be found under the wrong letters."""
    assert on_other_layout(as_latin(text)) == text
