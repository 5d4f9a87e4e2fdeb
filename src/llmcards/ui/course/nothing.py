"""What the course shows while there is no module."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.empty import EmptyState
from llmcards.ui.kit.retranslated import Retranslated


class NoModules(Retranslated):
    """Offers both ways to a first module.

    Signals:
        import_requested: A page is to be imported.
        module_requested: A module is to be made by hand.
    """

    import_requested = Signal()
    module_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = EmptyState()
        self._import = Button("primary", name="course-empty-import")
        self._import.clicked.connect(self.import_requested)
        self._module = Button("secondary", name="course-empty-module")
        self._module.clicked.connect(self.module_requested)
        self._state.add_button(self._import)
        self._state.add_button(self._module)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._state)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        self._state.say(
            self.tr("No modules yet"),
            self.tr("Import a module page: its lectures and questions will stand here."),
        )
        self._import.say(self.tr("Import a module…"))
        self._module.say(self.tr("Add a module by hand…"))
