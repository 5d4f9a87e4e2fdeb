"""What can be done with the lines of the course: menu entries with their keys."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from llmcards.ui.commands.acting import action_for
from llmcards.ui.commands.catalogue import COMMANDS, say_names
from llmcards.ui.course.nodes import Item
from llmcards.ui.course.tree_view import CourseTree
from llmcards.workflows.course import Branch, CourseModule, CourseQuestion, State


class CourseActions(QObject):
    """The actions of the course; `fit` lets through those that suit what is chosen.

    Signals:
        refused: The keys of an action were pressed that cannot be done now; carries why.
    """

    refused = Signal(str)

    def __init__(self, page: QWidget, tree: CourseTree) -> None:
        super().__init__(page)
        self._page = page
        self._tree = tree
        tree.refused.connect(self._on_refused)
        self.review = self._action("review")
        self.read = self._action("read")
        self.answer = self._action("answer")
        self.rename = self._action("rename")
        self.add = self._action("add")
        self.video = self._action("video")
        self.add_lecture = self._action("add-lecture")
        self.add_module = self._action("add-module")
        self.move = self._action("move")
        self.up = self._action("up")
        self.down = self._action("down")
        self.to_before = self._action("to-before")
        self.to_next = self._action("to-next")
        self.suspend = self._action("suspend")
        self.delete = self._action("delete")
        self.retranslate()

    def __iter__(self) -> Iterator[QAction]:
        """Give every action, in the order of the menu."""
        yield from (self.review, self.read, self.answer, self.rename, self.video)
        yield from (self.add, self.add_lecture, self.add_module)
        yield from (self.move, self.up, self.down, self.to_before, self.to_next)
        yield from (self.suspend, self.delete)

    def fit(self, item: Item | None, questions: Sequence[CourseQuestion]) -> None:
        """Let through what makes sense for the line that is chosen."""
        is_branch = isinstance(item, Branch)
        titled = isinstance(item, Branch) and item.may_be_renamed
        for action, possible in (
            (self.review, _can_review(item)),
            (self.read, _can_read(item)),
            (self.answer, _can_answer(item)),
            (self.rename, isinstance(item, CourseModule | CourseQuestion) or titled),
            (self.add, is_branch or isinstance(item, CourseQuestion)),
            (self.video, titled),
            (self.add_lecture, item is not None),
            (self.move, titled or bool(questions)),
            (self.up, titled or bool(questions)),
            (self.down, titled or bool(questions)),
            (self.to_before, bool(questions)),
            (self.to_next, bool(questions)),
            (self.suspend, bool(questions)),
            (self.delete, item is not None),
        ):
            action.setEnabled(possible)
        self._say_for(item, questions)

    def menu(self, parent: QWidget) -> QMenu:
        """Return a menu of what suits the line that is chosen."""
        menu = QMenu(parent)
        for action in self:
            if action in {self.add, self.move, self.suspend}:
                menu.addSeparator()
            if action.isEnabled():
                menu.addAction(action)
        return menu

    def retranslate(self) -> None:
        """Say what the actions do."""
        say_names(self)
        self._say_for(None, ())

    def _say_for(self, item: Item | None, questions: Sequence[CourseQuestion]) -> None:
        is_module = isinstance(item, CourseModule)
        is_titled = isinstance(item, Branch) and item.may_be_renamed
        self.delete.setText(
            self.tr("Delete the module…")
            if is_module
            else self.tr("Delete the lecture…")
            if is_titled
            else self.tr("Delete…")
            if isinstance(item, Branch) and not questions
            else self.tr("Delete")
        )
        self.review.setText(
            self.tr("Review this module") if is_module else self.tr("Review this lecture")
        )
        is_question = isinstance(item, CourseQuestion)
        self.rename.setText(self.tr("Reword") if is_question else self.tr("Rename"))
        is_away = bool(questions) and all(one.state is State.SUSPENDED for one in questions)
        self.suspend.setText(self.tr("Take back into reviews") if is_away else self.tr("Suspend"))

    def _on_refused(self, action: QAction) -> None:
        if action is self.review:
            reason = self.tr("Only a lecture or a module with answers can be reviewed.")
        else:
            name = COMMANDS[action.objectName()].name.removesuffix("…")
            reason = self.tr("“{command}” does not fit what is chosen.").format(command=name)
        self.refused.emit(reason)

    def _action(self, name: str) -> QAction:
        action = action_for(f"course-{name}", self._page)
        # Of the tree, not of the page: Del in the filter deletes a letter.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._tree.addAction(action)
        return action


def _can_review(item: Item | None) -> bool:
    if isinstance(item, CourseModule):
        return item.total > item.without_answer
    return (
        isinstance(item, Branch) and item.lecture is not None and item.total > item.without_answer
    )


def _can_answer(item: Item | None) -> bool:
    if isinstance(item, CourseQuestion):
        return item.state is State.NEEDS_ANSWER
    return item is not None and item.without_answer > 0


def _can_read(item: Item | None) -> bool:
    if isinstance(item, CourseQuestion):
        return True
    return isinstance(item, Branch) and item.total > 0
