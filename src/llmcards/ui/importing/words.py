"""Say in the reader's language what an import understood and what it would do."""

from PySide6.QtCore import QObject

from llmcards.cards import CardKind, ChapterLink, named_pictures
from llmcards.markup.listed import in_a_list
from llmcards.ui.importing.choices import Tally
from llmcards.ui.importing.rows import (
    CardRow,
    FoldRow,
    GroupRow,
    ModuleRow,
    MoveRow,
    NoteRow,
    Row,
    VideoRow,
    VideosRow,
    WarningRow,
    WarningsRow,
)
from llmcards.ui.importing.warning_words import WarningWords
from llmcards.ui.times import clock
from llmcards.workflows.chapter_moves import ChapterMove
from llmcards.workflows.plan import ImportPlan, ImportResult, Status


class ImportWords(QObject):
    """The sentences of the import page that depend on numbers and findings."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.warnings = WarningWords(self)

    def headline(self, plan: ImportPlan) -> str:
        """Return what was understood, in one line."""
        if all(item.status is Status.NEW for item in plan.items):
            return self._first_time(plan)
        numbers = {status: len(plan.of_status(status)) for status in Status}
        deleted = sum(item.was_deleted for item in plan.items)
        new, changed, gone = (
            numbers[Status.NEW] - deleted,
            numbers[Status.CHANGED],
            numbers[Status.GONE],
        )
        parts = [
            self.tr("%n new", None, new) if new else "",
            self.tr("%n changed", None, changed) if changed else "",
            self.tr("%n gone", None, gone) if gone else "",
            self.tr("%n deleted by you", None, deleted) if deleted else "",
        ]
        said = ", ".join(part for part in parts if part)
        return self.tr("Differences: {list}").format(list=said) if said else self.tr("No changes")

    def _first_time(self, plan: ImportPlan) -> str:
        modules, videos = len(plan.modules), len(plan.videos)
        questions = len(plan.items)
        parts = [
            self.tr("%n module(s)", None, modules) if modules else "",
            self.tr("%n question(s)", None, questions) if questions else "",
            self.tr("%n video(s)", None, videos) if videos else "",
        ]
        said = ", ".join(part for part in parts if part)
        return (
            self.tr("Understood: {list}").format(list=said) if said else self.tr("Nothing found")
        )

    def row(self, row: Row) -> str:
        """Return a row that is no question in words."""
        if isinstance(row, GroupRow):
            return self.place(row)
        if isinstance(row, VideoRow):
            return self.video(row)
        if isinstance(row, WarningRow | NoteRow):
            return self.warnings.warning(row.warned)
        if isinstance(row, MoveRow):
            return self.move(row.move)
        return self._heading(row)

    def _heading(self, row: CardRow | FoldRow | ModuleRow | VideosRow | WarningsRow) -> str:
        match row:
            case FoldRow(number=number, opened=True):
                return self.tr("Hide %n without changes", None, number)
            case FoldRow(number=number):
                return self.tr("Show %n without changes", None, number)
            case WarningsRow(number=number):
                return self.tr("%n line(s) not understood", None, number)
            case VideosRow():
                return self.tr("Videos")
            case ModuleRow(title=title):
                return title
            case CardRow(item=item):
                return self.question(item.card.question)

    def question(self, text: str) -> str:
        """Return a question as the list shows it: in words, its pictures named."""
        return in_a_list(named_pictures(text, self._picture))

    def _picture(self, words: str) -> str:
        said = self.tr("[picture: {words}]")
        return said.format(words=words) if words else self.tr("[picture]")

    def place(self, group: GroupRow) -> str:
        """Return the heading of a place of the module."""
        names = {
            CardKind.QUESTION: self.tr("Lecture {label}").format(label=group.label),
            CardKind.STEP: self.tr("Step {label}").format(label=group.label),
            CardKind.EXERCISE: self.tr("Exercises"),
            CardKind.HARD_EXERCISE: self.tr("Harder exercises"),
        }
        parts = [names[group.kind], group.title]
        if group.video is not None and group.video.chapters:
            parts.append(self.chapters(len(group.video.chapters)))
        return " · ".join(part for part in parts if part)

    def chapters(self, number: int) -> str:
        """Return a number of chapters in words."""
        return self.tr("%n chapter(s)", None, number)

    def video(self, row: VideoRow) -> str:
        """Return a video with what is known about it."""
        number = len(row.video.chapters)
        known = self.chapters(number) if number else self.tr("no chapters known")
        return f"{row.video.title or row.video.url} · {known}"

    def move(self, move: ChapterMove) -> str:
        """Return what becomes of a chapter, and of the cards that are tied to it."""
        if move.before_s is None:
            said = self.tr("new: {time} {title}")
            return said.format(time=clock(move.after_s or 0), title=move.title)
        if move.after_s is None:
            said = self.tr("gone: {time} {title}")
            text = said.format(time=clock(move.before_s), title=move.title)
            stay = self.tr("%n card(s) stay at that second", None, move.cards)
            return f"{text} · {stay}" if move.cards else text
        text = f"{clock(move.before_s)} → {clock(move.after_s)}  {move.title}"
        follow = self.tr("%n card(s) move along", None, move.cards)
        return f"{text} · {follow}" if move.cards else text

    def split(self, parts: int) -> str:
        """Return the offer to make several cards of one question."""
        return self.tr("Split into %n card(s)", None, parts)

    def offer(self, cards: int) -> str:
        """Return the offer to take the bundled deck's answers."""
        if cards == 1:
            return self.tr("The bundled deck answers this question: take its answer")
        return self.tr("The bundled deck answers this with %n card(s): take them", None, cards)

    def goes_to(self, place: str) -> str:
        """Return where the learner wants a card to stand."""
        return self.tr("Goes to “{place}”").format(place=place)

    def chapter(self, link: ChapterLink | None) -> str:
        """Return the chapter a card would be tied to."""
        if link is None:
            return self.tr("no chapter")
        return f"{clock(link.start_s)} {link.chapter}"

    def assumed(self) -> str:
        """Return the mark of a video that was tied to a lecture by guess."""
        return self.tr("assumed: the page names no video here")

    def before(self) -> str:
        """Return the words before a question's old wording."""
        return self.tr("Before:")

    def reason(self, link: ChapterLink) -> str:
        """Return how sure the program is of a chapter, and why."""
        if link.score is None:
            return self.tr("Chosen by you")
        sure = self.tr("Confidence {percent}%").format(percent=round(link.score * 100))
        if not link.words:
            return sure
        words = ", ".join(link.words)
        return f"{sure}. " + self.tr("Matching words: {words}").format(words=words)

    def outcome(self, result: ImportResult) -> str:
        """Return what an import has written."""
        parts = [
            self.tr("%n card(s) added", None, result.added) if result.added else "",
            self.tr("%n updated", None, result.changed) if result.changed else "",
            self.tr("%n suspended", None, result.suspended) if result.suspended else "",
            self.tr("%n with a deck's answer", None, result.answered) if result.answered else "",
        ]
        said = ", ".join(part for part in parts if part)
        if not said and result.changes.videos:
            return self.tr("The chapters are up to date")
        return said or self.tr("Nothing has changed")

    def button(self, tally: Tally, chapters: int = 0) -> str:
        """Return what pressing the main button does; `chapters` are those that move."""
        if not tally and chapters:
            return self.tr("Change %n chapter(s)", None, chapters)
        if tally.added and not tally.changed and not tally.suspended:
            return self.tr("Add %n card(s)", None, tally.added)
        if not tally:
            return self.tr("Nothing to add")
        return self.tr("Apply %n change(s)", None, tally.added + tally.changed + tally.suspended)
