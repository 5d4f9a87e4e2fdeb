"""What is done with the chapter that the keyboard stands on: keys, menu and buttons."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from llmcards.ui.commands.acting import OwnKeys, action_for
from llmcards.ui.commands.catalogue import say_names
from llmcards.ui.kit.key_words import ActionKey


class PaneActions(QObject):
    """The actions of the pane; their keys hold while the keyboard stands in it.

    Signals:
        refused: The keys of an action were pressed that cannot be done now; carries why.
        link_key_changed: The chapter is tied to the card by another key now.
    """

    refused = Signal(str)
    link_key_changed = Signal()

    def __init__(self, pane: QWidget, chapters: QWidget) -> None:
        super().__init__(pane)
        self.open = action_for("pane-open", self)
        self.link = action_for("pane-link", self)
        self.review = action_for("pane-review", self)
        self.read = action_for("pane-read", self)
        self._link_key = ActionKey(self.link)
        self._link_key.changed.connect(self.link_key_changed)
        OwnKeys(tuple(self), pane, chapters).refused.connect(self._on_refused)
        self.retranslate()

    def __iter__(self) -> Iterator[QAction]:
        """Give every action, in the order of the menu."""
        yield from (self.open, self.link, self.review, self.read)

    @property
    def link_key(self) -> str:
        """The key that ties the card to the chapter; empty where it has none."""
        return self._link_key.text

    def allow(self, *, opens: bool, links: bool, reviews: bool) -> None:
        """Let through what makes sense for the chapter."""
        self.open.setEnabled(opens)
        self.link.setEnabled(links)
        self.review.setEnabled(reviews)
        self.read.setEnabled(reviews)

    def show(self, *, shown: bool) -> None:
        """Offer the actions, or not: they go with the pane."""
        for action in self:
            action.setVisible(shown)

    def retranslate(self) -> None:
        """Say what the actions do."""
        say_names(self)

    def _on_refused(self, action: QAction) -> None:
        reasons = {
            self.open: self.tr("No chapter is shown."),
            self.link: self.tr("Choose another chapter to tie the card to it."),
            self.review: self.tr("Choose a chapter that has cards."),
            self.read: self.tr("Choose a chapter that has cards."),
        }
        self.refused.emit(reasons[action])
