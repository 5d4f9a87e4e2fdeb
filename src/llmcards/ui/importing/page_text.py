"""Show the text that an import was read from, to check it against the preview."""

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from llmcards.ui.theme import GAP_L
from llmcards.workflows.plan import Source
from llmcards.workflows.source_text import source_text


class PageText(QDialog):
    """The sources word for word, a tab each where there are several."""

    def __init__(self, sources: Sequence[Source], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The text of the page"))
        self.resize(760, 620)
        tabs = QTabWidget(self)
        tabs.setDocumentMode(True)
        tabs.tabBar().setVisible(len(sources) > 1)
        for source in sources:
            text = QPlainTextEdit(source_text(source), tabs)
            text.setReadOnly(True)
            text.setAccessibleName(source.name)
            tabs.addTab(text, source.name)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.addWidget(tabs)
        column.addWidget(buttons)
