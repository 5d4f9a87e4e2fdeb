"""YouTube addresses in every form."""

import pytest

from llmcards.sources.addresses import find_addresses, parse_address, seconds_of

_ID = "zjkBMFhNj_g"


@pytest.mark.parametrize(
    "address",
    [
        "https://www.youtube.com/watch?v={}",
        "http://youtube.com/watch?v={}",
        "https://m.youtube.com/watch?v={}&feature=share",
        "https://music.youtube.com/watch?v={}",
        "https://www.youtube.com/watch?list=PL123&v={}&index=2",
        "https://www.youtube.com/watch?v={}&amp;list=PL1",
        "https://youtu.be/{}",
        "https://youtu.be/{}?si=abcdef",
        "youtu.be/{}",
        "www.youtube.com/watch?v={}",
        "//www.youtube.com/embed/{}",
        "https://www.youtube.com/embed/{}?rel=0",
        "https://www.youtube-nocookie.com/embed/{}",
        "https://www.youtube.com/live/{}?feature=share",
        "https://www.youtube.com/shorts/{}",
        "https://www.youtube.com/v/{}",
        "https://www.youtube.com/e/{}",
        "https://www.youtube.com/watch_popup?v={}",
        "HTTPS://WWW.YOUTUBE.COM/watch?v={}",
        "(https://youtu.be/{}),",
        "<https://youtu.be/{}>",
        "«youtu.be/{}».",
        "https://www.google.com/url?q=https://www.youtube.com/watch?v%3D{}&sa=D",
        "https://l.example/?u=https%3A%2F%2Fyoutu.be%2F{}&h=x",
        "https://www.youtube.com/attribution_link?a=8g8k&u=%2Fwatch%3Fv%3D{}%26feature%3Dshare",
        "https://www.youtube.com/attribution_link?u=/watch%3Fv%3D{}",
        "https://img.youtube.com/vi/{}/0.jpg",
        "https://i.ytimg.com/vi/{}/hqdefault.jpg",
        "https://i3.ytimg.com/vi_webp/{}/maxresdefault.webp",
        "vnd.youtube:{}",
        "vnd.youtube://{}?feature=share",
        "vnd.youtube://www.youtube.com/watch?v={}",
    ],
)
def test_every_form_of_address_names_the_video(address):
    """People copy addresses from phones, players, browsers and mails."""
    (found,) = find_addresses(address.format(_ID))

    assert (found.id, found.start_s) == (_ID, 0)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("83", 83), ("83s", 83), ("1m23s", 83), ("1h2m3s", 3723), ("1:23", 83), ("1:02:03", 3723)],
)
@pytest.mark.parametrize("name", ["?t=", "?start=", "#t=", "?si=x&t="])
def test_the_start_is_read_in_every_form(value, seconds, name):
    """A link to a moment must open at that moment."""
    found = parse_address(f"https://youtu.be/{_ID}{name}{value}")

    assert found is not None
    assert found.start_s == seconds


@pytest.mark.parametrize(
    "address",
    [
        "https://www.youtube.com/@karpathy",
        "https://www.youtube.com/playlist?list=PLAqhIrjkxbuWI23v9cThsA9GvCAUhRvKZ",
        "https://notyoutube.com/watch?v=zjkBMFhNj_g",
        "https://youtube.com.evil.example/watch?v=zjkBMFhNj_g",
        "https://youtu.be/short",
        "https://vimeo.com/12345678901",
        "https://www.youtube.com/watch?v=toolongtobeanid",
    ],
)
def test_what_names_no_video_is_not_taken_for_one(address):
    """A channel, a playlist or another site has no chapters to jump to."""
    assert find_addresses(address) == ()


def test_a_value_that_is_no_time_gives_none():
    """An address may carry anything behind its `t`."""
    assert seconds_of("soon") is None
    assert seconds_of("") is None
