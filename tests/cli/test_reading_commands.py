"""`read` and `import`: what scripts get, key by key."""

from pathlib import Path

import pytest

_MODULE = {"title", "language", "lectures", "steps", "exercises"}
_LECTURE = {"number", "label", "title", "video_id", "assumed", "questions"}
_VIDEO = {"id", "url", "title", "duration_s", "chapters", "outline"}
_CARD = {"id", "question", "answer", "kind", "lecture", "links"}
_LINK = {"video_id", "chapter", "start_s", "end_s", "score"}


@pytest.fixture
def read(run, seeds):
    """What `read --json` prints of the seeds."""
    return run("read", *seeds, "--json").json


def test_read_prints_every_key_that_is_promised(read):
    """Scripts are written against the names."""
    (module,), (video,) = read["modules"], read["videos"]

    assert set(read) == {"modules", "videos", "cards", "warnings"}
    assert set(module) >= _MODULE
    assert all(set(lecture) >= _LECTURE for lecture in module["lectures"])
    assert all(set(step) >= {"label", "title", "questions"} for step in module["steps"])
    assert all(set(one) == {"text", "difficulty"} for one in module["exercises"])
    assert set(video) == _VIDEO
    assert all(set(one) == {"start_s", "end_s", "title", "part"} for one in video["chapters"])
    assert all(set(card) >= _CARD for card in read["cards"])
    assert all(set(link) >= _LINK for card in read["cards"] for link in card["links"])


def test_read_finds_what_a_reader_counts_in_the_seeds(read):
    """4 and 6 questions, five steps, 5 and 4 exercises, one question with its answer."""
    (module,) = read["modules"]

    assert module["language"] == "ru"
    assert [len(lecture["questions"]) for lecture in module["lectures"]] == [4, 6]
    assert [lecture["label"] for lecture in module["lectures"]] == ["1", "E1"]
    assert [step["label"] for step in module["steps"]] == ["E2", "E3", "E4", "E5"]
    difficulties = [exercise["difficulty"] for exercise in module["exercises"]]
    assert difficulties == ["normal"] * 5 + ["hard"] * 4
    assert read["warnings"] == []


def test_read_makes_twenty_cards_of_four_kinds(read):
    """One card a question, in page order, with the one answer that the page brings."""
    kinds = [card["kind"] for card in read["cards"]]

    assert kinds == ["question"] * 10 + ["step"] + ["exercise"] * 5 + ["hard_exercise"] * 4
    assert [card["lecture"] for card in read["cards"]] == [1] * 4 + [2] * 6 + [None] * 10
    assert [bool(card["answer"]) for card in read["cards"]].count(True) == 1
    assert len({card["id"] for card in read["cards"]}) == 20


def test_read_ties_the_description_to_the_first_lecture_and_says_so(read):
    """The page only names a film: the binding is a guess, and a guess is marked."""
    first, second = read["modules"][0]["lectures"]

    assert (first["video_id"], first["assumed"]) == ("zjkBMFhNj_g", True)
    assert (second["video_id"], second["assumed"]) == (None, False)


def test_read_gives_the_chapters_with_their_seconds(read):
    """Twenty-one chapters in three parts and an end whose own end is open."""
    (video,) = read["videos"]

    assert len(video["chapters"]) == 21
    assert video["chapters"][3] == {
        "start_s": 538,
        "end_s": 682,
        "title": "LLM dreams",
        "part": "Part 1: LLMs",
    }
    assert (video["chapters"][-1]["title"], video["chapters"][-1]["end_s"]) == ("Outro", None)
    assert len(video["outline"]) == 13


def test_read_changes_nothing_and_makes_no_file(run, sample, collection, home):
    """A look is free."""
    call = run("read", *sample)

    assert call.code == 0
    assert not collection.parent.exists()
    assert not home.exists()


def test_read_takes_deck_files_too(run, deck):
    """An author sees what a reader would get."""
    read = run("read", deck, "--json").json

    assert len(read["cards"]) == 27
    assert len(read["videos"]) == 3
    assert all(card["answer"] for card in read["cards"])


