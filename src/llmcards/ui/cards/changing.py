"""Carry out what the learner wants done to the selected cards, and say that it is done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from llmcards.changes import Changes
from llmcards.scheduling.days import date_of
from llmcards.ui.cards.actions import CardActions
from llmcards.ui.cards.bulk_runner import BulkRunner, Work
from llmcards.ui.due_dialog import DueDialog
from llmcards.ui.flags import flag_name
from llmcards.ui.move_dialog import MoveDialog
from llmcards.workflows import bulk
from llmcards.workflows.browsing import card_ids
from llmcards.workflows.course_places import Target, card_targets
from llmcards.workflows.desk import Desk

Selection = Callable[[], Sequence[int]]


class Changing(QObject):
    """Ties the actions to what they do.

    Signals:
        told: A change is done and can be undone; carries the sentence.
        export_requested: Cards are to be exported; carries their ids.
    """

    told = Signal(str)
    export_requested = Signal(object)

    def __init__(
        self,
        desk: Desk,
        actions: CardActions,
        runner: BulkRunner,
        selected: Selection,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._runner = runner
        self._selected = selected
        self._done: Callable[[int], str] = str
        runner.changed.connect(self._on_changed)
        actions.flag_chosen.connect(self._on_flag)
        for action, slot in (
            (actions.add_tags, self._on_add_tags),
            (actions.remove_tags, self._on_remove_tags),
            (actions.suspend, lambda: self._on_suspend(suspended=True)),
            (actions.resume, lambda: self._on_suspend(suspended=False)),
            (actions.bury, lambda: self._on_bury(buried=True)),
            (actions.unbury, lambda: self._on_bury(buried=False)),
            (actions.move, self._on_move),
            (actions.set_due, self._on_set_due),
            (actions.forget, self._on_forget),
            (actions.delete, self._on_delete),
            (actions.export, self._on_export),
        ):
            action.triggered.connect(lambda _=False, then=slot: then())

    def _run(self, work: Work, done: Callable[[int], str]) -> None:
        if not self._runner.is_running:
            self._done = done
            self._runner.start(self._selected(), work)

    def _on_changed(self, changes: Changes) -> None:
        if changes:
            self.told.emit(self._done(len(changes.cards)))

    def _on_suspend(self, *, suspended: bool) -> None:
        self._run(
            lambda desk, ids, report: bulk.suspend(desk, ids, suspended=suspended, report=report),
            lambda count: (
                self.tr("%n card(s) suspended", "", count)
                if suspended
                else self.tr("%n card(s) taken up again", "", count)
            ),
        )

    def _on_bury(self, *, buried: bool) -> None:
        self._run(
            lambda desk, ids, report: bulk.bury(desk, ids, buried=buried, report=report),
            lambda count: (
                self.tr("%n card(s) buried until tomorrow", "", count)
                if buried
                else self.tr("%n card(s) dug out", "", count)
            ),
        )

    def _on_flag(self, flag: int) -> None:
        self._run(
            lambda desk, ids, report: bulk.flag(desk, ids, flag, report=report),
            lambda count: (
                self.tr("%n card(s) flagged: {flag}", "", count).format(flag=flag_name(flag))
                if flag
                else self.tr("%n card(s) without a flag now", "", count)
            ),
        )

    def _on_forget(self) -> None:
        self._run(
            lambda desk, ids, report: bulk.forget(desk, ids, report=report),
            lambda count: self.tr("%n card(s) new again", "", count),
        )

    def _on_delete(self) -> None:
        self._run(
            lambda desk, ids, report: bulk.delete(desk, ids, report=report),
            lambda count: self.tr("%n card(s) deleted", "", count),
        )

    def _on_move(self) -> None:
        numbers = self._selected()
        if not numbers or self._runner.is_running:
            return
        title = self.tr("Move %n card(s) to…", "", len(numbers))
        places = card_targets(self._desk, card_ids(self._desk, numbers))
        ask = MoveDialog(title, places, self._page)
        ask.chosen.connect(self._move)
        ask.finished.connect(ask.deleteLater)
        ask.open()

    def _move(self, target: Target) -> None:
        branch = target.branch
        if branch is not None:
            self._run(
                lambda desk, ids, report: bulk.move(desk, ids, branch, report=report),
                lambda _: self.tr("Moved"),
            )

    def _on_set_due(self) -> None:
        count = len(self._selected())
        if not count or self._runner.is_running:
            return
        today = date_of(self._desk.today())
        ask = DueDialog(today, self._desk.settings.maximum_interval, self._page, cards=count)
        ask.chosen.connect(self._set_due)
        ask.finished.connect(ask.deleteLater)
        ask.open()

    def _set_due(self, days: int) -> None:
        self._run(
            lambda desk, ids, report: bulk.set_due(desk, ids, days, report=report),
            lambda count: self.tr("The day of %n card(s) is set", "", count),
        )

    def _on_add_tags(self) -> None:
        self._ask_tags(self.tr("Add tags"), self._add_tags)

    def _on_remove_tags(self) -> None:
        self._ask_tags(self.tr("Remove tags"), self._remove_tags)

    def _add_tags(self, text: str) -> None:
        self._run(
            lambda desk, ids, report: bulk.add_tags(desk, ids, bulk.tags_of(text), report=report),
            lambda count: self.tr("%n card(s) tagged", "", count),
        )

    def _remove_tags(self, text: str) -> None:
        self._run(
            lambda desk, ids, report: bulk.remove_tags(
                desk, ids, bulk.tags_of(text), report=report
            ),
            lambda count: self.tr("Tags taken from %n card(s)", "", count),
        )

    def _ask_tags(self, title: str, then: Callable[[str], None]) -> None:
        ask = QInputDialog(self._page)
        ask.setObjectName("cards-tags")
        ask.setWindowTitle(title)
        ask.setLabelText(self.tr("Tags, parted by spaces:"))
        # A list of what there is to choose from; another one can be typed.
        ask.setComboBoxEditable(True)
        ask.setComboBoxItems(["", *self._desk.collection.browser().tags()])
        ask.textValueSelected.connect(then)
        ask.finished.connect(ask.deleteLater)
        ask.open()

    def _on_export(self) -> None:
        self.export_requested.emit(card_ids(self._desk, self._selected()))
