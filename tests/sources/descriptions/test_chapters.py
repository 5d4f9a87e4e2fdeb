"""Chapters in every form that real descriptions have, and times that are none."""

import pytest

_HEAD = "A talk\nhttps://youtu.be/zjkBMFhNj_g\n\n"


@pytest.fixture
def chapters(read):
    """Read a description's lines and give (second, title) pairs."""

    def reader(text):
        videos = read(_HEAD + text).videos
        return [(one.start_s, one.title) for video in videos for one in video.chapters]

    return reader


_FORMS = {
    "plain": ("0:00 One", "1:05 Two words", "10:00 Three"),
    "dash": ("0:00 - One", "1:05 – Two words", "10:00— Three"),
    "glued dash": ("00:00- One", "01:05- Two words", "10:00- Three"),
    "round brackets": ("(0:00) - One", "(1:05) Two words", "(10:00): Three"),
    "square brackets": ("[0:00:00] One", "[0:01:05] Two words", "[0:10:00] Three"),
    "bullets": ("• 0:00 | One", "• 1:05 | Two words", "• 10:00 | Three"),
    "bullet and dash": ("- 00:00 – One", "- 01:05 – Two words", "- 10:00 – Three"),
    "stars": ("* 0:00 One", "* 1:05 Two words", "* 10:00 Three"),
    "colon": ("00:00: One", "01:05: Two words", "10:00: Three"),
    "tab": ("0:00\tOne", "1:05\tTwo words", "10:00\tThree"),
    "title first": ("One 0:00", "Two words 1:05", "Three 10:00"),
    "title first, dash": ("One - 0:00", "Two words – 1:05", "Three - 10:00"),
    "title first, brackets": ("One (0:00)", "Two words (1:05)", "Three (0:10:00)"),
    "title first, square": ("One [0:00]", "Two words [1:05]", "Three [10:00]"),
    "numbered": ("1. 0:00 One", "2. 1:05 Two words", "3. 10:00 Three"),
    "ranges": ("0:00 - 1:05 One", "1:05 - 10:00 Two words", "10:00 - 12:00 Three"),
    "bracketed ranges": ("(0:00 - 1:05) One", "(1:05 - 10:00) Two words", "(10:00-12:00) Three"),
    "ranges behind": ("One 0:00 - 1:05", "Two words 1:05 - 10:00", "Three 10:00 - 12:00"),
    "bold": ("**0:00** One", "**1:05** Two words", "**10:00** Three"),
    "Markdown links": (
        "- [00:00:00](https://www.youtube.com/watch?v=zjkBMFhNj_g&t=0) One",
        "- [00:01:05](https://www.youtube.com/watch?v=zjkBMFhNj_g&t=65) Two words",
        "- [00:10:00](https://www.youtube.com/watch?v=zjkBMFhNj_g&t=600) Three",
    ),
    "addresses behind": (
        "0:00 One https://youtu.be/zjkBMFhNj_g?t=0",
        "1:05 Two words https://youtu.be/zjkBMFhNj_g?t=65",
        "10:00 Three https://youtu.be/zjkBMFhNj_g?t=600",
    ),
    "run together": ("Chapters: 0:00 One 1:05 Two words 10:00 Three",),
    "run together, dashes": ("Timestamps: 0:00 - One, 1:05 - Two words, 10:00 - Three",),
    "run together, brackets": ("(0:00) One (1:05) Two words (10:00) Three",),
    "run together, pipes": ("0:00 One | 1:05 Two words | 10:00 Three",),
    "run together, title first": ("Chapters: One 0:00 Two words 1:05 Three 10:00",),
    "run together, Russian": ("Таймкоды: 0:00 One 1:05 Two words 10:00 Three",),
}


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_form_gives_the_same_chapters(chapters, form, end):
    """Authors write lists as they like; the learner sees chapters."""
    found = chapters(end.join(_FORMS[form]))

    assert found == [(0, "One"), (65, "Two words"), (600, "Three")]


def test_minutes_may_pass_the_hour_and_titles_may_begin_with_numbers(chapters):
    """75:00 is how a player without hours counts; 1.2 is a heading's number."""
    found = chapters("0:00 1.1 Start\n1:05 1.2 Next\n75:00 2024 in review")

    assert found == [(0, "1.1 Start"), (65, "1.2 Next"), (4500, "2024 in review")]


