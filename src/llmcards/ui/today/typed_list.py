"""What the learner has typed for a card, review by review."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from llmcards.ui.kit.panel import scrolled
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_S, GAP_XS
from llmcards.workflows.past import PastReview

_HIGHEST_PX = 130


class TypedList(QWidget):
    """The typed answers, the latest first; scrolls where there are many."""

    def __init__(
        self, title: str, reviews: Sequence[PastReview], when: Callable[[PastReview], str]
    ) -> None:
        super().__init__()
        self.setObjectName("info-typed")
        heading = label("strong-caption")
        heading.setText(title)
        content = QWidget()
        lines = QVBoxLayout(content)
        lines.setContentsMargins(0, 0, GAP_S, 0)
        lines.setSpacing(GAP_XS)
        for review in reversed(reviews):
            moment, text = label("caption"), label("text", wraps=True)
            moment.setText(when(review))
            text.setText(review.typed)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            lines.addWidget(moment)
            lines.addWidget(text)
        lines.addStretch()
        area: QScrollArea = scrolled(content)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(title)
        self.setMaximumHeight(_HIGHEST_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addWidget(heading)
        column.addWidget(area, 1)
