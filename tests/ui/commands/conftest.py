"""A window whose keys can be chosen."""

from dataclasses import replace

import pytest


@pytest.fixture
def choose(window):
    """Choose other keys for a command, as the settings do."""

    def chosen(code: str, *keys: str) -> None:
        choices = window._choices
        shortcuts = {**choices.settings.shortcuts, code: keys}
        choices.keep(replace(choices.settings, shortcuts=shortcuts))

    return chosen
