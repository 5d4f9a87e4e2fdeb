"""The left edge of the window: where one can go, and how much waits there."""

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from llmcards.ui.kit.buttons import Button, NavItem
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_L, GAP_M, GAP_XS

_LEAST_PX = 184

# The pages by name, from top to bottom.
PLACES = ("today", "course", "cards", "progress", "settings")


class Navigation(Retranslated):
    """Names the pages, and the two ways in and out below.

    Signals:
        place_requested: A page was chosen; carries its name.
        import_requested: A module is to be imported.
        export_requested: An Anki package is wanted.
    """

    place_requested = Signal(str)
    import_requested = Signal()
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._due = 0
        self._waiting = 0
        self._brand = label("brand", name="brand")
        self._brand.setText("llmcards")
        self._places = {name: NavItem(name=f"nav-{name}") for name in PLACES}
        for name, item in self._places.items():
            item.clicked.connect(partial(self.place_requested.emit, name))
        self._import = NavItem(name="nav-import")
        self._import.clicked.connect(self.import_requested)
        self._export = Button("secondary", name="nav-export")
        self._export.clicked.connect(self.export_requested)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._lay_out()
        self.retranslate()

    @property
    def export_button(self) -> Button:
        """The button that is shut while an export runs."""
        return self._export

    def show_due(self, due: int) -> None:
        """Show how many cards are due."""
        self._due = due
        self.retranslate()

    def show_waiting(self, waiting: int) -> None:
        """Show how many questions wait for an answer."""
        self._waiting = waiting
        self.retranslate()

    def show_place(self, name: str) -> None:
        """Mark the page that one is at; `import` is one, too."""
        self._places.get(name, self._import).setChecked(True)

    def sizeHint(self) -> QSize:
        """Return room for the words: large type needs more."""
        return super().sizeHint().expandedTo(QSize(_LEAST_PX, 0))

    def retranslate(self) -> None:
        """Say the pages' names."""
        self._places["today"].say(self.tr("Today"), self._due)
        self._places["course"].say(self.tr("Course"), self._waiting)
        self._places["cards"].say(self.tr("Cards"))
        self._places["progress"].say(self.tr("Progress"))
        self._places["settings"].say(self.tr("Settings"))
        self._import.say(self.tr("Import a module…"))
        self._export.say(self.tr("Export to Anki"))

    def _lay_out(self) -> None:
        side = QFrame(self)
        side.setProperty("role", "side")
        column = QVBoxLayout(side)
        column.setContentsMargins(14, 18, 14, 16)
        column.setSpacing(GAP_XS)
        column.addWidget(self._brand)
        column.addSpacing(GAP_L)
        for item in self._places.values():
            column.addWidget(item)
        column.addStretch()
        column.addWidget(self._import)
        column.addSpacing(GAP_M)
        column.addWidget(self._export)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(side)
