"""A page in a file, and the import page over a real collection."""

from pathlib import Path

import pytest

from llmcards.ui.importing.page import ImportPage

PAGE = """How search works

Steps

1. Watch the lecture (Search in an hour)

Questions to lecture 1:

  • What is a crawler and how does it find pages?
  • Why does an index help?
  • Install a crawler on your computer and run it over ten pages.

Exercises

  • Is PageRank still in use?
"""

DESCRIPTION = """Search in an hour
https://www.youtube.com/watch?v=AbCdEfGhIjK

0:00 Intro
1:00 The crawler and its pages
9:00 The index
20:00 PageRank
30:00 Summary
"""


@pytest.fixture
def files(tmp_path) -> tuple[Path, Path]:
    """The page and its video's description, as files."""
    page, description = tmp_path / "page.txt", tmp_path / "video.txt"
    page.write_text(PAGE, encoding="utf-8")
    description.write_text(DESCRIPTION, encoding="utf-8")
    return page, description


@pytest.fixture
def page(qtbot, around, empty_desk) -> ImportPage:
    """The import page over an empty collection."""
    page = ImportPage(empty_desk)
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    page.start()
    return page


@pytest.fixture
def read(qtbot):
    """Return a function that brings files into the preview."""

    def bring(page: ImportPage, *paths: Path) -> ImportPage:
        page.read_files(paths)
        qtbot.waitUntil(lambda: not page.is_reading)
        return page

    return bring
