"""Turn a deck file's shape into the words that everybody uses."""

from itertools import pairwise

from llmcards.cards import (
    Card,
    CardKind,
    Chapter,
    ChapterLink,
    Deck,
    DeckCard,
    KeyPoint,
    Lecture,
    LinkMaker,
    Step,
    Video,
)
from llmcards.sources.decks.located import Located
from llmcards.sources.decks.references import chapter_of
from llmcards.sources.decks.spec import (
    CardSpec,
    CoreSpec,
    DeckSpec,
    LectureSpec,
    LinkSpec,
    PartSpec,
    StepSpec,
    VideoSpec,
)
from llmcards.sources.decks.times import chapter_line, seconds


def built_deck(spec: DeckSpec, videos: tuple[Video, ...], located: Located) -> Deck:
    """Return the deck that `spec` describes; its references were found right before."""
    by_id = {video.id: video for video in videos}
    steps = {step.label.casefold(): step for step in spec.steps}
    cards = (
        DeckCard(_card(card, spec.id, steps, by_id), card.answers, located.line_of(("cards", n)))
        for n, card in enumerate(spec.cards)
    )
    return Deck(
        id=spec.id,
        title=spec.title,
        language=spec.language,
        summary=spec.summary.strip(),
        lectures=tuple(_lecture(lecture, by_id) for lecture in spec.lectures),
        steps=tuple(Step(step.label, step.title, step.video) for step in spec.steps),
        videos=videos,
        cards=tuple(cards),
    )


def built_video(spec: VideoSpec) -> Video:
    """Return the video that `spec` describes; a chapter ends where the next one starts."""
    duration_s = None if spec.duration is None else seconds(spec.duration)
    starts = [(*chapter_line(line), part) for item in spec.chapters for line, part in _lines(item)]
    ends_s = [after for _, (after, _, _) in pairwise(starts)]
    chapters = (
        Chapter(title, start_s, end_s, part)
        for (start_s, title, part), end_s in zip(starts, [*ends_s, duration_s], strict=True)
    )
    return Video(
        id=spec.id,
        url=f"https://www.youtube.com/watch?v={spec.id}",
        title=spec.title,
        duration_s=duration_s,
        chapters=tuple(chapters),
        outline=spec.outline,
    )


def _lines(item: str | PartSpec) -> list[tuple[str, str | None]]:
    if isinstance(item, PartSpec):
        return [(line, item.part) for line in item.chapters]
    return [(item, None)]


def _lecture(spec: LectureSpec, by_id: dict[str, Video]) -> Lecture:
    return Lecture(
        number=spec.number,
        label=spec.label or str(spec.number),
        title=spec.title,
        video_title=by_id[spec.video].title if spec.video else "",
        video_id=spec.video,
    )


def _card(
    spec: CardSpec, deck_id: str, steps: dict[str, StepSpec], by_id: dict[str, Video]
) -> Card:
    kind, place = _home(spec, steps)
    return Card(
        id=f"{deck_id}/{spec.id}",
        question=spec.question,
        answer=spec.answer,
        key_points=tuple(_key_point(point) for point in spec.key_points),
        kind=kind,
        module_id=deck_id,
        place=place,
        lecture=spec.lecture,
        tags=spec.tags,
        links=tuple(_link(link, by_id[link.video]) for link in spec.links),
        page_fingerprint=spec.answers[0] if spec.answers else "",
        group=f"{deck_id}/{spec.group}" if spec.group else "",
        source=spec.source.strip(),
    )


def _home(spec: CardSpec, steps: dict[str, StepSpec]) -> tuple[CardKind, str]:
    if spec.lecture is not None:
        return CardKind.QUESTION, f"lecture-{spec.lecture}"
    if spec.step is not None:
        return CardKind.STEP, f"step-{steps[spec.step.casefold()].label.casefold()}"
    hard = spec.kind == "hard_exercise"
    kind = CardKind.HARD_EXERCISE if hard else CardKind.EXERCISE
    return kind, kind.value


def _key_point(point: str | CoreSpec) -> KeyPoint:
    if isinstance(point, CoreSpec):
        return KeyPoint(point.core, core=True)
    return KeyPoint(point)


def _link(spec: LinkSpec, video: Video) -> ChapterLink:
    chapter = chapter_of(spec, video)
    if chapter is None:
        raise AssertionError(spec)
    return ChapterLink(
        video_id=video.id,
        chapter=chapter.title,
        start_s=chapter.start_s if spec.at is None else seconds(spec.at),
        end_s=chapter.end_s if spec.until is None else seconds(spec.until),
        made_by=LinkMaker.DECK,
    )
