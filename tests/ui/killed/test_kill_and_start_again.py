"""The process is killed in the middle of each write from the window, and started again.

What was done is there, of what was being done all or nothing, and the window opens on it.
"""

import os
import signal
import subprocess
import sys
from collections import Counter
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile
from zipfile import ZipFile

import pytest

from llmcards.paths import Paths
from llmcards.settings import Settings, load_settings
from llmcards.ui.main_window import MainWindow
from llmcards.workflows.answering import draft_of
from llmcards.workflows.backup import backups
from llmcards.workflows.browsing import find_cards
from llmcards.workflows.desk import Desk
from llmcards.workflows.rewording import left_words

_LEARNER = Path(__file__).with_name("learner.py")
_PAGE = """How search works

Questions to lecture 1:

  • What is a crawler and how does it find pages?
  • Why does an index help?
"""
_DEEDS = (
    "backup",
    "import",
    "draft",
    "typing",
    "first review",
    "second review",
    "rewording",
    "edit",
    "bulk",
    "move",
    "settings",
    "export",
    "restore",
)
_DEATHS = (
    ("backup", "copying"),
    ("import", "before"),
    ("draft", "before"),
    ("typing", "before"),
    ("typing", "after"),
    ("first review", "before"),
    ("second review", "before"),
    ("second review", "after"),
    ("rewording", "before"),
    ("rewording", "after"),
    ("edit", "before"),
    ("bulk", "after"),
    ("move", "before"),
    ("settings", "before"),
    ("export", "before"),
    ("restore", "bringing back"),
)
# What the last step to undo is called after a deed, and before all of them.
_LABELS = {
    "": "import",
    "import": "import",
    "first review": "review",
    "second review": "review",
    "edit": "edit",
    "bulk": "tag",
    "move": "move",
}
_CARDS = 27


@dataclass(frozen=True)
class Left:
    """What a dead process left: its files, and what it had said was done."""

    folder: Path
    done: tuple[str, ...]
    code: int

    @property
    def paths(self) -> Paths:
        """Where its files are."""
        return Paths.of_user(self.folder / "collection.db")


@pytest.fixture(scope="module")
def dead(tmp_path_factory, deck_file):
    """Let all of them live and die, two at a time."""
    with ThreadPoolExecutor(2) as pool:
        yield {
            death: pool.submit(_live, tmp_path_factory.mktemp("killed"), deck_file, *death)
            for death in _DEATHS
        }


@pytest.fixture
def left(dead: dict[tuple[str, str], Future[Left]], death):
    """What is left of one of them."""
    return dead[death].result()


@pytest.fixture
def again(left, open_window):
    """The window over what is left."""
    desk = Desk.open(left.paths.collection, load_settings(left.paths.settings))
    yield open_window(desk), desk
    desk.collection.close()


@pytest.mark.parametrize("death", _DEATHS, ids=" ".join)
def test_all_that_was_done_is_there_and_nothing_half(again, left, death):
    """A learner who pulls the plug loses at most the thing at hand."""
    window, desk = again
    deed, moment = death
    assert left.code in {-getattr(signal, "SIGKILL", signal.SIGTERM), signal.SIGTERM}
    assert left.done == _DEEDS[: _DEEDS.index(deed)]

    expected = Counter(left.done) + Counter([deed] if moment == "after" else [])

    assert isinstance(window, MainWindow)
    assert desk.collection.check() == []
    assert _found(left, desk) == _would_be(expected, left)


def _live(folder: Path, deck_file: Path, deed: str, moment: str) -> Left:
    copyfile(deck_file, folder / "collection.db")
    (folder / "page.txt").write_text(_PAGE, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, _LEARNER, folder, deed, moment],
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        timeout=50,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return Left(folder, tuple(done.stdout.splitlines()), done.returncode)


def _found(left: Left, desk: Desk) -> dict[str, object]:
    """Return what the files say."""
    own = desk.collection
    cards = [stored.card for stored in own.all_stored()]
    package = left.folder / "llmcards.apkg"
    return {
        "cards": len(cards),
        "drafts": sum(not draft_of(desk, card.id).is_empty for card in cards),
        "typing": list(own.typing.all().values()),
        "rewording": [left_words(desk, card_id).question for card_id in own.edits.card_ids()],
        "reviews": len(list(own.log.all())),
        "edited": sum(card.answer == "Other words." for card in cards),
        "tagged": len(find_cards(desk, "tag:mine")),
        "undo": own.undo_label,
        "theme": load_settings(left.paths.settings).theme,
        "package": package.exists() and ZipFile(package).testzip() is None,
        "backups": len(backups(left.paths.backups)),
    }


def _would_be(done: Counter[str], left: Left) -> dict[str, object]:
    """Return what the files say after these deeds."""
    # What is there now is set aside before the backup is brought back.
    copies = done["backup"] + ("export" in left.done)
    cards = _CARDS + 2 * done["import"]
    return {
        "cards": cards,
        "drafts": done["draft"],
        # The first review is that of the card for which something was typed.
        "typing": ["Half a thought"] * (done["typing"] - done["first review"]),
        # To save the words takes the draft of them away.
        "rewording": ["Half a question"] * (done["rewording"] - done["edit"]),
        "reviews": done["first review"] + done["second review"],
        "edited": done["edit"],
        "tagged": cards * done["bulk"],
        "undo": next(label for deed, label in reversed(_LABELS.items()) if done[deed] or not deed),
        "theme": "dark" if done["settings"] else Settings().theme,
        "package": bool(done["export"]),
        "backups": copies,
    }
