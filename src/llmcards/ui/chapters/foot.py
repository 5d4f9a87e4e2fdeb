"""The bottom of the chapter pane: what to do with the chosen chapter."""

from PySide6.QtWidgets import QWidget

from llmcards.ui.chapters.actions import PaneActions
from llmcards.ui.kit.small import small_button
from llmcards.ui.kit.wrapping import WrappingRow
from llmcards.ui.theme import GAP_S


class PaneFoot(QWidget):
    """Two buttons for the actions of the pane."""

    def __init__(self, actions: PaneActions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._review = small_button(self, name="chapter-review")
        self._link = small_button(self, name="chapter-link")
        row = WrappingRow(self, gap_px=GAP_S, fills=True)
        for button, action in ((self._review, actions.review), (self._link, actions.link)):
            button.follow(action)
            action.changed.connect(self._fit)  # hidden with the pane, it is disabled
            button.clicked.connect(action.trigger)
            row.addWidget(button)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._review.say_with_key(self.tr("Review chapter"))
        self._review.setToolTip(self.tr("Review the cards of this chapter, due or not"))
        self._link.say_with_key(self.tr("Link here"))
        self._link.setToolTip(self.tr("Tie this card to the chosen chapter"))

    def _fit(self) -> None:
        self._link.setEnabled(self._actions.link.isEnabled())
        self._review.setEnabled(self._actions.review.isEnabled())
