"""llmcards among the apps of a Linux desktop."""

import shlex
import shutil
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="desktop entries are Linux's")


@pytest.fixture
def share(home):
    """Where a user's desktop entries are."""
    return home / "with space"


@pytest.fixture(autouse=True)
def elsewhere(share, monkeypatch):
    """Have a folder whose name must be quoted."""
    monkeypatch.setenv("XDG_DATA_HOME", str(share))


def entry_of(share):
    """Return the keys of the desktop entry."""
    text = (share / "applications" / "llmcards.desktop").read_text("utf-8")
    return dict(line.split("=", 1) for line in text.splitlines() if "=" in line)


def test_the_entry_starts_this_very_installation_with_the_files(run, share):
    """A virtual environment is on no desktop's path."""
    assert run("desktop", "install").code == 0

    *program, command, files = shlex.split(entry_of(share)["Exec"])
    version = subprocess.run([*program, "--version"], capture_output=True, text=True, check=True)

    assert (command, files) == ("open", "%F")
    assert version.stdout.startswith("llmcards ")


@pytest.mark.skipif(shutil.which("update-mime-database") is None, reason="no shared-mime-info")
def test_a_deck_file_is_known_by_its_name(run, share):
    """A double click on `bees.llmcards.yaml` finds llmcards."""
    run("desktop", "install")

    globs = (share / "mime" / "globs2").read_text("utf-8")

    assert "60:application/x-llmcards-deck:*.llmcards.yaml" in globs
    assert "application/x-llmcards-deck;" in entry_of(share)["MimeType"]


def test_what_was_installed_can_be_removed(run, share):
    """Nothing is left that would start a program that is gone."""
    run("desktop", "install")

    assert len(run("desktop", "remove").out.splitlines()) == 4
    assert not [path for path in share.rglob("*llmcards*") if path.is_file()]
    assert run("desktop", "remove").out == "Nothing was there.\n"


def test_a_folder_that_may_not_be_written_is_one_line(run, home, monkeypatch):
    """As everywhere on the command line."""
    home.mkdir()
    (home / "file").touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "file"))

    call = run("desktop", "install")

    assert call.code == 1
    assert len(call.err.splitlines()) == 1
