"""Offer to make several cards of a question that asks several things."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.small import small_button
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_M, GAP_XS


class SplitOffer(Retranslated):
    """Names the questions that one falls apart into; away where it asks one thing.

    Signals:
        accepted: The question is to be split.
    """

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[str, ...] = ()
        self._title = label("warning", wraps=True)
        self._text = label("caption", name="answer-parts", wraps=True)
        self._split = small_button(self, name="answer-split")
        self._split.clicked.connect(self.accepted)
        words = QVBoxLayout()
        words.setSpacing(GAP_XS)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_M)
        row.addLayout(words, 1)
        row.addWidget(self._split, 0, Qt.AlignmentFlag.AlignTop)

    def offer(self, parts: tuple[str, ...]) -> None:
        """Offer these parts; none hides the offer."""
        self._parts = parts
        self.setVisible(bool(parts))
        self.retranslate()

    def retranslate(self) -> None:
        """Say the offer anew."""
        self._title.setText(
            self.tr("This asks more than one thing. One card each is remembered better:")
        )
        self._text.setText("\n".join(f"{n}. {part}" for n, part in enumerate(self._parts, 1)))
        self._split.say(self.tr("Split into %n card(s)", "", len(self._parts)))
