"""Check what a schema cannot: that names are unique, and that what they name exists."""

from collections.abc import Hashable, Iterable, Iterator

from llmcards.cards import Chapter, Video
from llmcards.sources.decks.located import Place
from llmcards.sources.decks.problems import Problem, closest
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
            text = f"`{value}` is taken by another of the {where}. Give it another {name}."
            yield Problem((where, index, name), f"duplicate_{name}", text)
        seen.add(value)


def _time_problems(video: Video, place: Place) -> Iterator[Problem]:
    before_s = -1
    for chapter in video.chapters:
        if chapter.start_s <= before_s:
            text = (
                f'Chapter "{chapter.title}" starts at {written(chapter.start_s)}, not after the '
                f"one before it ({written(before_s)}). Correct the time or the order."
            )
            yield Problem((*place, "chapters"), "chapter_order", text)
        before_s = chapter.start_s
    if video.duration_s is not None and video.duration_s <= before_s:
        text = f"The video ends before its last chapter starts ({written(before_s)})."
        yield Problem((*place, "duration"), "duration", f"{text} Correct one of the times.")


def _module_problems(spec: DeckSpec, by_id: dict[str, Video]) -> Iterator[Problem]:
    for index, lecture in enumerate(spec.lectures):
        yield from _video_problems(lecture.video, by_id, ("lectures", index, "video"))
    for index, step in enumerate(spec.steps):
        yield from _video_problems(step.video, by_id, ("steps", index, "video"))


def _video_problems(
    video_id: str | None, by_id: dict[str, Video], place: Place
) -> Iterator[Problem]:
    if video_id is not None and video_id not in by_id:
        near = closest(video_id, list(by_id))
        text = f"No video `{video_id}` stands under `videos`.{near or ' Add it there.'}"
        yield Problem(place, "unknown_video", text)


def _home_problems(card: CardSpec, spec: DeckSpec, place: Place) -> Iterator[Problem]:
    if card.lecture is not None and card.lecture not in {one.number for one in spec.lectures}:
        text = f"No lecture {card.lecture} stands under `lectures`. Add it there."
        yield Problem((*place, "lecture"), "unknown_lecture", text)
    if card.step is not None and card.step.casefold() not in {
        one.label.casefold() for one in spec.steps
    }:
        text = f"No step `{card.step}` stands under `steps`. Add it there."
        yield Problem((*place, "step"), "unknown_step", text)


def _link_problems(link: LinkSpec, by_id: dict[str, Video], place: Place) -> Iterator[Problem]:
    yield from _video_problems(link.video, by_id, (*place, "video"))
    if link.video not in by_id:
        return
    video = by_id[link.video]
    chapter = chapter_of(link, video)
    if chapter is None:
        near = closest(link.chapter, [one.title for one in video.chapters], '"')
        text = f'Video {video.id} has no chapter "{link.chapter}".{near or " Add it there."}'
        yield Problem((*place, "chapter"), "unknown_chapter", text)
        return
    yield from _span_problems(link, chapter, place)


def _span_problems(link: LinkSpec, chapter: Chapter, place: Place) -> Iterator[Problem]:
    start_s = chapter.start_s if link.at is None else seconds(link.at)
    if not _holds(chapter, start_s):
        end = "" if chapter.end_s is None else f" to {written(chapter.end_s)}"
        text = (
            f"{written(start_s)} is outside the chapter ({written(chapter.start_s)}{end}). "
            "Correct the time or name the right chapter."
        )
        yield Problem((*place, "at"), "outside_chapter", text)
    elif link.until is not None and seconds(link.until) <= start_s:
        text = f"The passage ends before it starts ({written(start_s)}). Correct the time."
        yield Problem((*place, "until"), "empty_passage", text)
