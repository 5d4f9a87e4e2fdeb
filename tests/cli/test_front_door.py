"""What every command has in common: codes, one line on stderr, no window."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from llmcards import version
from llmcards.collection.lock import CollectionLock

_WRITING = [("import", "PAGE"), ("review", "some-card", "good"), ("check", "--repair")]
_READING = [("cards",), ("due", "--json"), ("check",), ("export", "OUT")]


@pytest.fixture
def given(sample, tmp_path):
    """Put real paths into arguments."""
    places = {"PAGE": sample[0], "OUT": tmp_path / "out.apkg"}
    return lambda arguments: [places.get(each, each) for each in arguments]


def test_the_version_is_printed(capsys):
    """Whoever reports a fault is asked for it first."""
    from llmcards.__main__ import main

    with pytest.raises(SystemExit) as ended:
        main(["--version"])

    assert ended.value.code == 0
    assert capsys.readouterr().out == f"llmcards {version()}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("dance",),
        ("read",),
        ("review", "card"),
        ("review", "card", "brilliant"),
        ("review", "card", "good", "--at", "noon"),
        ("review", "card", "good", "--at", "0001-01-01T00:00:00Z"),
        ("review", "card", "good", "--at", "9999-12-31T23:59:59Z"),
        ("export",),
        ("deck",),
        ("deck", "dance"),
        ("cards", "--loud"),
    ],
)
def test_wrong_usage_ends_with_two(run, arguments, collection):
    """Scripts tell a slip in the call from a refusal."""
    with pytest.raises(SystemExit) as ended:
        run(*arguments)

    assert ended.value.code == 2
    assert not collection.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("read", "PAGE"),
        ("import", "PAGE"),
        ("cards", "--json"),
        ("due",),
        ("check",),
        ("deck", "schema"),
    ],
)
def test_no_command_imports_qt(arguments, given, collection):
    """A server without a screen runs the scripts, and runs them fast."""
    script = (
        "import sys\nfrom llmcards.__main__ import main\n"
        "code = main(sys.argv[1:])\n"
        "assert not [name for name in sys.modules if 'PySide' in name or 'shiboken' in name]\n"
        "assert 'anki' not in sys.modules\nsys.exit(code)\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", script, "--collection", collection, *given(arguments)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert done.returncode == 0
    assert "Error" not in done.stderr


@pytest.mark.parametrize("arguments", _WRITING)
def test_while_the_app_is_open_writing_is_refused_in_one_line(run, given, arguments, collection):
    """Two programs that write would each be wrong about the queue."""
    run("cards")

    with CollectionLock(collection):
        call = run(*given(arguments))

    assert call.code == 1
    assert (
        call.err == f"llmcards: {collection} is open in another llmcards. Close that one first.\n"
    )


@pytest.mark.parametrize("arguments", _READING)
def test_while_the_app_is_open_reading_works(run, given, arguments, collection, deck):
    """A look does no harm."""
    run("import", deck)

    with CollectionLock(collection):
        call = run(*given(arguments))

    assert (call.code, call.err) == (0, "")


@pytest.mark.parametrize(
    "arguments", [("import", "PAGE"), ("cards",), ("check",), ("export", "OUT")]
)
def test_a_file_that_is_no_collection_is_refused_and_untouched(run, given, arguments, collection):
    """It may be somebody's thesis."""
    collection.parent.mkdir(parents=True)
    collection.write_bytes(b"no database at all, " * 500)

    call = run(*given(arguments))

    assert call.code == 1
    assert call.err.count("\n") == 1
    assert str(collection) in call.err
    assert collection.read_bytes() == b"no database at all, " * 500


def test_a_collection_of_a_newer_version_is_refused_and_untouched(run, collection):
    """An old program cannot know what it would destroy."""
    run("cards")
    with closing(sqlite3.connect(collection)) as database:
        database.execute("PRAGMA user_version = 999")
    before = collection.read_bytes()

    call = run("cards")

    assert call.code == 1
    assert "newer llmcards" in call.err
    assert "Update llmcards" in call.err
    assert collection.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_one_line(run, tmp_path):
    """The path names a file where a folder should be."""
    from llmcards.__main__ import main

    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    assert main(["--collection", str(tmp_path / "file" / "my.db"), "import", __file__]) == 1
    assert main(["--collection", str(tmp_path / "file" / "my.db"), "cards"]) == 1


def test_broken_settings_are_told_of_once_and_set_aside(run, collection):
    """The learner's slip in a text file must not lock the cards away."""
    run("cards")
    settings = collection.with_name("my.db.settings.json")
    settings.write_text('{"desired_retention": 9}', encoding="utf-8")

    first, then = run("cards"), run("cards")

    (aside,) = collection.parent.glob("*.broken-1.json")
    assert (first.code, then.code) == (1, 0)
    assert first.err.count("\n") == 1
    assert "desired_retention" in first.err
    assert aside.name in first.err
    assert json.loads(aside.read_text("utf-8")) == {"desired_retention": 9}


def test_other_settings_are_followed_by_the_next_command(run, collection, deck):
    """`check` finds every schedule to follow from its log, under the new rules too."""
    run("import", deck)
    card_id = run("cards", "--json").json[0]["id"]
    run("review", card_id, "easy", "--at", "2026-03-02T12:00:00Z")
    before = run("cards", "--json").json[0]["due"]
    collection.with_name("my.db.settings.json").write_text('{"maximum_interval": 2}', "utf-8")

    after = run("cards", "--json").json[0]["due"]

    assert after < before
    assert run("check").code == 0


def test_settings_that_fsrs_refuses_are_one_line(run, collection):
    """Parameters come from other programs, by hand."""
    run("cards")
    text = json.dumps({"fsrs_parameters": [-1.0] * 21})
    collection.with_name("my.db.settings.json").write_text(text, "utf-8")

    call = run("cards")

    assert call.code == 1
    assert "fsrs_parameters" in call.err
    assert call.err.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
def test_output_that_cannot_be_written_is_one_line(sample):
    """The disk under a redirected output may be full."""
    command = [sys.executable, "-m", "llmcards", "read", "--json", str(sample[0])]

    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)

    assert ended.returncode == 1
    assert len(ended.stderr.splitlines()) == 1


def test_before_a_repair_the_collection_is_copied(run, sample, collection):
    """What was done before it can no longer be undone."""
    run("import", *sample)

    run("check", "--repair")

    (copy,) = collection.with_name(f"{collection.name}.backups").iterdir()
    assert "before-repair" in copy.name
