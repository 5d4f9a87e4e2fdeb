"""The power fails in the middle of an import: all of it is there, or nothing."""

import subprocess
import sys

import pytest

from llmcards.collection.collection import Collection

_QUESTIONS = 600
_IMPORT = """
import os, sys
from dataclasses import replace
from pathlib import Path
from llmcards.cards import Video
from llmcards.settings import Settings
from llmcards.workflows import importing
from llmcards.workflows.desk import Desk

def then_die(videos):
    yield from videos
    os._exit(137)

desk = Desk.open(Path(sys.argv[1]), Settings())
plan = importing.read([importing.Source("page.md", Path(sys.argv[2]).read_bytes())], desk)
if sys.argv[3] == "die":
    plan = replace(plan, videos=then_die([Video("v", "", "Written before the end")]))
print("planned", flush=True)
importing.apply(desk, plan)
"""


@pytest.fixture
def importer(tmp_path):
    """Start importing a long page in a process of its own; it has a plan when this returns."""
    page = tmp_path / "page.md"
    lines = [f"- What is the purpose of part {n} of machine {n * 7}?" for n in range(_QUESTIONS)]
    page.write_text("# Machines\n\n## Questions to lecture 1\n\n" + "\n".join(lines), "utf-8")
    started = []

    def start(how):
        arguments = [sys.executable, "-c", _IMPORT, tmp_path / "my.db", page, how]
        process = subprocess.Popen(arguments, stdout=subprocess.PIPE, encoding="utf-8")
        started.append(process)
        assert process.stdout.readline() == "planned\n"
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdout.close()


def _left(path):
    with Collection.open(path) as collection:
        assert collection.check() == []
        return collection.count(), len(collection.modules()), len(collection.videos())


def test_a_program_that_dies_while_it_writes_leaves_nothing(importer, tmp_path):
    """A module without its cards would look like a course that is done."""
    assert importer("die").wait() == 137

    assert _left(tmp_path / "my.db") == (0, 0, 0)


@pytest.mark.parametrize("delay_s", [0.0, 0.02, 0.06, 0.12])
def test_a_program_that_is_killed_leaves_all_or_nothing(importer, tmp_path, delay_s):
    """Whenever the power goes."""
    process = importer("live")
    try:
        process.wait(delay_s)
    except subprocess.TimeoutExpired:
        process.kill()
    process.wait()

    assert _left(tmp_path / "my.db") in {(0, 0, 0), (_QUESTIONS, 1, 0)}


def test_the_same_import_works_after_the_crash(importer, tmp_path):
    """Nothing that the dead program left stands in the way."""
    importer("die").wait()

    assert importer("live").wait() == 0

    assert _left(tmp_path / "my.db") == (_QUESTIONS, 1, 0)
