"""The JSON that commands print."""

from typing import Any

from llmcards.cards import Card, ChapterLink, Difficulty, Module, Question, Seen, Video, Warned
from llmcards.workflows.importing import ImportPlan, ImportResult
from llmcards.workflows.listing import ListedCard
from llmcards.workflows.page_cards import page_words
from llmcards.workflows.reading import ReadCard, Reading

Shape = dict[str, Any]


def reading(read: Reading) -> Shape:
    """Return what `read --json` prints."""
    modules = [*read.modules, *(deck.module() for deck in read.decks)]
    videos = {video.id: video for deck in read.decks for video in deck.videos}
    videos |= {video.id: video for video in read.videos}
    cards = [
        *read.cards,
        *(ReadCard(entry.card, entry.card.links) for deck in read.decks for entry in deck.cards),
    ]
    return {
        "modules": [_module(module) for module in modules],
        "videos": [_video(video) for video in videos.values()],
        "cards": [_read_card(card) for card in cards],
        "warnings": [_warning(warned) for warned in read.warnings],
    }


def card(entry: ListedCard) -> Shape:
    """Return one element of what `cards --json` and `due --json` print."""
    stored = entry.stored
    schedule = stored.schedule
    seen = schedule if isinstance(schedule, Seen) else None
    return {
        "id": stored.card.id,
        "question": stored.card.question,
        "answer": stored.card.answer,
        "key_points": [
            {"text": point.text, "core": point.core} for point in stored.card.key_points
        ],
        "kind": stored.card.kind.value,
        "lecture": stored.card.lecture,
        "tags": list(stored.card.tags),
        "state": seen.phase.value if seen else "new",
        "suspended": stored.suspended,
        "flag": stored.flag,
        "due": entry.due.isoformat().replace("+00:00", "Z") if entry.due else None,
        "stability": seen.stability if seen else None,
        "difficulty": seen.difficulty if seen else None,
        "reps": seen.reps if seen else 0,
        "lapses": seen.lapses if seen else 0,
        "links": [_link(link) for link in stored.card.links],
    }


def imported(plan: ImportPlan, result: ImportResult) -> Shape:
    """Return what `import --json` prints: numbers of cards, and the warnings."""
    return {
        "modules": [{"id": module.id, "title": module.title} for module in plan.modules],
        "videos": [video.id for video in plan.videos],
        "added": result.added,
        "changed": result.changed,
        "same": result.same,
        "suspended": result.suspended,
        "answered": result.answered,
        "warnings": [_warning(warned) for warned in plan.warnings],
    }


def _module(module: Module) -> Shape:
    return {
        "id": module.id,
        "title": module.title,
        "language": module.language,
        "summary": module.summary,
        "lectures": [
            {
                "number": lecture.number,
                "label": lecture.label,
                "title": lecture.title,
                "video_title": lecture.video_title,
                "video_id": lecture.video_id,
                "assumed": lecture.assumed,
                "questions": _texts(lecture.questions),
            }
            for lecture in module.lectures
        ],
        "steps": [
            {
                "label": step.label,
                "title": step.title,
                "video_id": step.video_id,
                "questions": _texts(step.questions),
            }
            for step in module.steps
        ],
        "exercises": [
            {
                "text": exercise.question.text,
                "difficulty": Difficulty(exercise.difficulty).value,
            }
            for exercise in module.exercises
        ],
    }


def _texts(questions: tuple[Question, ...]) -> list[str]:
    return [question.text for question in questions]


def _video(video: Video) -> Shape:
    return {
        "id": video.id,
        "url": video.url,
        "title": video.title,
        "duration_s": video.duration_s,
        "chapters": [
            {
                "start_s": chapter.start_s,
                "end_s": chapter.end_s,
                "title": chapter.title,
                "part": chapter.part,
            }
            for chapter in video.chapters
        ],
        "outline": list(video.outline),
    }


def _read_card(entry: ReadCard) -> Shape:
    asked: Card = entry.card
    return {
        "id": asked.id,
        "question": page_words(asked.upstream),
        "answer": asked.answer,
        "kind": asked.kind.value,
        "lecture": asked.lecture,
        "links": [_link(link) for link in entry.proposals],
        "advice": [warned.code for warned in entry.advice],
        "split": list(entry.split),
    }


def _warning(warned: Warned) -> Shape:
    return {
        "file": warned.file,
        "line": warned.line,
        "text": warned.text,
        "code": warned.code,
    }


def _link(link: ChapterLink) -> Shape:
    return {
        "video_id": link.video_id,
        "chapter": link.chapter,
        "start_s": link.start_s,
        "end_s": link.end_s,
        "score": link.score,
        "made_by": link.made_by.value,
        "words": list(link.words),
    }