def test_chapters_closer_than_ten_seconds_are_kept(chapters):
    """A study tool is more lenient than the player."""
    assert len(chapters("0:00 a\n0:04 b\n0:09 c")) == 3


@pytest.mark.parametrize(
    "noise",
    [
        "see 3:20 for details",
        "At 12:40 I said X but meant Y.",
        "The meeting starts at 9:30 am",
        "Aspect ratio 16:9",
        "Remember 9/11",
        "3:20",
        "0:30 ---",
        "Update: the code at 5:00 was fixed, thanks to all of you who wrote to me about it",
    ],
)
def test_a_time_in_prose_is_no_chapter(chapters, noise):
    """A made-up chapter sends the learner to the wrong place."""
    found = chapters(f"{noise}\n\n0:00 One\n1:05 Two\n10:00 Three\n\n{noise}")

    assert found == [(0, "One"), (65, "Two"), (600, "Three")]


def test_times_in_prose_alone_give_no_chapters(chapters):
    """A description may mention moments without listing chapters."""
    text = "I like what he says at 3:20 and later at 5:40, also 12:05 is worth a look."

    assert chapters(text) == []


def test_a_correction_after_the_list_goes_back_in_time_and_is_left_out(read):
    """Errata name a moment, not a passage; the reader is told that it was left out."""
    found = read(f"{_HEAD}0:00 One\n1:05 Two\n10:00 Three\n\nCorrections:\n2:30 I meant tokens")

    assert [one.start_s for one in found.videos[0].chapters] == [0, 65, 600]
    assert [(one.code, one.line) for one in found.warnings] == [("time_left_out", 9)]


def test_a_lone_time_that_jumps_ahead_does_not_swallow_the_list(chapters):
    """One slip of the pen must cost one chapter, not all that follow."""
    found = chapters("0:00 a\n1:00 b\n55:00 slip\n2:00 c\n3:00 d")

    assert [second for second, _ in found] == [0, 60, 120, 180]


def test_parts_between_the_lines_are_kept_as_they_stand(read):
    """Long talks group their chapters."""
    text = "Part 1: Basics\n0:00 One\n1:00 Two\n\nPart 2: More\n2:00 Three\n\nEnd\n3:00 Four"
    (video,) = read(_HEAD + "Chapters:\n" + text).videos

    parts = [one.part for one in video.chapters]
    assert parts == ["Part 1: Basics", "Part 1: Basics", "Part 2: More", "End"]


@pytest.mark.parametrize(
    "told", ["(length 59:48)", "Длительность: 59:48", "Duration: 0:59:48", "Length - 59:48"]
)
def test_the_last_chapter_ends_with_the_video_where_its_length_is_told(read, told):
    """Without an end the last chapter would play on into the next video."""
    (video,) = read(f"{_HEAD}{told}\n\n0:00 One\n1:05 Two").videos

    assert video.duration_s == 3588
    assert [one.end_s for one in video.chapters] == [65, 3588]


def test_a_length_shorter_than_the_last_start_ends_nothing(read):
    """A chapter must not end before it starts."""
    (video,) = read(f"{_HEAD}Duration: 1:00\n\n0:00 One\n1:05 Two").videos

    assert video.chapters[-1].end_s is None


def test_what_follows_a_run_together_list_is_not_part_of_its_last_title(chapters):
    """Links and tags stand behind the list in one breath."""
    found = chapters("Chapters: 0:00 One 1:05 Two 10:00 Three https://x.com/me #llm #ai")

    assert found[-1] == (600, "Three")


def test_several_corrections_do_not_outweigh_a_short_list(chapters):
    """Corrections ascend too, and there may be more of them than chapters."""
    text = "0:00 One\n1:05 Two\n10:00 Three\n\nErrata:\n2:30 a slip\n4:00 a typo\n5:00 a bug"

    assert chapters(text) == [(0, "One"), (65, "Two"), (600, "Three")]


def test_the_programme_of_an_evening_is_no_list_of_chapters(chapters):
    """Announcements list the hours of the day."""
    assert chapters("18:30 Doors open\n19:00 Talk\n20:15 Questions\n21:00 End of it") == []
