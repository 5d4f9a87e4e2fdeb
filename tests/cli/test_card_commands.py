"""`cards`, `due`, `review`, `export` and `check` on one collection."""

import subprocess
import sys
import zipfile

import pytest

_CARD = {
    *("id", "question", "answer", "kind", "tags", "state", "due", "stability", "difficulty"),
    *("reps", "lapses", "links"),
}


@pytest.fixture
def first(run, deck):
    """Take the bundled deck in; give the first card as `cards --json` shows it."""
    run("import", deck)
    return lambda: run("cards", "--json").json[0]


def test_cards_prints_every_key_that_is_promised(run, first):
    """Scripts are written against the names."""
    card = first()

    assert set(card) >= _CARD
    assert (card["state"], card["due"], card["stability"]) == ("new", None, None)
    assert (card["reps"], card["lapses"]) == (0, 0)
    assert set(card["links"][0]) >= {"video_id", "chapter", "start_s", "end_s", "score"}


def test_cards_finds_words_in_any_form(run, first):
    """A learner remembers a word, not its ending."""
    found = run("cards", "hallucination", "--json").json

    assert 0 < len(found) < 27
    assert all("hallucinat" in (c["question"] + c["answer"]).lower() for c in found)


@pytest.mark.parametrize("arguments", [("-is:new", "--json"), ("--json", "-is:new")])
def test_a_query_may_begin_with_a_minus(run, first, arguments):
    """In the language of searches a minus means "not", on the command line as well."""
    run("review", first()["id"], "good")

    found = run("cards", *arguments)

    assert found.code == 0
    assert [card["state"] for card in found.json] == ["learning"]


def test_a_review_moves_the_card(run, first):
    """What the log says is what the list shows."""
    card_id = first()["id"]

    call = run("review", card_id, "easy", "--at", "2026-03-02T12:00:00Z")

    after = first()
    assert call.code == 0
    assert card_id in call.out
    assert (after["state"], after["reps"], after["lapses"]) == ("review", 1, 0)
    assert after["due"].endswith("Z")
    assert after["due"] > "2026-03-08"
    assert after["stability"] == pytest.approx(8.2956)


def test_reviews_of_the_past_are_replayed_in_their_order(run, first):
    """A script that sends them backwards gets the same card."""
    card_id = first()["id"]
    run("review", card_id, "again", "--at", "2026-03-20T12:00:00Z")

    run("review", card_id, "easy", "--at", "2026-03-02T12:00:00Z")

    assert (first()["reps"], first()["lapses"], first()["state"]) == (2, 1, "relearning")
    assert run("check").code == 0


def test_a_review_of_the_future_is_refused(run, first):
    """A slip in the year would keep the card away until then."""
    card_id = first()["id"]

    call = run("review", card_id, "good", "--at", "2199-03-02T12:00:00Z")

    assert call.code == 1
    assert "in the future" in call.err
    assert len(call.err.splitlines()) == 1
    assert first()["reps"] == 0


def test_a_time_without_a_zone_is_local(run, first, monkeypatch):
    """People type what their clock shows."""
    card_id = first()["id"]

    run("review", card_id, "good", "--at", "2026-03-02T12:00:00")
    again = run("review", card_id, "good", "--at", "2026-03-02T12:00:00")

    assert again.code == 1
    assert "already has a review at that moment" in again.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("nobody", "good"), "no card"),
        (("nobody", "good", "--at", "2026-03-02T12:00:00Z"), "no card"),
    ],
)
def test_a_card_that_is_not_there_is_one_line_and_one(run, first, arguments, words):
    """The id was copied without its last letter."""
    first()

    call = run("review", *arguments)

    assert call.code == 1
    assert words in call.err
    assert call.err.count("\n") == 1


def test_a_card_without_an_answer_is_refused_with_the_way_out(run, sample):
    """It waits in Answer."""
    run("import", *sample)
    card_id = run("cards", "--json").json[0]["id"]

    call = run("review", card_id, "good")

    assert call.code == 1
    assert "Write one" in call.err


def test_due_lists_what_a_day_brings_and_no_more(run, first):
    """Twenty new cards a day, of the deck's twenty-seven."""
    first()

    due = run("due", "--json").json

    assert 15 < len(due) <= 20
    assert set(due[0]) >= _CARD


def test_due_loses_the_card_that_was_rated(run, first):
    """Nothing is asked twice."""
    card_id = run("due", "--json").json[0]["id"] if first() else ""

    run("review", card_id, "easy")

    assert card_id not in [card["id"] for card in run("due", "--json").json]


def test_export_writes_a_package_and_counts(run, first, sample, tmp_path):
    """What was left behind is said, not hidden."""
    run("review", first()["id"], "good")
    run("import", *sample)

    call = run("export", tmp_path / "out.apkg")

    assert call.code == 0
    assert "28 cards, 1 review." in call.out
    assert "Left out for want of an answer: 15 cards." in call.out
    assert "collection.anki2" in zipfile.ZipFile(tmp_path / "out.apkg").namelist()


def test_export_of_one_module_leaves_the_others(run, first, sample, tmp_path):
    """The name may be written as one remembers it."""
    run("import", *sample) if first() else None

    call = run("export", tmp_path / "out.apkg", "--module", "understanding llms")

    assert "27 cards" in call.out


def test_export_without_schedule_brings_no_reviews(run, first, tmp_path):
    """A deck to give away is new to whoever gets it."""
    run("review", first()["id"], "good")

    assert "0 reviews" in run("export", tmp_path / "out.apkg", "--no-schedule").out


def test_an_unknown_module_is_told_with_those_that_there_are(run, first, tmp_path):
    """The right name is one of few."""
    first()

    call = run("export", tmp_path / "out.apkg", "--module", "Cooking")

    assert call.code == 1
    assert "Understanding LLMs" in call.err
    assert not (tmp_path / "out.apkg").exists()


def test_export_of_nothing_says_what_to_do(run, tmp_path):
    """An empty package helps nobody."""
    call = run("export", tmp_path / "out.apkg")

    assert call.code == 1
    assert "Write answers first" in call.err


def test_export_to_a_folder_that_is_not_there_is_one_line(run, first, tmp_path):
    """A slip in a path is no reason for a traceback."""
    first()

    call = run("export", tmp_path / "none" / "out.apkg")

    assert call.code == 1
    assert call.err.count("\n") == 1


def test_check_is_content_with_a_sound_collection(run, first):
    """The quiet answer is the usual one."""
    first()

    call = run("check")

    assert (call.code, call.out) == (0, "The collection is sound.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGPIPE to be told by")
@pytest.mark.parametrize("command", ["cards", "check"])
def test_a_reader_that_has_seen_enough_is_no_error(first, collection, command):
    """`llmcards cards | head -1` closes the pipe early, after little or after much."""
    first()
    process = subprocess.Popen(
        [sys.executable, "-m", "llmcards", "--collection", str(collection), command],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )

    process.stdout.close()

    assert process.stderr.read() == ""
    assert process.wait() == 0
    process.stderr.close()


@pytest.mark.parametrize("command", [("cards", "zzzz"), ("due",)])
def test_nothing_found_is_said_beside_the_output(run, tmp_path, command):
    """Silence looks like a fault to a person; a script must get an empty list."""
    page = tmp_path / "page.md"
    page.write_text("# Bees\n\n## Questions\n\n- Why do bees dance?\n", "utf-8")
    run("import", "--no-answers", page)

    call, as_json = run(*command), run(*command, "--json")

    assert (call.code, call.out) == (0, "")
    assert call.err.startswith("Nothing ")
    assert (as_json.code, as_json.json, as_json.err) == (0, [], "")
