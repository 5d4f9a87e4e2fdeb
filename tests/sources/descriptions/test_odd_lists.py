"""Lists of chapters as they are copied from players, documents and tables of contents."""

import pytest

_HEAD = "My talk on models\nhttps://youtu.be/zjkBMFhNj_g\n\n"
_CHAPTERS = [(0, "Intro"), (60, "Tokens"), (3723, "Agents")]


@pytest.fixture
def chapters(read):
    """Read `text` below a title and an address; give the chapters of the video."""

    def reader(text):
        (video,) = read(_HEAD + text).videos
        return [(one.start_s, one.title) for one in video.chapters]

    return reader


@pytest.mark.parametrize(
    "text",
    [
        "0:00\nIntro\n1:00\nTokens\n1:02:03\nAgents\n",
        "Intro\n0:00\nTokens\n1:00\nAgents\n1:02:03\n",
        "Intro\n\n0:00\n\nTokens\n\n1:00\n\nAgents\n\n1:02:03\n",
        "Chapters:\n0:00\nIntro\n1:00\nTokens\n1:02:03\nAgents\n",
        "0：00 Intro\n1：00 Tokens\n1：02：03 Agents\n",
        "00:00:00.000 Intro\n00:01:00.000 Tokens\n01:02:03.500 Agents\n",
        "Intro ..... 0:00\nTokens . . . . 1:00\nAgents…… 1:02:03\n",
        "00:00:00,000 Intro\n00:01:00,500 Tokens\n01:02:03,250 Agents\n",
        "【0:00】Intro\n【1:00】Tokens\n【1:02:03】Agents\n",
        "「0:00」 Intro\n「1:00」 Tokens\n「1:02:03」 Agents\n",
        "@0:00 Intro\n@1:00 Tokens\n@1:02:03 Agents\n",
        "0:00 Intro\n1:00 Tokens\n0:30 Oops\n1:02:03 Agents\n",
        "0h00m00s Intro\n0h01m00s Tokens\n1h02m03s Agents\n",
        "- 0s - Intro\n- 1m - Tokens\n- 1h2m3s - Agents\n",
        "(0м00с) Intro\n(1м00с) Tokens\n(1ч02м03с) Agents\n",
        "0.00.00 Intro\n0.01.00 Tokens\n1.02.03 Agents\n",
        "[00.00] Intro\n[01.00] Tokens\n[1.02.03] Agents\n",
    ],
)
def test_the_list_is_read_however_it_was_copied(chapters, text):
    """Whatever cannot be read is lost without a word: times are no questions to warn of."""
    assert chapters(text) == _CHAPTERS


def test_a_transcript_is_no_list_of_chapters(chapters):
    """Each of its lines has a time, some seconds apart."""
    lines = [f"0:{second:02}\nand then it says {second}" for second in range(0, 60, 4)]

    assert chapters("\n".join(lines)) == []


def test_a_stream_may_last_for_days(chapters):
    """The hours have three figures then."""
    text = "0:00:00 Start\n10:00:00 Ten\n100:00:00 Hundred\n"

    assert chapters(text) == [(0, "Start"), (36_000, "Ten"), (360_000, "Hundred")]


def test_the_first_part_may_stand_above_the_list(read):
    """Where a later line of its kind names a part, so does it."""
    text = "Basics:\n0:00 Intro\n1:00 Tokens\nAdvanced:\n1:02:03 Agents\n"

    (video,) = read(_HEAD + text).videos

    assert [one.part for one in video.chapters] == ["Basics", "Basics", "Advanced"]


def test_two_descriptions_in_one_text_are_two_videos(read):
    """A learner pastes all that a lecture has at once."""
    second = "\nAgents and memory\nhttps://youtu.be/7xTGNNLPyMI\n0:00 Start\n3:00 Memory\n"

    found = read(f"{_HEAD}0:00 Intro\n1:00 Tokens\n{second}")

    assert [(one.id, one.title, len(one.chapters)) for one in found.videos] == [
        ("zjkBMFhNj_g", "My talk on models", 2),
        ("7xTGNNLPyMI", "Agents and memory", 2),
    ]
    assert found.warnings == ()


def test_a_link_called_video_does_not_name_it(read):
    """The word tells what the link is, not what the talk is called."""
    text = "My talk on models\n[видео](https://youtu.be/zjkBMFhNj_g)\n\n0:00 Intro\n1:00 Tokens\n"

    (video,) = read(text).videos

    assert video.title == "My talk on models"


@pytest.mark.parametrize(
    "text",
    [
        "1.01.00 Fixed a slip\n1.02.03 Made it fast\n1.03.00 Made it small\n",
        "0.01 Intro\n0.02 Tokens\n0.03 Agents\n",
        "0.00 free\n9.99 a month\n",
        "5m rope\n10m rope\n20m rope\n",
        "0.00 all\n12.50 some\n3.75 none\n",
    ],
)
def test_other_numbers_are_no_times(read, text):
    """Versions, sections, prices and lengths are written alike."""
    assert [one.chapters for one in read(_HEAD + text).videos] == [()]


def test_a_question_may_be_the_title_behind_a_dotted_time(chapters):
    """Such a time looks like the number of a section."""
    found = chapters("0.00.00 What is a token?\n0.01.00 Why so?\n1.02.03 What now?\n")

    assert found == [(0, "What is a token?"), (60, "Why so?"), (3723, "What now?")]


@pytest.mark.parametrize(
    "text",
    [
        "0:00-1:00 Intro\n1:00-9:30 Tokens\n",
        "Intro 0:00 – 1:00\nTokens 1:00 – 9:30\n",
        "[0:00] - [1:00] Intro\n[1:00] - [9:30] Tokens\n",
    ],
)
def test_the_last_of_ranges_ends_the_last_chapter(read, text):
    """Nothing else on the page tells where it ends."""
    (video,) = read(_HEAD + text).videos

    assert [(one.start_s, one.end_s) for one in video.chapters] == [(0, 60), (60, 570)]


def test_the_same_chapters_in_another_language_are_the_outline(read):
    """They are names of the same passages."""
    text = "RU:\n0:00 Начало\n1:00 Токены\n\nEN:\n0:00 Intro\n1:00 Tokens\n"

    found = read(_HEAD + text)

    (video,) = found.videos
    assert [one.title for one in video.chapters] == ["Начало", "Токены"]
    assert video.outline == ("Intro", "Tokens")
    assert found.warnings == ()