def test_what_read_names_is_what_import_makes(run, seeds, read):
    """Ids of a look ahead can be written down."""
    run("import", *seeds)

    cards = run("cards", "--json").json
    assert [card["id"] for card in cards] == [card["id"] for card in read["cards"]]
    assert [card["question"] for card in cards] == [card["question"] for card in read["cards"]]


def test_ids_are_the_same_in_every_process(run, run_apart, seeds, read):
    """A hash that starts anew with each process is no identity."""
    other = run_apart("read", *seeds, "--json").json

    assert other == read


def test_import_says_what_it_did_and_the_second_time_nothing(run, sample):
    """Numbers of a second import are what makes people trust the first."""
    first = run("import", *sample, "--json").json
    second = run("import", *sample, "--json").json

    assert (first["added"], first["changed"], first["same"]) == (16, 0, 0)
    assert (second["added"], second["changed"], second["same"]) == (0, 0, 16)


def test_import_in_words_is_one_line_and_its_warnings(run, sample):
    """People read the first line."""
    call = run("import", *sample)

    assert call.out.startswith("16 added, 0 changed, 0 already there, 0 suspended")
    assert (call.code, call.err) == (0, "")


def test_import_without_answers_leaves_them_to_the_learner(run, seeds):
    """Writing answers is learning."""
    run("import", *seeds, "--no-answers")

    answers = [card["answer"] for card in run("cards", "--json").json]
    assert sum(map(bool, answers)) == 1


def test_a_broken_source_leaves_nothing_of_the_others(run, sample, tmp_path):
    """Half an import is worse than none."""
    broken = tmp_path / "deck.yaml"
    broken.write_text("id: x\ncards: 5\n", encoding="utf-8")

    call = run("import", *sample, broken)

    assert call.code == 1
    assert "deck.yaml, line" in call.err
    assert run("cards", "--json").json == []


@pytest.mark.parametrize("command", ["read", "import"])
def test_a_missing_file_is_one_line_and_one(run, command, tmp_path, collection):
    """A slip in a path is no reason for a traceback, nor for an empty collection."""
    call = run(command, tmp_path / "nothing.md")

    assert call.code == 1
    assert call.err.count("\n") == 1
    assert "nothing.md" in call.err
    assert call.out == ""
    assert not collection.exists()


def test_the_list_in_words_names_lectures_questions_and_chapters(run, sample):
    """What a person wants to check before importing."""
    out = run("read", *sample).out

    assert "Lecture 1:" in out
    assert "• What is an inverted index for?" in out
    assert "→ The inverted index, 18:05" in out


def test_read_of_a_page_that_is_there_tells_what_would_change(run, sample, tmp_path):
    """Whoever imports a page again wants to know what it does to the cards."""
    run("import", *sample)
    lines = sample[0].read_text("utf-8").splitlines()
    asked = [place for place, line in enumerate(lines) if line.rstrip().endswith("?")]
    lines[asked[0]] = lines[asked[0]].rstrip("?") + " in fact?"
    del lines[asked[1]]
    page = tmp_path / sample[0].name
    page.write_text("\n".join(lines), "utf-8")

    told = run("read", page).out.split("In your collection: ")[1].splitlines()

    assert told[0].startswith("0 new, 1 changed, 1 gone, ")
    assert [line.split()[0] for line in told[1:]] == ["~", "was:", "-"]
    assert told[1].endswith(" in fact?")


def test_read_compares_with_nothing_where_no_card_is(run, sample, collection):
    """Everything would be new, which the list above says already."""
    assert "In your collection" not in run("read", *sample).out
    assert not collection.exists()


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_file_without_an_end_is_refused(run):
    """It would be read until the memory is full."""
    call = run("read", "/dev/zero")

    assert (call.code, call.out) == (1, "")
    assert "zero is empty" in call.err
    assert call.err.count("\n") == 1
