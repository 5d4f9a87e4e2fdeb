"""A list that unfolds keeps to its room."""

import pytest

from llmcards.ui.kit.choice import Choice

LONG = "Lecture 1 · An overview of what a search engine is made of, and of what it costs to run"


@pytest.fixture
def choice(qtbot):
    """A choice between a short line and a long one."""
    made = Choice()
    qtbot.addWidget(made)
    made.addItems(["Steps", LONG])
    made.show()
    return made


def test_a_long_line_ends_in_an_ellipsis(choice):
    """A name cut off in the middle of a letter looks like a fault."""
    choice.setCurrentIndex(1)
    choice.resize(300, 34)

    assert choice.shown_text.endswith("…")
    assert choice.toolTip() == LONG


def test_a_line_that_has_room_is_shown_whole(choice):
    """Nothing is shortened without need."""
    choice.setCurrentIndex(1)
    choice.resize(900, 34)

    assert choice.shown_text == LONG


def test_a_long_line_does_not_widen_the_dialog(choice):
    """A module's title may be a sentence."""
    assert choice.sizeHint().width() < 300
