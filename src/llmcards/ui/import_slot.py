"""The import among the window's pages, made when it is first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QStackedWidget

from llmcards.workflows.desk import Desk

if TYPE_CHECKING:
    from llmcards.ui.importing.page import ImportPage


class ImportSlot(QObject):
    """Holds the import page. What it says, it says to the window.

    Signals:
        imported: Cards were taken; carries the `ImportResult`.
        told: Something happened that can be undone; carries the sentence.
        said: What was wanted cannot be done; carries why.
        made: The page is there now; carries it.
        left: The learner is done here.
        failed: Something could not be done; carries the exception.
    """

    imported = Signal(object)
    told = Signal(str)
    said = Signal(str)
    made = Signal(object)
    left = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, stack: QStackedWidget, state: QSettings) -> None:
        super().__init__(stack)
        self._desk = desk
        self._stack = stack
        self._state = state
        self._page: ImportPage | None = None

    @property
    def is_shown(self) -> bool:
        """Whether the import is on the screen."""
        return self._page is not None and self._stack.currentWidget() is self._page

    def page(self) -> "ImportPage":
        """Return the page, made where it was not there."""
        return self._page or self._make()

    def _make(self) -> "ImportPage":
        from llmcards.ui.importing.page import ImportPage

        page = self._page = ImportPage(self._desk, state=self._state)
        self._stack.addWidget(page)
        page.imported.connect(self.imported)
        page.told.connect(self.told)
        page.said.connect(self.said)
        page.left.connect(self.left)
        page.crashed.connect(self.failed)
        self.made.emit(page)
        return page
