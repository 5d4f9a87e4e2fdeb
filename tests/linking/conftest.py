"""What the tests of linking share: the shipped glossary and the labelled videos."""

import sys
from pathlib import Path

import pytest

from llmcards.linking.glossary import load_glossary
from llmcards.linking.linker import Linker
from llmcards.paths import shipped

sys.path.insert(0, str(Path(__file__).parents[2]))

from benchmarks.linking_data import load_fields, load_videos


@pytest.fixture(scope="session")
def glossary():
    """Return the glossary as it ships."""
    return load_glossary(shipped("resources") / "glossary")


@pytest.fixture(scope="session")
def linker(glossary):
    """Return a linker with the shipped glossary."""
    return Linker(glossary)


@pytest.fixture(scope="session")
def videos():
    """Return the three videos of the course by their short names."""
    return load_videos()


@pytest.fixture(scope="session")
def fields():
    """Return the video of each course outside the glossary's field, by the course's name."""
    return {course.name: course.videos[course.name] for course in load_fields()}
