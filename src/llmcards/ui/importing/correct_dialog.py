"""Correct what a card will say, and where it will stand, before it is taken."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from llmcards.ui.branch_words import branch_name
from llmcards.ui.importing.choices import Correction
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.choice import Choice
from llmcards.ui.kit.dialog_column import DialogColumn, leaving
from llmcards.ui.kit.text import label
from llmcards.ui.kit.text_box import TextBox
from llmcards.ui.theme import GAP_S
from llmcards.workflows.plan import Placement

_QUESTION_PX, _ANSWER_PX, _PLACE_PX = 84, 110, 34


class CorrectDialog(QDialog):
    """Asks for the question or the questions, the answer, and the place.

    Signals:
        corrected: The learner has decided; carries the `Correction`.
    """

    corrected = Signal(object)

    def __init__(self, now: Correction, places: Sequence[Placement], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("correct-dialog")
        self.setMinimumWidth(580)
        self._now = now
        self._places = tuple(places)
        self._question_name = label("strong-caption")
        self._question = TextBox()
        self._question.setObjectName("correct-question")
        self._question.setMinimumHeight(_QUESTION_PX)
        self._splits = QCheckBox()
        self._splits.setObjectName("correct-split")
        self._answer = TextBox()
        self._answer.setObjectName("correct-answer")
        self._answer.setMinimumHeight(_ANSWER_PX)
        self._place = Choice(name="correct-place")
        self._place.setMinimumHeight(_PLACE_PX)
        self._take = Button("primary", name="correct-take")
        self._lay_out()
        self._fill()
        self._connect()

    def offer_split(self, parts: Sequence[str], *, splits: bool) -> None:
        """Let the question become several cards, one a line; `parts` is what is proposed."""
        self._parts = "\n".join(parts) or self._now.question
        self._splits.show()
        self._splits.setChecked(splits)

    def _fill(self) -> None:
        self._parts = self._now.question
        self._splits.hide()
        self._question.fill(self._now.question)
        self._answer.fill(self._now.answer)
        titles = {place.module.id for place in self._places}
        for place in self._places:
            name = branch_name(place.branch)
            several = f"{place.module.title} · {name}" if len(titles) > 1 else name
            self._place.addItem(several)
        if self._now.placement in self._places:
            self._place.setCurrentIndex(self._places.index(self._now.placement))
        self._question.selectAll()
        self._question.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self._take.clicked.connect(self._on_take)
        self._splits.toggled.connect(self._on_splits)
        self._question.textChanged.connect(self._on_changed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_take)

    def _on_splits(self, splits: bool) -> None:  # noqa: FBT001 - Qt's signal
        if not self._question.document().isModified():  # what was typed stays
            self._question.fill(self._parts if splits else self._now.question)
        self._say_question()

    def _on_changed(self) -> None:
        self._take.setEnabled(bool(self._question.toPlainText().strip()))

    def _say_question(self) -> None:
        one, several = self.tr("Question"), self.tr("Questions, one a line")
        self._question_name.setText(several if self._splits.isChecked() else one)
        self._question.setAccessibleName(self._question_name.text())

    def _on_take(self) -> None:
        if not self._take.isEnabled():
            return
        lines = self._question.toPlainText().strip().splitlines()
        several = self._splits.isChecked()
        parts = tuple(" ".join(line.split()) for line in lines if line.strip()) if several else ()
        row = self._place.currentIndex()
        question = self._now.question if several else self._question.toPlainText().strip()
        if len(parts) == 1:
            question, parts = parts[0], ()
        self.accept()
        self.corrected.emit(
            Correction(
                question,
                self._answer.toPlainText().strip(),
                parts,
                self._places[row] if row >= 0 else None,
            )
        )

    def _lay_out(self) -> None:
        title, answer, place = label("heading"), label("strong-caption"), label("strong-caption")
        title.setText(self.tr("Correct the card"))
        self.setWindowTitle(title.text())
        answer.setText(self.tr("Answer, if you have one already"))
        self._answer.setAccessibleName(answer.text())
        place.setText(self.tr("Where it stands"))
        self._place.setAccessibleName(place.text())
        self._splits.setText(self.tr("Make a card of each line"))
        self._say_question()
        cancel = leaving(self, self.tr("Cancel"), name="correct-cancel")
        self._take.say(self.tr("Take it so"), self.tr("Ctrl+Enter"))
        asked = (self._question_name, self._question, self._splits, answer, self._answer)
        column = DialogColumn(self, title, *asked, place, self._place, gap_px=GAP_S)
        column.end(cancel, self._take)
