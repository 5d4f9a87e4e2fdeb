"""The preview of an import as a list that a view can show."""

from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from llmcards.cards import ChapterLink
from llmcards.ui.importing.choices import Choices, Correction, parts
from llmcards.ui.importing.findings import Findings
from llmcards.ui.importing.rows import CardRow, FoldRow, GroupRow, Row, begins_panel, rows_of
from llmcards.ui.importing.words import ImportWords
from llmcards.workflows.course import branches_of
from llmcards.workflows.plan import ImportPlan, Placement, Status

_Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a view may ask for beside Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


class PreviewModel(QAbstractListModel):
    """The rows of one plan, with what the learner decided about each.

    Signals:
        decided: A decision changed, and with it what applying would do.
    """

    decided = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.words = ImportWords(self)
        self.findings = Findings(self)
        self._plan = ImportPlan()
        self._with_same = False
        self._is_again = False
        self._rows: tuple[Row, ...] = ()
        self.choices = Choices(self._plan)

    @property
    def plan(self) -> ImportPlan:
        """The plan that is shown."""
        return self._plan

    def show(self, plan: ImportPlan, *, goes_on: bool = False) -> None:
        """Show `plan` with what the program proposes.

        Where it `goes_on`, the plan is the last one with something added: what the learner has
        decided still holds.
        """
        self.beginResetModel()
        self._plan = plan
        self._with_same = False
        self._is_again = any(item.status is not Status.NEW for item in plan.items)
        self._rows = rows_of(plan, with_same=False)
        self.choices = Choices(plan, self.choices if goes_on else None)
        self.endResetModel()
        self.decided.emit()

    def row(self, index: _Index) -> Row:
        """Return the row that stands at `index`."""
        return self._rows[index.row()]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt and screen readers ask of a row."""
        row = self._rows[index.row()]
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.CheckStateRole:
            return self.check_state(row)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._spoken(row)
        return None

    def check_state(self, row: Row) -> Qt.CheckState | None:
        """Return the tick of a row, None where it has none."""
        if isinstance(row, CardRow):
            if row.item.card.id not in self.choices.decisions:
                return None
            taken = self.choices[row.item.card.id].take
            return Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked
        if isinstance(row, GroupRow) and row.card_ids:
            taken_ids = [card_id for card_id in row.card_ids if self.choices[card_id].take]
            if len(taken_ids) == len(row.card_ids):
                return Qt.CheckState.Checked
            return Qt.CheckState.PartiallyChecked if taken_ids else Qt.CheckState.Unchecked
        return None

    def toggle(self, index: _Index) -> None:
        """Tick or untick a card or a whole place; open or close what stays the same."""
        row = self.row(index)
        take = self.check_state(row) != Qt.CheckState.Checked
        if isinstance(row, CardRow):
            self.choices.take([row.item.card.id], take=take)
            self._decided(index)
        elif isinstance(row, GroupRow):
            self.choices.take(row.card_ids, take=take)
            self._decided(index)
        elif isinstance(row, FoldRow):
            self._fold(opened=not row.opened)

    def toggle_split(self, index: _Index) -> None:
        """Make several cards of the question, or keep it as one."""
        row = self.row(index)
        if isinstance(row, CardRow) and self.parts_of(row):
            card_id = row.item.card.id
            self.choices.split(card_id, split=not self.choices[card_id].split)
            self._decided(index)

    def toggle_offer(self, index: _Index) -> None:
        """Take the bundled deck's answer, or leave it."""
        row = self.row(index)
        if isinstance(row, CardRow) and row.item.offered:
            card_id = row.item.card.id
            self.choices.use_offer(card_id, use_offer=not self.choices[card_id].use_offer)
            self._decided(index)

    def link(self, index: _Index, link: ChapterLink | None) -> None:
        """Tie the card to another chapter, or to none."""
        row = self.row(index)
        if isinstance(row, CardRow):
            self.choices.link(row.item.card.id, link)
            self._decided(index)

    def correct(self, index: _Index, correction: Correction) -> None:
        """Let the card say something else, or stand elsewhere."""
        row = self.row(index)
        if isinstance(row, CardRow):
            card = row.item.card
            where = correction.placement
            if where is not None and where.branch.key == (card.module_id, card.place):
                correction = replace(correction, placement=None)
            self.choices.correct(card.id, correction)
            self._decided(index)

    def correction_of(self, row: CardRow) -> Correction:
        """Return what the card would say and where it would stand, as it is decided now."""
        item, card = row.item, row.item.card
        decision = self.choices[card.id]
        here = (card.module_id, card.place)
        stands = (one for one in self.places if one.branch.key == here)
        return Correction(
            self.choices.question(item),
            card.answer if decision.answer is None else decision.answer,
            decision.parts,
            decision.placement or next(stands, None),
        )

    @property
    def places(self) -> tuple[Placement, ...]:
        """Every place of the plan's modules at which a card can stand."""
        return tuple(
            Placement(module, branch)
            for module in self._plan.modules
            for branch in branches_of(module)
        )

    def may_correct(self, row: CardRow) -> bool:
        """Whether the card's words can be corrected: not those of one which goes."""
        return row.item.status is not Status.GONE

    def may_split(self, row: CardRow) -> bool:
        """Whether the question can become several cards: a new one that no deck answers."""
        decision = self.choices[row.item.card.id]
        return row.item.status is Status.NEW and not (row.item.offered and decision.use_offer)

    def parts_of(self, row: CardRow) -> tuple[str, ...]:
        """Return the questions that a row's can be split into; none where it is one."""
        return parts(row.item, self.choices[row.item.card.id])

    def link_of(self, row: CardRow) -> ChapterLink | None:
        """Return the chapter that the card would be tied to, first of all."""
        item, card = row.item, row.item.card
        decision = self.choices[card.id]
        chosen = decision.link
        if decision.is_link_own:
            return chosen
        if item.offered and decision.use_offer and item.offered[0].links:
            return item.offered[0].links[0]
        return card.links[0] if card.links else chosen

    def may_choose_chapter(self, row: CardRow) -> bool:
        """Whether the chapter can be chosen: not that of a card which goes."""
        return row.item.status is not Status.GONE

    @property
    def is_again(self) -> bool:
        """Whether some of the plan's cards were imported before."""
        return self._is_again

    def _decided(self, index: _Index) -> None:
        """Tell which rows look different now: a place's tick follows its cards'."""
        first = last = index.row()
        while first > 0 and not begins_panel(self._rows[first]):
            first -= 1
        while last + 1 < len(self._rows) and not begins_panel(self._rows[last + 1]):
            last += 1
        self.dataChanged.emit(self.index(first), self.index(last))
        self.decided.emit()

    def _fold(self, *, opened: bool) -> None:
        self.beginResetModel()
        self._with_same = opened
        self._rows = rows_of(self._plan, with_same=opened)
        self.endResetModel()

    def _spoken(self, row: Row) -> str:
        if isinstance(row, CardRow):
            link = self.link_of(row)
            advice = (self.words.warnings.advice(warned) for warned in row.item.advice)
            said = (self.words.question(self.choices.question(row.item)), self.words.chapter(link))
            found = self.findings.of(row.item, is_again=self._is_again)
            return ". ".join((*said, *(one.text for one in found), *advice))
        return self.words.row(row)
