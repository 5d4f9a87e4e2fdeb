"""Tie the videos that descriptions tell of to the lectures of the pages beside them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from llmcards.cards import Lecture, Module, Step, Video
from llmcards.cards.fingerprint import normalised
from llmcards.sources.addresses import watch_url

_SURE = 88
_FEWEST_SHARED_WORDS = 3


@dataclass(frozen=True, slots=True)
class Bound:
    """Modules whose lectures know their videos, the videos, and those that no lecture took."""

    modules: tuple[Module, ...]
    videos: tuple[Video, ...]
    loose: tuple[Video, ...]


@dataclass(slots=True)
class _Place:
    """A lecture or a step that may take a video."""

    names: tuple[str, ...]
    video_id: str | None
    is_lecture: bool
    assumed: bool = False
    described: bool = False


def bind(modules: Sequence[Module], described: Sequence[Video]) -> Bound:
    """Give each of the `described` videos to the lecture that names it.

    By its identity first, then by its title; what is left goes to the first lecture without a
    video, and that lecture says that it is `assumed`.
    """
    places = [_places(module) for module in modules]
    every = [place for of_module in places for place in of_module]
    videos: list[Video] = []
    waiting = [_with_place(video, every, videos) for video in described]
    loose: list[Video] = []
    for video in (one for one in waiting if one is not None):
        _assume(video, every, videos, loose)
    done = tuple(_filled(module, own) for module, own in zip(modules, places, strict=True))
    return Bound(done, tuple(_once(videos)), tuple(loose))


def _places(module: Module) -> list[_Place]:
    lectures = [
        _Place((one.video_title, one.title), one.video_id, is_lecture=True)
        for one in module.lectures
    ]
    steps = [_Place((one.title,), one.video_id, is_lecture=False) for one in module.steps]
    return lectures + steps


def _with_place(video: Video, places: list[_Place], videos: list[Video]) -> Video | None:
    """Bind `video` where it is named, adding it to `videos`; return it where it is not."""
    named = next((one for one in places if video.id and one.video_id == video.id), None)
    if named is None:
        free = [one for one in places if not (video.id and one.video_id) and not one.described]
        named = _best_named(video, free)
    if named is None:
        return video
    videos.append(_taken(video, named))
    return None


def _best_named(video: Video, places: list[_Place]) -> _Place | None:
    scored = [
        (max(_likeness(name, video.title) for name in place.names), place) for place in places
    ]
    best = max(scored, key=lambda pair: pair[0], default=None)
    return best[1] if best and best[0] >= _SURE else None


def _likeness(name: str, title: str) -> float:
    """Return how alike a name on the page is to a video's title, 0 to 100."""
    from rapidfuzz import fuzz

    one, other = normalised(name), normalised(title)
    if not one or not other:
        return 0
    # A few common words, "LLM" say, are part of many titles and name none.
    if len(set(one.split()) & set(other.split())) < _FEWEST_SHARED_WORDS:
        return fuzz.token_sort_ratio(one, other)
    return fuzz.token_set_ratio(one, other)


def _assume(video: Video, places: list[_Place], videos: list[Video], loose: list[Video]) -> None:
    lectures = [one for one in places if one.is_lecture and not one.described]
    if video.id:
        free = [one for one in lectures if one.video_id is None]
    else:
        free = [one for one in lectures if one.video_id is not None]
        free = free if len(free) == 1 else []
    if not free:
        videos.append(video)
        loose.append(video)
        return
    free[0].assumed = bool(video.id)
    videos.append(_taken(video, free[0]))


def _taken(video: Video, place: _Place) -> Video:
    place.described = True
    if video.id:
        place.video_id = video.id
    elif place.video_id:
        video = replace(video, id=place.video_id, url=watch_url(place.video_id))
    if not video.title:
        video = replace(video, title=next((name for name in place.names if name), ""))
    return video


def _filled(module: Module, places: list[_Place]) -> Module:
    count = len(module.lectures)
    lectures: list[Lecture] = [
        replace(one, video_id=place.video_id, assumed=place.assumed)
        for one, place in zip(module.lectures, places[:count], strict=True)
    ]
    steps: list[Step] = [
        replace(one, video_id=place.video_id)
        for one, place in zip(module.steps, places[count:], strict=True)
    ]
    return replace(module, lectures=tuple(lectures), steps=tuple(steps))


def _once(videos: list[Video]) -> list[Video]:
    """Return each video once, as the fullest of its descriptions tells it."""
    kept: dict[str, Video] = {}
    nameless = [video for video in videos if not video.id]
    for video in videos:
        known = kept.get(video.id)
        if video.id and (known is None or len(video.chapters) > len(known.chapters)):
            kept[video.id] = video
    return [*kept.values(), *nameless]
