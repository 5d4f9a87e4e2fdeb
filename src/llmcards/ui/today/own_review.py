"""Choose a review of its own: what was forgotten today, a lecture, a chapter, a tag."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QListWidgetItem, QWidget

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.dialog_column import DialogColumn, leaving
from llmcards.ui.kit.narrowed_list import NarrowedList
from llmcards.ui.kit.text import label
from llmcards.workflows.desk import Desk
from llmcards.workflows.own_reviews import OwnKind, OwnReview, cards_of, own_reviews
from llmcards.workflows.scope import Scope

_START_PX = 190


class OwnReviewDialog(QDialog):
    """Lists what can be reviewed by itself, and says how many cards that is.

    Signals:
        chosen: The learner wants these cards; carries the `Scope`, and whether the answers
            leave the schedule alone.
    """

    chosen = Signal(Scope, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("own-review")
        self.setMinimumSize(480, 420)
        self.resize(560, 540)
        self._desk = desk
        self.setWindowTitle(self.tr("A review of its own"))
        title = label("heading")
        title.setText(self.tr("What do you want to review?"))
        self._find = QLineEdit()
        self._find.setObjectName("own-find")
        self._find.setPlaceholderText(self.tr("Find a lecture, a chapter or a tag"))
        self._find.setAccessibleName(self._find.placeholderText())
        self._list = NarrowedList(name="own-list")
        self._find.textChanged.connect(self._list.narrow)
        self._list.setAccessibleName(title.text())
        self._list.currentRowChanged.connect(self._count)
        self._list.itemActivated.connect(self._on_start)
        self._nothing = label("caption", name="own-nothing", wraps=True)
        self._nothing.hide()
        self._practises = QCheckBox(self.tr("Only practise: the schedule stays as it is"))
        self._practises.setObjectName("own-practises")
        self._practises.toggled.connect(self._count)
        self._start = Button("primary", name="own-start")
        self._start.setMinimumWidth(_START_PX)
        self._start.clicked.connect(self._on_start)
        self._reviews = own_reviews(desk)
        column = DialogColumn(self, title, self._find, self._list, self._nothing, self._practises)
        column.end(leaving(self, self.tr("Cancel"), name="own-cancel"), self._start)
        for review in self._reviews:
            self._list.addItem(QListWidgetItem(self._name(review)))
        self._list.setCurrentRow(0)

    def _name(self, review: OwnReview) -> str:
        if review.kind is OwnKind.FORGOTTEN:
            return self.tr("What was forgotten today")
        if review.kind is OwnKind.LECTURE:
            return self.tr("Lecture {number} · {module}").format(
                number=review.title, module=review.within
            )
        if review.kind is OwnKind.CHAPTER:
            return self.tr("Chapter {chapter} · {video}").format(
                chapter=review.title, video=review.within
            )
        return self.tr("Tag {tag}").format(tag=review.title)

    def _count(self) -> None:
        row, practises, cards, others = self._list.currentRow(), self._practises.isChecked(), 0, 0
        if row >= 0:
            scope = self._reviews[row].scope
            cards = cards_of(self._desk, scope, practises=practises)
            others = 0 if cards or practises else cards_of(self._desk, scope, practises=True)
        self._start.say(self.tr("Start, %n card(s)", "", cards) if cards else self.tr("No cards"))
        self._start.setEnabled(cards > 0)
        self._say_why(found=row >= 0, others=others)

    def _say_why(self, *, found: bool, others: int) -> None:
        """Say why there is nothing to start, where there is something to say."""
        text = "" if found else self.tr("Nothing was found.")
        if others:
            text = self.tr(
                "Nothing of this is due now, but %n card(s) can be practised.", "", others
            )
        self._nothing.setText(text)
        self._nothing.setVisible(bool(text))

    def _on_start(self) -> None:
        if not self._start.isEnabled():
            return
        self.accept()
        scope = self._reviews[self._list.currentRow()].scope
        self.chosen.emit(scope, self._practises.isChecked())
