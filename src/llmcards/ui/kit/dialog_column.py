"""How every dialog is laid out: what it says and asks, and below it the ways out."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from llmcards.ui.kit.buttons import Button
from llmcards.ui.theme import GAP_L, GAP_M, GAP_S, GAP_XL


class DialogColumn(QVBoxLayout):
    """The parts of a dialog from above to below; `end` adds the ways out."""

    def __init__(self, dialog: QDialog, *parts: QWidget, gap_px: int = GAP_M) -> None:
        super().__init__(dialog)
        self.setContentsMargins(GAP_XL, GAP_XL, GAP_XL, GAP_L)
        self.setSpacing(gap_px)
        for part in parts:
            self.addWidget(part)

    def end(self, *ways_out: Button, aside: Button | None = None) -> None:
        """Add the ways out: `aside` on the left, what leaves the dialog, and the deed at last.

        A deed, which is primary, is done by Enter.
        """
        row = QHBoxLayout()
        row.setSpacing(GAP_M)
        if aside is not None:
            row.addWidget(aside)
        row.addStretch()
        for button in ways_out:
            row.addWidget(button)
        ways_out[-1].setDefault(ways_out[-1].property("role") == "primary")
        self.addSpacing(GAP_S)
        self.addLayout(row)


def leaving(dialog: QDialog, text: str = "", *, name: str) -> Button:
    """Return the button that leaves a dialog undone, as Esc does."""
    button = Button("secondary", name=name)  # the column takes it in: in its turn for Tab
    button.say(text, "Esc")
    button.clicked.connect(dialog.reject)
    return button
