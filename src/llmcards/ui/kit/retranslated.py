"""A widget that says its words anew when the language changes."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget


class Retranslated(QWidget):
    """Base of whatever shows words: override `retranslate` to set all of them."""

    def changeEvent(self, event: QEvent) -> None:
        """Set the words anew when the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every word that the widget shows, in the language in use."""
        raise NotImplementedError
