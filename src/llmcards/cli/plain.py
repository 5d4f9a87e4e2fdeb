"""What commands print for people."""

from collections import Counter
from collections.abc import Iterator

from llmcards.cards import Module, Warned
from llmcards.workflows.exporting import ExportResult
from llmcards.workflows.importing import ImportPlan, ImportResult
from llmcards.workflows.listing import ListedCard
from llmcards.workflows.page_cards import page_words
from llmcards.workflows.plan import Status
from llmcards.workflows.reading import Reading

_QUESTION_WIDTH = 70
_MARKS = {Status.NEW: "+", Status.CHANGED: "~", Status.GONE: "-"}


def reading(read: Reading) -> str:
    """Return what `read` understood, as an indented list."""
    links = {page_words(entry.card.upstream): entry.proposals for entry in read.cards}
    lines: list[str] = []
    for module in read.modules:
        lines.append(f"{module.title} ({module.language})")
        for heading, questions in _sections(module):
            lines.append(f"  {heading}")
            for question in questions:
                best = links.get(question, ())[:1]
                lines.append(f"    • {question}")
                lines += [f"      → {link.chapter}, {_clock(link.start_s)}" for link in best]
    lines += [
        f"{video.title or video.id}: {len(video.chapters)} chapters" for video in read.videos
    ]
    lines += [f"{deck.title} ({deck.language}): {len(deck.cards)} cards" for deck in read.decks]
    lines += [f"warning: {warning_line(warned)}" for warned in read.warnings]
    return "\n".join(lines) or "Nothing was found."


def compared(plan: ImportPlan) -> str:
    """Return what importing would do to the collection: counts, and the cards that it touches."""
    counts = Counter(item.status for item in plan.items)
    head = ", ".join(
        f"{counts[status]} {word}"
        for status, word in (
            (Status.NEW, "new"),
            (Status.CHANGED, "changed"),
            (Status.GONE, "gone"),
            (Status.SAME, "already there"),
        )
    )
    lines = [f"In your collection: {head}."]
    for item in plan.items:
        if item.status is not Status.SAME:
            lines.append(f"  {_MARKS[item.status]} {_in_a_line(item.card.question)}")
        before = item.before
        if item.status is Status.CHANGED and before and before.question != item.card.question:
            lines.append(f"    was: {_in_a_line(before.question)}")
    return "\n".join(lines)


def imported(plan: ImportPlan, result: ImportResult) -> str:
    """Return what an import did, in one line, and its warnings."""
    lines = [
        (
            f"{result.added} added, {result.changed} changed, {result.same} already there, "
            f"{result.suspended} suspended because their question is gone."
        )
    ]
    if result.answered:
        lines.append(f"{result.answered} came without an answer and took one from a deck.")
    left = [item.before for item in plan.items if item.edited and item.before is not None]
    lines += [f"kept your own words: {card.question}" for card in left]
    lines += [f"warning: {warning_line(warned)}" for warned in plan.warnings]
    return "\n".join(lines)


def exported(result: ExportResult) -> str:
    """Return what was exported, in one line."""
    cards, reviews = _counted(result.cards, "card"), _counted(result.reviews, "review")
    text = f"{result.path}: {cards}, {reviews}."
    if result.without_answer:
        text += f" Left out for want of an answer: {_counted(result.without_answer, 'card')}."
    return text


def card_line(entry: ListedCard) -> str:
    """Return a card in one line: identity, state, when due, question."""
    stored = entry.stored
    due = entry.due.astimezone().strftime("%Y-%m-%d %H:%M") if entry.due else "new"
    question = _in_a_line(stored.card.question)
    if len(question) > _QUESTION_WIDTH:
        question = question[: _QUESTION_WIDTH - 1] + "…"
    return f"{stored.card.id}  {due:16}  {question}"


def warning_line(warned: Warned) -> str:
    """Return a warning with its file and line."""
    return f"{warned.file}, line {warned.line}: {warned.text}" if warned.line else warned.text


def _sections(module: Module) -> Iterator[tuple[str, list[str]]]:
    for lecture in module.lectures:
        yield f"Lecture {lecture.number}: {lecture.title}", [q.text for q in lecture.questions]
    for step in module.steps:
        yield f"Step {step.label}: {step.title}", [q.text for q in step.questions]
    for difficulty in ("normal", "hard"):
        texts = [e.question.text for e in module.exercises if e.difficulty.value == difficulty]
        if texts:
            yield f"Exercises, {difficulty}", texts


def _in_a_line(text: str) -> str:
    return " ".join(text.split())


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _clock(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
