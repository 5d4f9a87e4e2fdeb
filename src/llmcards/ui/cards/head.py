"""The page's title, what can be done, and how far a long change is."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.progress import ProgressLine
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.small import small_button
from llmcards.ui.kit.text import ElidedLabel, label
from llmcards.ui.theme import GAP_S

_BAR_PX = 120


class PageHead(Retranslated):
    """Holds two menus that the page fills.

    Signals:
        cancelled: The change under way is not wanted.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counted: tuple[int, int] = (0, 0)
        self._title = label("title", name="cards-title")
        self._count = ElidedLabel("caption", name="cards-count")
        self._bar = ProgressLine()
        self._bar.setFixedWidth(_BAR_PX)
        self._cancel = Button("link", name="cards-cancel")
        self._cancel.clicked.connect(self.cancelled)
        self._columns_button = small_button(self, name="cards-columns")
        self._actions_button = small_button(self, name="cards-actions")
        self.columns = self._menu_of(self._columns_button)
        self.actions_ = self._menu_of(self._actions_button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_S)
        row.addWidget(self._title)
        row.addWidget(self._count, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        row.addWidget(self._columns_button)
        row.addWidget(self._actions_button)
        self.show_running(running=False)
        self.retranslate()

    def show_running(self, *, running: bool) -> None:
        """Show that a change is under way, or that it is over."""
        self._bar.setVisible(running)
        self._cancel.setVisible(running)
        self._bar.show_share(0.0)

    def show_progress(self, done: int, total: int) -> None:
        """Show how much of a change is done."""
        self._bar.show_share(done / total if total else 0.0)

    def show_count(self, found: int, selected: int) -> None:
        """Say how many cards there are, and how many of them are selected."""
        self._counted = (found, selected)
        self._actions_button.setEnabled(selected > 0)
        self._say_count()

    def retranslate(self) -> None:
        """Say the page's name and its menus'."""
        self._title.setText(self.tr("Cards"))
        self._say_count()
        self._cancel.say(self.tr("Cancel"))
        self._bar.setAccessibleName(self.tr("Progress of the change"))
        for button, text in (
            (self._columns_button, self.tr("Columns")),
            (self._actions_button, self.tr("Actions")),
        ):
            button.setText(text)
            button.setAccessibleName(text)

    def _say_count(self) -> None:
        found, selected = self._counted
        number = QLocale().toString
        self._count.setText(number(found))
        self._count.setAccessibleName(self.tr("%n card(s)", "", found))
        if selected > 1:
            words = self.tr("{selected} of {found}")
            self._count.setText(words.format(selected=number(selected), found=number(found)))
            self._count.setAccessibleName(self.tr("%n selected", "", selected))
        self._count.setToolTip(self._count.accessibleName())

    @staticmethod
    def _menu_of(button: QPushButton) -> QMenu:
        menu = QMenu(button)
        menu.setObjectName(f"{button.objectName()}-menu")
        button.setMenu(menu)
        return menu
