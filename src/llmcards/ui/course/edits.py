"""Do to the course what its page wishes, through the workflows, one step to undo each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from llmcards.changes import Changes
from llmcards.errors import UserError
from llmcards.ui.course.nodes import Item, Key
from llmcards.ui.course.text_dialog import TextDialog
from llmcards.ui.course.tree_view import CourseTree
from llmcards.ui.error_words import error_text
from llmcards.workflows.course import (
    Branch,
    CourseModule,
    CourseQuestion,
    State,
    branches_of,
    course,
    questions_of,
)
from llmcards.workflows.course_cards import (
    add_question,
    move_by,
    set_video,
    suspend_cards,
)
from llmcards.workflows.deleting import delete_cards
from llmcards.workflows.desk import Desk
from llmcards.workflows.rearranging import (
    module_of,
    move_branch,
    move_cards,
    rename_branch,
    rename_module,
    reword,
)

_VIDEO_FIELD_PX = 200


class CourseEdits(QObject):
    """Knows what is chosen in the tree, and writes.

    Signals:
        written: Something was written; carries the `Changes` and a sentence, maybe empty.
        failed: It could not be; carries the exception.
    """

    written = Signal(Changes, str)
    failed = Signal(object)

    def __init__(self, desk: Desk, tree: CourseTree, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._tree = tree
        self._page = page

    @staticmethod
    def waits(question: CourseQuestion) -> bool:
        """Whether a question waits for its answer."""
        return question.state is State.NEEDS_ANSWER

    def first_waiting(self) -> str | None:
        """Return the first card without an answer in what is chosen, or None."""
        item = self._tree.current
        if isinstance(item, CourseQuestion):
            return item.card_id
        branches = item.branches if isinstance(item, CourseModule) else [item]
        for branch in branches:
            for one in questions_of(self._desk, branch) if isinstance(branch, Branch) else ():
                if self.waits(one):
                    return one.card_id
        return None

    def rename(self, item: Item, words: str) -> None:
        """Give a line other words."""
        if isinstance(item, CourseModule):
            self._write(lambda: rename_module(self._desk, item.id, words))
        elif isinstance(item, Branch):
            self._write(lambda: rename_branch(self._desk, item, words))
        else:
            self._write(lambda: reword(self._desk, item.card_id, words))

    def move(self, by: int) -> None:
        """Move what is chosen one place up or down."""
        item, ids = self._tree.current, self._ids()
        branch = self._tree.branch_of(item)
        if isinstance(item, Branch):
            self._write(lambda: move_branch(self._desk, item, by))
        elif branch is not None and ids and self._are_of(branch):
            self._write(lambda: move_by(self._desk, branch, ids, by))

    def move_over(self, by: int) -> None:
        """Move questions to the branch before or after their own."""
        ids, branch = self._ids(), self._tree.branch_of(self._tree.current)
        if branch is None or not ids:
            return
        module = module_of(self._desk, branch.module_id)
        order = list(branches_of(module))
        at = next((n for n, one in enumerate(order) if one.place == branch.place), len(order))
        if 0 <= at + by < len(order):
            to = self._counted(order[at + by])
            place = to.total if by < 0 else 0
            self._write(lambda: move_cards(self._desk, ids, to, place))
            self._tree.open_branch(to)
            self._tree.go_to(("card", ids[0]))

    def drop(self, keys: Sequence[Key], target: Item, place: int) -> None:
        """Put dragged lines where they were dropped."""
        chosen = {key[1] for key in keys if key[0] == "card"}
        if isinstance(target, Branch):
            ids = [card_id for card_id in self._ids() if card_id in chosen]
            self._write(lambda: move_cards(self._desk, ids, target, place))
        elif isinstance(target, CourseModule) and keys[0][1] == target.id:
            at = {one.key: n for n, one in enumerate(target.branches)}
            branch = next((one for one in target.branches if ("branch", *one.key) in keys), None)
            if branch is not None:
                by = place - at[branch.key]
                self._write(lambda: move_branch(self._desk, branch, by - 1 if by > 0 else by))

    def suspend(self) -> None:
        """Suspend the questions that are chosen, or take them back where all of them are."""
        chosen = self._tree.chosen_questions
        is_away = all(one.state is State.SUSPENDED for one in chosen)
        said = self.tr("Back in the reviews.") if is_away else self.tr("Suspended.")
        self._write(lambda: suspend_cards(self._desk, self._ids(), suspended=not is_away), said)

    def delete(self) -> None:
        """Delete the questions that are chosen; undo brings them back."""
        ids = self._ids()
        if ids:
            said = self.tr("%n question(s) deleted.", "", len(ids))
            self._write(lambda: delete_cards(self._desk, ids), said)

    def add(self) -> TextDialog | None:
        """Ask for a question, and put it behind the one that is chosen."""
        item = self._tree.current
        branch = self._tree.branch_of(item)
        if branch is None:
            return None
        after = item.card_id if isinstance(item, CourseQuestion) else None
        dialog = TextDialog(self._page)
        dialog.say(
            self.tr("New question"),
            self.tr("One question a card. Its answer is written in the answer queue."),
            self.tr("Add"),
            self.tr("Cancel"),
        )

        def add(text: str) -> None:
            card_id = add_question(self._desk, branch, text, after)
            self.written.emit(Changes(frozenset((card_id,))), "")
            self._tree.open_branch(branch)
            self._tree.go_to(("card", card_id))

        return self._ask(dialog, add)

    def set_video(self) -> TextDialog | None:
        """Ask for the video of a lecture or a step."""
        branch = self._tree.current
        if not isinstance(branch, Branch):
            return None
        dialog = TextDialog(self._page, height_px=_VIDEO_FIELD_PX)
        dialog.say(
            self.tr("Video of “{title}”").format(title=branch.title),
            self.tr(
                "Paste a YouTube link, or the whole description of the video: with its chapters "
                "the questions are tied to the right places."
            ),
            self.tr("Set the video"),
            self.tr("Cancel"),
        )
        said = self.tr("The video is set.")
        refusal = self.tr(
            "No video was found here. Paste a YouTube link, or the video’s description with the "
            "link above it."
        )

        def tie(text: str) -> None:
            self.written.emit(set_video(self._desk, branch, text), said)

        return self._ask(dialog, tie, refusal)

    def _ask(
        self, dialog: TextDialog, then: Callable[[str], None], refusal: str = ""
    ) -> TextDialog:
        def take(text: str) -> None:
            try:
                then(text)
            except UserError as error:
                dialog.refuse(refusal or error_text(error))
            else:
                dialog.accept()

        dialog.entered.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _write(self, act: Callable[[], Changes], sentence: str = "") -> None:
        try:
            changes = act()
        except UserError as error:
            self.failed.emit(error)
            return
        if changes:
            self.written.emit(changes, sentence)

    def _ids(self) -> list[str]:
        return [one.card_id for one in self._tree.chosen_questions]

    def _are_of(self, branch: Branch) -> bool:
        return all((one.module_id, one.place) == branch.key for one in self._tree.chosen_questions)

    def _counted(self, branch: Branch) -> Branch:
        """Return `branch` with the numbers of its cards."""
        found = (one for module in course(self._desk) for one in module.branches)
        return next((one for one in found if one.key == branch.key), branch)
