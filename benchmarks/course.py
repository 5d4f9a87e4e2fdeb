"""Make up a course of any size: modules, videos and cards; the same ones every time."""

from dataclasses import dataclass
from functools import partial
from random import Random

from benchmarks.texts import Writer
from llmcards.cards import Card, Chapter, ChapterLink, Lecture, Module, Video

_CARDS_A_LECTURE = 300
_LECTURES_A_MODULE = 30
_CHAPTERS = 20
_CHAPTER_S = 360
_FEWEST_RARE = 3
_LANGUAGES = ("ru", "en")


@dataclass(frozen=True, slots=True)
class Course:
    """What a collection is filled with: 300 cards a lecture, each lecture a video."""

    modules: tuple[Module, ...]
    videos: tuple[Video, ...]
    cards: tuple[Card, ...]


def places_of_rare_word(size: int) -> range:
    """Return which of `size` cards have the rare word in their answer: three or four."""
    return range(0, size, size // _FEWEST_RARE)


def make_course(size: int) -> Course:
    """Return a course of `size` cards."""
    random = Random(size)
    writers = {language: Writer(language, random) for language in _LANGUAGES}
    lectures = -(-size // _CARDS_A_LECTURE)
    videos = tuple(_video(number, random, writers) for number in range(lectures))
    modules = tuple(
        _module(first, videos[first : first + _LECTURES_A_MODULE])
        for first in range(0, lectures, _LECTURES_A_MODULE)
    )
    rare = places_of_rare_word(size)
    card = partial(_card, videos=videos, random=random, writers=writers)
    return Course(modules, videos, tuple(card(n, rare=n in rare) for n in range(size)))


def _video(number: int, random: Random, writers: dict[str, Writer]) -> Video:
    writer = writers[random.choice(_LANGUAGES)]
    chapters = tuple(
        Chapter(writer.title(), start * _CHAPTER_S, (start + 1) * _CHAPTER_S)
        for start in range(_CHAPTERS)
    )
    name = f"video{number:06}"
    address = f"https://www.youtube.com/watch?v={name}"
    return Video(name, address, writer.title(), _CHAPTERS * _CHAPTER_S, chapters)


def _module(first: int, videos: tuple[Video, ...]) -> Module:
    number = first // _LECTURES_A_MODULE
    lectures = tuple(
        Lecture(at, str(at), video.title, video.title, video.id)
        for at, video in enumerate(videos, 1)
    )
    return Module(f"module-{number}", f"Module {number + 1}", "ru", "", lectures)


def _card(
    n: int, *, rare: bool, videos: tuple[Video, ...], random: Random, writers: dict[str, Writer]
) -> Card:
    writer = writers[_LANGUAGES[n % len(_LANGUAGES)]]
    video = videos[n // _CARDS_A_LECTURE]
    module, place = divmod(n // _CARDS_A_LECTURE, _LECTURES_A_MODULE)
    chapter = random.choice(video.chapters)
    return Card(
        id=f"card-{n:06}",
        question=writer.question(),
        answer=writer.answer(rare=rare),
        key_points=writer.key_points(),
        module_id=f"module-{module}",
        place=f"lecture-{place + 1}",
        lecture=place + 1,
        tags=(f"module::{module + 1}", f"lecture::{place + 1}"),
        links=(ChapterLink(video.id, chapter.title, chapter.start_s, chapter.end_s, 0.8),),
        source=f"Lecture {place + 1}",
    )
