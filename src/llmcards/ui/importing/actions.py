"""What is done with the row that the keyboard stands on: keys and menu."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from llmcards.ui.commands.acting import OwnKeys, action_for
from llmcards.ui.commands.catalogue import say_names
from llmcards.ui.importing.layout import Area
from llmcards.ui.importing.model import PreviewModel
from llmcards.ui.importing.rows import CardRow, FoldRow
from llmcards.ui.kit.key_words import ActionKey


class ImportActions(QObject):
    """The actions of the preview; their keys hold while the keyboard stands in its list.

    Signals:
        wanted: Something is to be done with the row; carries the `Area` that a click would hit.
        refused: The keys of an action were pressed that cannot be done now; carries why.
        keys_changed: An action has another key now.
    """

    wanted = Signal(object)
    refused = Signal(str)
    keys_changed = Signal()

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.take = self._action("import-take", Area.TICK)
        self.correct = self._action("import-correct", Area.CORRECT)
        self.chapter = self._action("import-chapter", Area.CHAPTER)
        self.split = self._action("import-split", Area.SPLIT)
        self.offer = self._action("import-offer", Area.OFFER)
        self._keys = {action: ActionKey(action) for action in self}
        for key in self._keys.values():
            key.changed.connect(self.keys_changed)
        OwnKeys(tuple(self), view).refused.connect(self._on_refused)
        self.retranslate()

    def __iter__(self) -> Iterator[QAction]:
        """Give every action, in the order of the menu."""
        yield from (self.take, self.correct, self.chapter, self.split, self.offer)

    @property
    def hint(self) -> str:
        """All keys with what they do, in short words."""
        words = {
            self.take: self.tr("take or leave"),
            self.correct: self.tr("correct"),
            self.chapter: self.tr("chapter"),
            self.split: self.tr("split"),
            self.offer: self.tr("deck's answer"),
        }
        keys = ((self._keys[action].text, words[action]) for action in self)
        return " · ".join(f"{key}: {word}" for key, word in keys if key)

    def fit(self, model: PreviewModel, index: QModelIndex) -> None:
        """Let through what makes sense for the row at `index`."""
        row = model.row(index) if index.isValid() else None
        card = row if isinstance(row, CardRow) else None
        can_correct = card is not None and model.may_correct(card)
        is_ticked = row is not None and model.check_state(row) is not None
        self.take.setEnabled(is_ticked or isinstance(row, FoldRow))
        self.correct.setEnabled(can_correct)
        self.chapter.setEnabled(can_correct)
        self.split.setEnabled(card is not None and bool(model.parts_of(card)))
        self.offer.setEnabled(card is not None and bool(card.item.offered))

    def show(self, *, shown: bool) -> None:
        """Offer the actions, or not: they go with the list."""
        for action in self:
            action.setVisible(shown)

    def retranslate(self) -> None:
        """Say what the actions do."""
        say_names(self)

    def _action(self, code: str, area: Area) -> QAction:
        action = action_for(code, self)
        action.triggered.connect(lambda: self.wanted.emit(area))
        return action

    def _on_refused(self, action: QAction) -> None:
        reasons = {
            self.take: self.tr("There is nothing to take or to leave on this line."),
            self.correct: self.tr("Only a question that stays can be corrected."),
            self.chapter: self.tr("Only a question that stays can have a chapter."),
            self.split: self.tr(
                "No parts are proposed here. To split it all the same, correct it: "
                "one question a line."
            ),
            self.offer: self.tr("No deck has an answer to this question."),
        }
        self.refused.emit(reasons[action])
