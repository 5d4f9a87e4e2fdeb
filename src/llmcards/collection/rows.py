"""Turn the words of `cards` into rows and back."""

import json
from collections.abc import Iterable
from functools import lru_cache

from llmcards.cards import (
    Card,
    CardKind,
    ChapterLink,
    KeyPoint,
    LinkMaker,
    Phase,
    Rating,
    Review,
    ReviewKind,
    Schedule,
    Seen,
    Unseen,
)
from llmcards.collection.database import Row
from llmcards.collection.values import ReviewMark, Stored

CARD_COLUMNS = (
    "c.number, c.id, c.module_id, c.position, c.place, c.lecture, c.kind, c.card_group, "
    "c.page_fingerprint, c.suspended, c.buried_day, c.flag, c.edited_ms, "
    "t.source, t.tags, t.key_points, t.upstream, t.question, t.answer"
)
SEEN_COLUMNS = (
    "s.phase, s.stability, s.difficulty, s.due_day, s.due_ms, s.step, s.interval_days, "
    "s.last_day, s.last_ms, s.reps, s.lapses, s.effects"
)
LINK_COLUMNS = "card_number, video_id, chapter, start_s, end_s, score, made_by, words"
REVIEW_COLUMNS = "card_id, answered_ms, day, rating, taken_ms, kind, origin"

# Looked up, not called: an enum's call takes a microsecond, and there are 100,000 cards.
_KINDS = {kind.value: kind for kind in CardKind}
_PHASES = {phase.value: phase for phase in Phase}
_MAKERS = {maker.value: maker for maker in LinkMaker}
_RATINGS = {rating.value: rating for rating in Rating}
_REVIEW_KINDS = {kind.value: kind for kind in ReviewKind}
_NONE = "[]"
_decoded = json.JSONDecoder().decode
_UNSEEN = Unseen()


def stored_of(row: Row, links: tuple[ChapterLink, ...]) -> Stored:
    """Return the card whose row holds `CARD_COLUMNS` and then `SEEN_COLUMNS`."""
    (number, card_id, module_id, position, place, lecture, kind, group) = row[:8]
    (fingerprint, suspended, buried_day, flag, edited_ms) = row[8:13]
    (source, tags, key_points, upstream, question, answer) = row[13:19]
    card = Card(
        id=card_id,
        question=question,
        answer=answer,
        key_points=_key_points(key_points),
        kind=_KINDS[kind],
        module_id=module_id,
        place=place,
        lecture=lecture,
        tags=_words(tags),
        links=links,
        page_fingerprint=fingerprint,
        group=group,
        source=source,
        upstream=upstream,
    )
    schedule = schedule_of(row[19:])
    return Stored(card, number, position, edited_ms, bool(suspended), buried_day, flag, schedule)


def card_values(card: Card) -> dict[str, object]:
    """Return the columns of `cards` that the card itself fills."""
    return {
        "id": card.id,
        "module_id": card.module_id,
        "place": card.place,
        "lecture": card.lecture,
        "kind": card.kind.value,
        "card_group": card.group,
        "page_fingerprint": card.page_fingerprint,
        "answered": int(card.has_answer),
    }


def text_values(card: Card, words: str) -> dict[str, object]:
    """Return the columns of `texts`; `words` are those that the card is found by."""
    return {
        "question": card.question,
        "answer": card.answer,
        "key_points": _json((point.text, int(point.core)) for point in card.key_points),
        "tags": _json(card.tags),
        "source": card.source,
        "upstream": card.upstream,
        "words": words,
    }


def schedule_of(row: Row) -> Schedule:
    """Return the schedule whose row holds `SEEN_COLUMNS`; all NULL means never rated."""
    return _UNSEEN if row[0] is None else Seen(_PHASES[row[0]], *row[1:])


def schedule_values(schedule: Seen) -> Row:
    """Return a row of `schedules` in the order of `SEEN_COLUMNS`."""
    return (
        schedule.phase.value,
        schedule.stability,
        schedule.difficulty,
        schedule.due_day,
        schedule.due_ms,
        schedule.step,
        schedule.interval_days,
        schedule.last_day,
        schedule.last_ms,
        schedule.reps,
        schedule.lapses,
        schedule.effects,
    )


def link_of(row: Row) -> ChapterLink:
    """Return the link whose row holds `LINK_COLUMNS`."""
    _, video_id, chapter, start_s, end_s, score, made_by, words = row
    return ChapterLink(video_id, chapter, start_s, end_s, score, _MAKERS[made_by], _words(words))


def link_values(number: int, links: Iterable[ChapterLink]) -> list[Row]:
    """Return the rows of `links` for one card, in order."""
    return [
        (
            number,
            position,
            link.video_id,
            link.chapter,
            link.start_s,
            link.end_s,
            link.score,
            link.made_by.value,
            _json(link.words),
        )
        for position, link in enumerate(links)
    ]


def review_of(row: Row) -> Review:
    """Return the review whose row holds `REVIEW_COLUMNS`."""
    card_id, answered_ms, day, rating, taken_ms, kind, origin = row
    return Review(
        card_id, answered_ms, day, _RATINGS[rating], taken_ms, _REVIEW_KINDS[kind], origin
    )


def review_values(review: Review) -> Row:
    """Return a row in the order of `REVIEW_COLUMNS`."""
    return (
        review.card_id,
        review.answered_ms,
        review.day,
        int(review.rating),
        review.taken_ms,
        review.kind.value,
        review.origin,
    )


def mark_values(mark: ReviewMark) -> Row:
    """Return a row of `review_marks`."""
    return (mark.card_id, mark.answered_ms, mark.marked_ms, int(mark.retracted))


def _key_points(text: str) -> tuple[KeyPoint, ...]:
    if text == _NONE:
        return ()
    return tuple([KeyPoint(words, bool(core)) for words, core in _decoded(text)])


@lru_cache(maxsize=1024)  # many cards bear the same tags
def _words(text: str) -> tuple[str, ...]:
    return () if text == _NONE else tuple(json.loads(text))


def _json(items: Iterable[object]) -> str:
    return json.dumps(list(items), ensure_ascii=False, separators=(",", ":"))
