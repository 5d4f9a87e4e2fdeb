"""Check what a schema cannot: that names are unique, and that what they name exists."""

from collections.abc import Hashable, Iterable, Iterator

from llmcards.cards import Chapter, Video
from llmcards.sources.decks.located import Place
from llmcards.sources.decks.problems import Problem, closest
from llmcards.sources.decks.sentences import reason
from llmcards.sources.decks.spec import CardSpec, DeckSpec, LinkSpec
from llmcards.sources.decks.times import seconds, written


def reference_problems(spec: DeckSpec, videos: tuple[Video, ...]) -> Iterator[Problem]:
    """Yield every doubled name and every name of nothing; `videos` are those of `spec`."""
    yield from _doubled("videos", "id", [video.id for video in spec.videos])
    yield from _doubled("lectures", "number", [lecture.number for lecture in spec.lectures])
    yield from _doubled("steps", "label", [step.label.casefold() for step in spec.steps])
    yield from _doubled("cards", "id", [card.id for card in spec.cards])
    for index, video in enumerate(videos):
        yield from _time_problems(video, ("videos", index))
    by_id = {video.id: video for video in videos}
    yield from _module_problems(spec, by_id)
    for index, card in enumerate(spec.cards):
        yield from _home_problems(card, spec, ("cards", index))
        for number, link in enumerate(card.links):
            yield from _link_problems(link, by_id, ("cards", index, "links", number))


def chapter_of(link: LinkSpec, video: Video) -> Chapter | None:
    """Return the chapter that `link` names; of several so called the one around its time."""
    named = [chapter for chapter in video.chapters if chapter.title == link.chapter]
    if link.at is None:
        return named[0] if named else None
    at_s = seconds(link.at)
    around = (chapter for chapter in named if _holds(chapter, at_s))
    return next(around, named[0] if named else None)


def _holds(chapter: Chapter, at_s: int) -> bool:
    return chapter.start_s <= at_s and (chapter.end_s is None or at_s < chapter.end_s)


def _doubled(where: str, name: str, values: Iterable[Hashable]) -> Iterator[Problem]:
    seen: set[Hashable] = set()
    for index, value in enumerate(values):
        if value in seen:
            said = reason("doubled", value=value, where=where, name=name)
            yield Problem((where, index, name), f"duplicate_{name}", (said,))
        seen.add(value)


def _time_problems(video: Video, place: Place) -> Iterator[Problem]:
    before_s = -1
    for chapter in video.chapters:
        if chapter.start_s <= before_s:
            said = reason(
                "chapter_order",
                title=chapter.title,
                start=written(chapter.start_s),
                before=written(before_s),
            )
            yield Problem((*place, "chapters"), "chapter_order", (said,))
        before_s = chapter.start_s
    if video.duration_s is not None and video.duration_s <= before_s:
        said = reason("duration", before=written(before_s))
        yield Problem((*place, "duration"), "duration", (said,))


def _module_problems(spec: DeckSpec, by_id: dict[str, Video]) -> Iterator[Problem]:
    for index, lecture in enumerate(spec.lectures):
        yield from _video_problems(lecture.video, by_id, ("lectures", index, "video"))
    for index, step in enumerate(spec.steps):
        yield from _video_problems(step.video, by_id, ("steps", index, "video"))


def _video_problems(
    video_id: str | None, by_id: dict[str, Video], place: Place
) -> Iterator[Problem]:
    if video_id is not None and video_id not in by_id:
        said = reason("unknown_video", name=video_id)
        near = closest(video_id, list(by_id), "add_there")
        yield Problem(place, "unknown_video", (said, near))


def _home_problems(card: CardSpec, spec: DeckSpec, place: Place) -> Iterator[Problem]:
    if card.lecture is not None and card.lecture not in {one.number for one in spec.lectures}:
        said = reason("unknown_lecture", name=card.lecture)
        yield Problem((*place, "lecture"), "unknown_lecture", (said,))
    if card.step is not None and card.step.casefold() not in {
        one.label.casefold() for one in spec.steps
    }:
        said = reason("unknown_step", name=card.step)
        yield Problem((*place, "step"), "unknown_step", (said,))


def _link_problems(link: LinkSpec, by_id: dict[str, Video], place: Place) -> Iterator[Problem]:
    yield from _video_problems(link.video, by_id, (*place, "video"))
    if link.video not in by_id:
        return
    video = by_id[link.video]
    chapter = chapter_of(link, video)
    if chapter is None:
        said = reason("unknown_chapter", video=video.id, title=link.chapter)
        near = closest(link.chapter, [one.title for one in video.chapters], "add_there", '"')
        yield Problem((*place, "chapter"), "unknown_chapter", (said, near))
        return
    yield from _span_problems(link, chapter, place)


def _span_problems(link: LinkSpec, chapter: Chapter, place: Place) -> Iterator[Problem]:
    start_s = chapter.start_s if link.at is None else seconds(link.at)
    if not _holds(chapter, start_s):
        end = "" if chapter.end_s is None else written(chapter.end_s)
        span = f"{written(chapter.start_s)}–{end}"
        said = reason("outside_chapter", time=written(start_s), span=span)
        yield Problem((*place, "at"), "outside_chapter", (said,))
    elif link.until is not None and seconds(link.until) <= start_s:
        said = reason("empty_passage", time=written(start_s))
        yield Problem((*place, "until"), "empty_passage", (said,))
