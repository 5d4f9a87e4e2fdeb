"""What the course says about modules, branches and questions."""

from PySide6.QtCore import QObject

from llmcards.markup.listed import in_a_list
from llmcards.ui.course.nodes import Item
from llmcards.ui.kit.percent import percent
from llmcards.workflows.course import Branch, BranchKind, CourseModule, CourseQuestion, State


class CourseWords(QObject):
    """Puts the lines of the tree into the reader's language."""

    def title(self, item: Item) -> str:
        """Return what a line is called."""
        if isinstance(item, CourseQuestion):
            return in_a_list(item.question)
        if isinstance(item, CourseModule):
            return item.title or self.tr("Cards without a module")
        return self._branch(item)

    def state(self, item: Item) -> str:
        """Return how a line stands: a question's state, or how many questions there are."""
        if isinstance(item, CourseQuestion):
            return self._question(item)
        if item.without_answer:
            return self.tr("%n without an answer", "", item.without_answer)
        return self.tr("%n question(s)", "", item.total)

    def share(self, share: float) -> str:
        """Return how much is known."""
        return percent(share)

    def _branch(self, branch: Branch) -> str:
        if branch.kind is BranchKind.LECTURE:
            number = branch.lecture if branch.lecture is not None else branch.label
            return self.tr("Lecture {number}. {title}").format(number=number, title=branch.title)
        if branch.kind is BranchKind.STEP:
            return self.tr("Step {label}. {title}").format(label=branch.label, title=branch.title)
        return {
            BranchKind.EXERCISES: self.tr("Exercises"),
            BranchKind.HARD_EXERCISES: self.tr("Harder exercises"),
            BranchKind.OTHER: self.tr("Other questions"),
        }[branch.kind]

    def _question(self, item: CourseQuestion) -> str:
        if item.state is State.NEEDS_ANSWER and item.has_draft:
            return self.tr("draft")
        words = {
            State.NEEDS_ANSWER: self.tr("needs an answer"),
            State.NEW: self.tr("new"),
            State.LEARNING: self.tr("learning"),
            State.REVIEW: self.tr("in review"),
            State.RELEARNING: self.tr("relearning"),
            State.SUSPENDED: self.tr("suspended"),
            State.BURIED: self.tr("buried until tomorrow"),
        }[item.state]
        if item.recall is None or item.state is not State.REVIEW:
            return words
        return self.tr("{state} · {share}%").format(state=words, share=round(item.recall * 100))
