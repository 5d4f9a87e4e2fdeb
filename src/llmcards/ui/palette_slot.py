"""The palette over the window, made when it is first wanted."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from llmcards.ui.commands.command import Place
from llmcards.ui.commands.registry import Registry
from llmcards.ui.pages import Pages
from llmcards.workflows.desk import Desk

if TYPE_CHECKING:
    from llmcards.ui.palette.palette import Palette
    from llmcards.ui.palette.search import PaletteSearch


class PaletteSlot(QObject):
    """Opens the palette, with the commands of the place that is `here`, and goes where it says.

    Signals:
        failed: The search met a bug of ours; carries the exception.
    """

    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        registry: Registry,
        state: QSettings,
        here: Callable[[], Place],
        pages: Pages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._parts = desk, registry, state, here
        self._pages = pages
        self._window = window
        self._search: PaletteSearch | None = None

    def open(self) -> "Palette":
        """Show the palette."""
        return (self._search or self._make()).open()

    def _make(self) -> "PaletteSearch":
        from llmcards.ui.palette.search import PaletteSearch

        search = self._search = PaletteSearch(*self._parts, self._window)
        search.place_chosen.connect(self._pages.show_place)
        search.card_chosen.connect(self._pages.show_card)
        search.failed.connect(self.failed)
        return search
