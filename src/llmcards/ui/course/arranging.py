"""Move, make and delete what the course consists of, asking first where much would go."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from llmcards.changes import Changes
from llmcards.errors import UserError
from llmcards.ui.course.nodes import Item, Key
from llmcards.ui.course.text_dialog import TextDialog
from llmcards.ui.course.tree_view import CourseTree
from llmcards.ui.course.words import CourseWords
from llmcards.ui.error_words import error_text
from llmcards.ui.kit.ask import AskDialog
from llmcards.ui.move_dialog import MoveDialog
from llmcards.workflows.course import Branch, CourseModule
from llmcards.workflows.course_places import (
    Target,
    add_lecture,
    add_module,
    branch_targets,
    card_targets,
    move_branch_to,
)
from llmcards.workflows.deleting import (
    Loss,
    delete_branch,
    delete_module,
    loss_of_branch,
    loss_of_module,
)
from llmcards.workflows.desk import Desk
from llmcards.workflows.rearranging import move_cards

_LAST = 1_000_000_000
_Dialog = TypeVar("_Dialog", bound=QDialog)


class CourseArranging(QObject):
    """Knows what is chosen in the tree, asks, and writes.

    Signals:
        written: Something was written; carries the `Changes` and a sentence, maybe empty.
        failed: It could not be; carries the exception.
    """

    written = Signal(Changes, str)
    failed = Signal(object)

    def __init__(self, desk: Desk, tree: CourseTree, words: CourseWords, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._tree = tree
        self._words = words
        self._page = page

    def move_to(self) -> MoveDialog | None:
        """Ask where the questions that are chosen, or the lecture, shall go."""
        questions, item = self._tree.chosen_questions, self._tree.current
        if questions:
            title = self.tr("Move %n question(s) to…", "", len(questions))
            places = card_targets(self._desk, [one.card_id for one in questions])
        elif isinstance(item, Branch) and item.may_be_renamed:
            title = self.tr("Move “{title}” to…").format(title=self._words.title(item))
            places = branch_targets(self._desk, item)
        else:
            return None
        dialog = MoveDialog(title, places, self._page)
        dialog.chosen.connect(self._on_target)
        return self._shown(dialog)

    def move_branch(self, branch: Branch, module_id: str) -> None:
        """Move a lecture or a step to another module, and stand on it there."""

        def move() -> tuple[Changes, Key]:
            changes, there = move_branch_to(self._desk, branch, module_id)
            return changes, ("branch", *there.key)

        self._write_and_go(move)

    def delete(self) -> AskDialog | None:
        """Ask whether the lecture or the module that is chosen shall go, and how much with it."""
        item = self._tree.current
        if isinstance(item, Branch):
            loss = loss_of_branch(self._desk, item)
            return self._ask(item, loss, lambda: delete_branch(self._desk, item))
        if isinstance(item, CourseModule):
            loss = loss_of_module(self._desk, item.id)
            return self._ask(item, loss, lambda: delete_module(self._desk, item.id))
        return None

    def add_lecture(self) -> TextDialog | None:
        """Ask for the title of a lecture, and put it at the end of the module at hand."""
        item = self._tree.current
        if item is None:
            return None
        module_id = item.id if isinstance(item, CourseModule) else item.module_id
        dialog = TextDialog(self._page)
        dialog.say(
            self.tr("New lecture"),
            self.tr("Its title. Its video can be set afterwards."),
            self.tr("Add"),
            self.tr("Cancel"),
        )
        return self._enter(dialog, lambda title: self._add_lecture(module_id, title))

    def add_module(self) -> TextDialog:
        """Ask for the title of a module, and put it behind the others."""
        dialog = TextDialog(self._page)
        dialog.say(
            self.tr("New module"),
            self.tr("Its title. A page with the same title, imported later, fills it."),
            self.tr("Add"),
            self.tr("Cancel"),
        )
        return self._enter(dialog, self._add_module)

    def _on_target(self, target: Target) -> None:
        item, ids = self._tree.current, [one.card_id for one in self._tree.chosen_questions]
        branch = target.branch
        if ids and branch is not None:
            self._write_and_go(
                lambda: (move_cards(self._desk, ids, branch, _LAST), ("card", ids[0])), branch
            )
        elif isinstance(item, Branch):
            self.move_branch(item, target.module_id)

    def _add_lecture(self, module_id: str, title: str) -> tuple[Changes, Key]:
        branch = add_lecture(self._desk, module_id, title)
        return Changes(modules=True), ("branch", *branch.key)

    def _add_module(self, title: str) -> tuple[Changes, Key]:
        return Changes(modules=True), ("module", add_module(self._desk, title))

    def _ask(self, item: Item, loss: Loss, act: Callable[[], Changes]) -> AskDialog:
        dialog = AskDialog(self._page)
        title = self._words.title(item)
        cards = self.tr("%n card(s) go with it.", "", loss.cards)
        kept = self.tr("The reviews of %n of them stay in the log.", "", loss.reviewed)
        back = self.tr("Undo brings everything back.")
        empty = self.tr("It has no cards.")
        said = [cards] if loss.cards else [empty]
        said += [kept] if loss.reviewed else []
        dialog.say(
            self.tr("Delete “{title}”?").format(title=title),
            " ".join((*said, back)),
            self.tr("Delete"),
            self.tr("Keep it"),
        )
        deleted = self.tr("“{title}” is deleted.").format(title=title)
        dialog.accepted.connect(lambda: self._write(act, deleted))
        return self._shown(dialog)

    def _enter(self, dialog: TextDialog, act: Callable[[str], tuple[Changes, Key]]) -> TextDialog:
        def take(text: str) -> None:
            try:
                changes, key = act(text)
            except UserError as error:
                dialog.refuse(error_text(error))
                return
            dialog.accept()
            self.written.emit(changes, "")
            self._tree.go_to(key)

        dialog.entered.connect(take)
        return self._shown(dialog)

    def _write_and_go(
        self, act: Callable[[], tuple[Changes, Key]], into: Branch | None = None
    ) -> None:
        try:
            changes, key = act()
        except UserError as error:
            self.failed.emit(error)
            return
        self.written.emit(changes, "")
        if into is not None:
            self._tree.open_branch(into)
        self._tree.go_to(key)

    def _write(self, act: Callable[[], Changes], sentence: str) -> None:
        try:
            self.written.emit(act(), sentence)
        except UserError as error:
            self.failed.emit(error)

    def _shown(self, dialog: _Dialog) -> _Dialog:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog
