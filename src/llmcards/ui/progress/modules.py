"""Choose whose numbers are shown: those of all modules, or of one."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from llmcards.ui.kit.buttons import Button
from llmcards.workflows.progress import ModuleName

_WIDEST_PX = 300


class ModuleChoice(Button):
    """A button with the chosen module's name; its menu has the others.

    Signals:
        chosen: Another module was chosen; see `module_id`.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("secondary", parent, name="progress-module")
        self.setProperty("density", "small")
        self._modules: tuple[ModuleName, ...] = ()
        self._id: str | None = None
        self._all = ""
        self.clicked.connect(self._on_clicked)
        self.hide()

    @property
    def module_id(self) -> str | None:
        """The module that is chosen; None means all."""
        return self._id

    def name_all(self, text: str) -> None:
        """Say what stands for all modules."""
        self._all = text
        self._show()

    def show_modules(self, modules: Sequence[ModuleName]) -> None:
        """Offer `modules`; the chosen one stays chosen."""
        self._modules = tuple(modules)
        self.setVisible(len(modules) > 1)
        self._show()

    def choose(self, module_id: str | None) -> None:
        """Show the numbers of one module, or of all."""
        if module_id != self._id:
            self._id = module_id
            self._show()
            self.chosen.emit()

    def menu_of_modules(self) -> QMenu:
        """Return all that can be chosen, the chosen one ticked."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for module in (ModuleName("", self._all), *self._modules):
            module_id = module.id or None
            action = group.addAction(menu.addAction(module.title.replace("&", "&&")))
            action.setCheckable(True)
            action.setChecked(module_id == self._id)
            action.triggered.connect(lambda _=False, wanted=module_id: self.choose(wanted))
        return menu

    def _show(self) -> None:
        title = next((one.title for one in self._modules if one.id == self._id), self._all)
        shown = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, _WIDEST_PX)
        self.setText(f"{shown}  ▾".replace("&", "&&"))
        self.setAccessibleName(title)

    def _on_clicked(self) -> None:
        menu = self.menu_of_modules()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
