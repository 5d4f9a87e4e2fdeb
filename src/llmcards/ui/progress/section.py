"""A chart of the page, with the name and the numbers that it is kept under."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from llmcards.ui.kit.charts.choice import ChoiceRow
from llmcards.ui.kit.charts.panel import ChartPanel
from llmcards.workflows.progress_csv import Table


class Section(ChartPanel):
    """Base of the page's charts. `file_name` is proposed where it is kept, without an ending."""

    file_name = ""

    def __init__(
        self, content: QWidget, *, choice: ChoiceRow | None = None, least_px: int = 0
    ) -> None:
        super().__init__(content, name=f"progress-{self.file_name}", choice=choice)
        content.setObjectName(f"{self.objectName()}-chart")
        if least_px:
            content.setMinimumHeight(least_px)

    def table(self) -> Table | None:
        """Return what is shown in numbers; None before it is known."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew when the language has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
