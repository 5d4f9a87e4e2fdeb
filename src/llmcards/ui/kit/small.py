"""A button for narrow places."""

from PySide6.QtWidgets import QWidget

from llmcards.ui.kit.buttons import Button


def small_button(parent: QWidget, *, name: str) -> Button:
    """Return a secondary button that is low and set in small type."""
    button = Button("secondary", parent, name=name)
    button.setProperty("density", "small")
    return button
