"""`deck check` and `deck schema`, for whoever writes a deck."""

from llmcards.paths import shipped


def test_the_bundled_decks_are_sound(run):
    """They are the example that authors start from."""
    paths = sorted(shipped("decks").glob("*.yaml"))

    call = run("deck", "check", *paths)

    assert (call.code, call.err) == (0, "")
    assert call.out.count("sound.") == len(paths) == 2


def test_an_error_names_file_line_and_field(run, tmp_path, deck):
    """The author's editor jumps to the line."""
    broken = tmp_path / "mine.yaml"
    broken.write_text(deck.read_text("utf-8").replace("core:", "corre:", 1), "utf-8")

    call = run("deck", "check", broken)

    assert call.code == 1
    assert "mine.yaml, line " in call.err
    assert "key_points" in call.err
    assert call.out == ""


def test_a_file_that_cannot_be_read_does_not_hide_the_others(run, tmp_path, deck):
    """A check over a folder of decks tells of all of them."""
    (tmp_path / "latin.yaml").write_bytes("title: Зачем?".encode("cp1251"))
    (tmp_path / "nul.yaml").write_bytes(deck.read_bytes() + b"\x00")

    call = run("deck", "check", tmp_path / "gone.yaml", *sorted(tmp_path.glob("*.yaml")), deck)

    assert call.code == 1
    named = [
        line.split(".yaml")[0].removeprefix("error: ").rpartition("/")[2]
        for line in call.err.splitlines()
    ]
    assert named == ["gone", "latin", "nul"]
    assert call.out.endswith("sound.\n")


def test_weak_cards_are_told_of_and_are_no_error(run, tmp_path, deck):
    """A long answer is a matter of taste; the build need not fail for it."""
    text = deck.read_text("utf-8").replace("It works in a loop.", "It works in a loop. " * 20, 1)
    (tmp_path / "mine.yaml").write_text(text, "utf-8")

    call = run("deck", "check", tmp_path / "mine.yaml")

    assert call.code == 0
    assert "weak: mine.yaml, line " in call.out


def test_the_schema_is_the_published_one(run):
    """Editors read the file, scripts the command."""
    published = shipped("decks") / "deck.schema.json"

    call = run("deck", "schema")

    assert call.code == 0
    assert call.out == published.read_text("utf-8")


def test_a_deck_that_is_not_there_is_one_line(run, tmp_path):
    """A slip in a path is no reason for a traceback."""
    call = run("deck", "check", tmp_path / "none.yaml")

    assert call.code == 1
    assert call.err.count("\n") == 1


def test_no_collection_is_made_for_deck_commands(run, deck, collection):
    """An author may have no cards at all."""
    run("deck", "check", deck)

    assert not collection.parent.exists()


def test_two_decks_may_not_have_the_same_id(run, tmp_path, deck):
    """An import would take the second for a new version of the first."""
    copy = tmp_path / "copy.yaml"
    copy.write_bytes(deck.read_bytes())

    call = run("deck", "check", deck, copy)

    assert call.code == 1
    (error,) = call.err.splitlines()
    assert error.startswith("error: copy.yaml, line 2: id: `understanding-llm-")
    assert deck.name in error


def test_a_deck_named_twice_is_no_other_deck(run, deck):
    """Patterns of a shell overlap."""
    assert run("deck", "check", deck, deck).code == 0


def test_a_sign_that_no_text_has_is_told_with_its_line(run, tmp_path, deck):
    """It cannot be seen in an editor."""
    broken = tmp_path / "bell.yaml"
    broken.write_bytes(deck.read_bytes().replace(b"title:", b"title:\x07", 1))

    call = run("deck", "check", broken)

    assert call.code == 1
    assert "bell.yaml, line 3: A sign stands here that no text has (U+0007)." in call.err
