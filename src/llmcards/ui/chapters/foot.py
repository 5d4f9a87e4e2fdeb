"""The bottom of the chapter pane: what to do with the chosen chapter."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from llmcards.ui.kit.small import small_button
from llmcards.ui.kit.wrapping import WrappingRow
from llmcards.ui.theme import GAP_S


class PaneFoot(QWidget):
    """Two buttons.

    Signals:
        review_wanted: The chosen chapter's cards are to be reviewed.
        link_wanted: The card is to be tied to the chosen chapter.
    """

    review_wanted = Signal()
    link_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._review = small_button(self, name="chapter-review")
        self._link = small_button(self, name="chapter-link")
        self._review.clicked.connect(self.review_wanted)
        self._link.clicked.connect(self.link_wanted)
        row = WrappingRow(self, gap_px=GAP_S, fills=True)
        row.addWidget(self._review)
        row.addWidget(self._link)
        self.retranslate()

    def allow(self, *, link: bool, review: bool) -> None:
        """Let the learner do what makes sense for the chosen chapter."""
        self._link.setEnabled(link)
        self._review.setEnabled(review)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._review.say(self.tr("Review chapter"), "R")
        self._review.setToolTip(self.tr("Review the cards of this chapter, due or not"))
        self._link.say(self.tr("Link here"), "L")
        self._link.setToolTip(self.tr("Tie this card to the chosen chapter"))
