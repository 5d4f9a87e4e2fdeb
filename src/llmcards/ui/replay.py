"""Undo and redo, for every page alike."""

from PySide6.QtCore import QObject, Signal

from llmcards.ui.menus import change_name
from llmcards.ui.review_slot import ReviewSlot
from llmcards.workflows.desk import Desk


class Replay(QObject):
    """Takes the last change back, or does it again. In a review the card comes back, too.

    Signals:
        replayed: Something was written outside of a review; carries the `Changes`, or None.
        said: It is done; carries the sentence.
    """

    replayed = Signal(object)
    said = Signal(str)

    def __init__(self, desk: Desk, review: ReviewSlot) -> None:
        super().__init__(review)
        self._desk = desk
        self._review = review

    def undo(self) -> None:
        """Take the last change back."""
        collection = self._desk.collection
        if (label := collection.undo_label) is None:
            return
        if (review := self._review.current) is not None:
            review.undo()
        else:
            done = collection.undo()
            self.replayed.emit(done.changes if done is not None else None)
        self.said.emit(self.tr("Taken back: {what}").format(what=change_name(label)))

    def redo(self) -> None:
        """Do again what was taken back last."""
        collection = self._desk.collection
        if (label := collection.redo_label) is None:
            return
        if (review := self._review.current) is not None:
            review.redo()
        else:
            done = collection.redo()
            self.replayed.emit(done.changes if done is not None else None)
        self.said.emit(self.tr("Done again: {what}").format(what=change_name(label)))
