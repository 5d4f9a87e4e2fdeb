"""FSRS's parameters fitted from the settings, by the real optimiser."""

import sys
from dataclasses import replace
from random import Random

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel

from llmcards.cards import Rating
from llmcards.scheduling import DEFAULT_PARAMETERS
from llmcards.settings import load_settings
from llmcards.ui.kit.buttons import Button
from llmcards.ui.settings.page import SettingsPage
from llmcards.workflows.reviewing import record

_DAYS = 30
# Of somebody who forgets everything within the hour.
_BAD = (0.01, 0.02, 0.03, 0.04, *DEFAULT_PARAMETERS[4:])


@pytest.fixture
def page(window):
    """The settings in the window."""
    window.findChild(QAction, "menu-go-settings").trigger()
    page = window.findChild(SettingsPage)
    page.complete()
    yield page
    QThreadPool.globalInstance().waitForDone()


@pytest.fixture
def learnt(desk, clock):
    """A collection with over 400 reviews of a learner who remembers well after a bad start."""
    dice = Random(3)  # noqa: S311 - the same learner every time
    cards = [one for one in desk.collection.all_stored() if one.card.has_answer][:20]
    for day in range(_DAYS):
        for card in cards:
            forgets = dice.random() < (0.03 if day else 0.9)
            rating = Rating.AGAIN if forgets else Rating.GOOD
            record(desk, card, rating, taken_ms=4_000)
            clock.move(seconds=9)
        clock.move(days=2 + 2 * day)
    return desk


def _optimises(qtbot, page):
    page.findChild(Button, "parameters-optimise").click()
    told = page.findChild(QLabel, "parameters-told")
    qtbot.waitUntil(lambda: told.isVisibleTo(page), timeout=30_000)
    return told.text()


def test_too_few_reviews_are_told_with_how_many_are_needed(qtbot, page):
    """A fit to chance would be worse than the defaults."""
    assert "400 are needed" in _optimises(qtbot, page)
    assert not page.findChild(Button, "parameters-use").isVisibleTo(page)


def test_a_missing_extra_is_told_with_the_command(qtbot, learnt, page, monkeypatch):
    """The way out is a line to copy."""
    monkeypatch.setitem(sys.modules, "anki.collection", None)

    assert "-m pip install" in _optimises(qtbot, page)


def test_better_parameters_are_shown_used_and_taken_back(qtbot, learnt, window, page, around):
    """Before and after stand side by side; nothing moves until it is applied."""
    window._choices.keep(replace(learnt.settings, fsrs_parameters=_BAD))
    assert "Log loss" in _optimises(qtbot, page)
    assert learnt.settings.fsrs_parameters == _BAD

    page.findChild(Button, "parameters-use").click()
    page.findChild(Button, "pending-apply").click()
    qtbot.waitUntil(page.toast.isVisible, timeout=30_000)

    own = learnt.settings.fsrs_parameters
    assert own is not None
    assert own != _BAD
    assert load_settings(around.paths.settings).fsrs_parameters == own
    page.toast.findChild(Button, "toast-action").click()
    qtbot.waitUntil(lambda: learnt.settings.fsrs_parameters == _BAD, timeout=30_000)


def test_optimising_can_be_cancelled(qtbot, learnt, page):
    """It leaves the page as it was."""
    page.findChild(Button, "parameters-optimise").click()
    page.findChild(Button, "parameters-cancel").click()

    optimise = page.findChild(Button, "parameters-optimise")
    qtbot.waitUntil(lambda: optimise.isVisibleTo(page), timeout=30_000)
    assert not page.findChild(QLabel, "parameters-told").isVisibleTo(page)
