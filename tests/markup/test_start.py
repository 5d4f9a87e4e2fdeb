"""Markup must cost nothing before it is used."""

import subprocess
import sys


def test_importing_markup_loads_no_parser():
    """The app has 0.6 s to its first screen."""
    program = "import sys, llmcards.markup.html, llmcards.anki.package as p; print(*sys.modules)"

    loaded = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout.split()

    assert not {"markdown_it", "nh3", "mdit_py_plugins", "genanki"} & set(loaded)
