"""A look at the question that is chosen in the course."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from llmcards.cards import Card
from llmcards.ui.kit.markdown import MarkdownView
from llmcards.ui.kit.panel import Panel, scrolled
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import label
from llmcards.ui.theme import BODY_PX, GAP_S, TEXT_PX

_LEAST_PX = 132


class QuestionPreview(Retranslated):
    """Shows question, answer and key points.

    Signals:
        link_activated: A link in the answer was chosen; carries its address.
    """

    link_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: Card | None = None
        self._question = MarkdownView(size_px=BODY_PX, weight=QFont.Weight.DemiBold)
        self._question.setObjectName("course-preview-question")
        self._answer = MarkdownView(size_px=TEXT_PX + 1)
        self._answer.setObjectName("course-preview-answer")
        self._answer.link_activated.connect(self.link_activated)
        self._points = label("text", name="course-preview-points", wraps=True)
        self._none = label("caption", wraps=True)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        for part in (self._question, self._answer, self._points, self._none):
            column.addWidget(part)
        column.addStretch()
        panel = Panel(margin=16)
        panel.column.addWidget(scrolled(content))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)
        self.setMinimumHeight(_LEAST_PX)
        self.retranslate()

    def show_card(self, card: Card) -> None:
        """Show a card as it is stored."""
        self._card = card
        self._question.show_markdown(card.question)
        self._answer.show_markdown(card.answer)
        self._answer.setVisible(card.has_answer)
        self._none.setVisible(not card.has_answer)
        points = "\n".join(f"{'★' if one.core else '•'}  {one.text}" for one in card.key_points)
        self._points.setText(points)
        self._points.setVisible(bool(points))

    def retranslate(self) -> None:
        """Say the words anew."""
        self._none.setText(self.tr("No answer yet. Press Enter to write it."))
