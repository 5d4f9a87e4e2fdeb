"""What the window is made of, side by side: the ways to go, the page at work, the pane."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from llmcards.ui.kit.panel import rule

_LEAST_CENTRE_PX = 428


class Frame(QWidget):
    """Sets `navigation` and `stack` side by side; the pane joins `splitter` later."""

    def __init__(self, navigation: QWidget, stack: QStackedWidget) -> None:
        super().__init__()
        stack.setMinimumWidth(_LEAST_CENTRE_PX)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(stack)
        self.splitter.setStretchFactor(0, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(navigation)
        row.addWidget(rule(vertical=True))
        row.addWidget(self.splitter, 1)
