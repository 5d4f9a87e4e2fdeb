"""The way out to Anki, made when it is first wanted."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from llmcards.workflows.desk import Desk

if TYPE_CHECKING:
    from llmcards.ui.exporting.flow import ExportFlow


class Exports(QObject):
    """Starts exports of everything, or of some cards.

    Signals:
        running: An export began or ended; carries whether one runs.
        answer_requested: There was nothing to export; carries the id of a card to answer, or None.
        import_requested: There was nothing to export: there are no cards.
        crashed: Writing met a bug of ours; carries the exception.
    """

    running = Signal(bool)
    answer_requested = Signal(object)
    import_requested = Signal()
    crashed = Signal(object)

    def __init__(self, desk: Desk, state: Path, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._state = state
        self._window = window
        self._flow: ExportFlow | None = None

    def start(self) -> None:
        """Export everything to where the last package went."""
        self._made().start()

    def start_cards(self, card_ids: Sequence[str]) -> None:
        """Ask for a place and export these cards alone."""
        self._made().start_cards(card_ids)

    def _made(self) -> "ExportFlow":
        if self._flow is None:
            from llmcards.ui.exporting.flow import ExportFlow
            from llmcards.ui.exporting.place import ExportPlace

            self._flow = ExportFlow(self._desk, ExportPlace(self._state), self._window)
            self._flow.running.connect(self.running)
            self._flow.answer_requested.connect(self.answer_requested)
            self._flow.import_requested.connect(self.import_requested)
            self._flow.crashed.connect(self.crashed)
        return self._flow
