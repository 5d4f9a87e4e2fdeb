"""A card as one reads it: the question, the answer, and what the answer must contain."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout

from llmcards.cards import Card
from llmcards.ui.kit.markdown import MarkdownView
from llmcards.ui.kit.panel import Panel
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import label
from llmcards.ui.theme import BODY_PX, GAP_S


class CardText(Retranslated):
    """Shows one card; its answer can be covered.

    Signals:
        link_activated: A link in the text was chosen; carries its address.
    """

    link_activated = Signal(str)

    def __init__(self, card: Card, number: int) -> None:
        super().__init__()
        self._card = card
        self._question = MarkdownView(size_px=BODY_PX + 1, weight=QFont.Weight.DemiBold)
        self._question.setObjectName(f"reading-question-{number}")
        self._answer = MarkdownView(size_px=BODY_PX, leading=130)
        self._answer.setObjectName(f"reading-answer-{number}")
        self._points = label("caption", wraps=True)
        self._none = label("caption", wraps=True)
        panel = Panel(margin=22)
        panel.column.setSpacing(GAP_S)
        for part in (self._question, self._answer, self._points, self._none):
            panel.column.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)
        for view in (self._question, self._answer):
            view.link_activated.connect(self.link_activated)
        self._question.show_markdown(card.question)
        self._answer.show_markdown(card.answer)
        points = "\n".join(f"{'★' if one.core else '•'}  {one.text}" for one in card.key_points)
        self._points.setText(points)
        self.cover(covered=False)
        self.retranslate()

    def cover(self, *, covered: bool) -> None:
        """Hide the answer, or show it."""
        answered = self._card.has_answer
        self._answer.setVisible(answered and not covered)
        self._points.setVisible(bool(self._card.key_points) and answered and not covered)
        self._none.setVisible(covered or not answered)
        self._is_covered = covered and answered
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        covered, none = self.tr("The answer is covered."), self.tr("No answer yet.")
        self._none.setText(covered if self._is_covered else none)
        self._question.setAccessibleName(self.tr("Question"))
        self._answer.setAccessibleName(self.tr("Answer"))
