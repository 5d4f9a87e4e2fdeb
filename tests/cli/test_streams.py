"""Standard streams that are closed, or whose reader goes away, are no fault of the program."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")


@pytest.fixture
def shell(collection):
    """Run llmcards in a shell that does something with its streams."""

    def call(arguments, streams):
        command = (
            f'"{sys.executable}" -m llmcards --collection "{collection}" {arguments} {streams}'
        )
        return subprocess.run(
            ["/bin/sh", "-c", command], capture_output=True, encoding="utf-8", check=False
        )

    return call


@pytest.mark.parametrize("streams", [">&-", "<&-", "<&- >&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("command", ["read", "import"])
def test_closed_streams_are_no_error(shell, sample, collection, command, streams):
    """Services and cron jobs start programs so, and their work is to be done all the same."""
    ended = shell(f'{command} "{sample[0]}"', streams)

    assert (ended.returncode, ended.stderr) == (0, "")
    assert collection.exists() == (command == "import")


@pytest.mark.parametrize("arguments", ["--version", "--help"])
@pytest.mark.parametrize("streams", [">&-", "| true", "2>&1 | true"])
def test_what_is_told_to_nobody_is_no_error(shell, arguments, streams):
    """The version and the help are printed before any command runs."""
    ended = shell(arguments, streams)

    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.parametrize("arguments", ["read /no/such/page", "deck check /no/such/deck", "dance"])
def test_an_error_without_a_listener_keeps_its_code(shell, arguments):
    """A script that closes stderr still asks how it went."""
    ended = shell(arguments, "2>&- >&-")

    assert ended.returncode == (2 if arguments == "dance" else 1)
    assert (ended.stdout, ended.stderr) == ("", "")


@pytest.mark.parametrize("arguments", ["read /no/such/page", "deck check /no/such/deck"])
def test_a_reader_of_errors_may_leave(shell, arguments):
    """`2>&1 | head -1` closes both streams at once."""
    assert "Traceback" not in shell(arguments, "2>&1 | true").stderr
