"""The buttons below the tree: what is done most, and a menu with the rest."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from llmcards.ui.course.actions import CourseActions
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.small import small_button
from llmcards.ui.theme import GAP_S


class CourseFoot(Retranslated):
    """Follows the actions: their names, and what is possible."""

    def __init__(self, actions: CourseActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP_S)
        for name, action in (
            ("review", actions.review),
            ("add", actions.add),
            ("video", actions.video),
        ):
            self._follow(small_button(self, name=f"course-foot-{name}"), action)
        self._row.addStretch()
        self._more = small_button(self, name="course-foot-more")
        self._more.clicked.connect(self._on_more)
        self._row.addWidget(self._more)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the last button anew; the others follow their actions."""
        self._more.say(self.tr("More…"))

    def _follow(self, button: Button, action: QAction) -> None:
        def look() -> None:
            button.say(action.text())
            button.setVisible(action.isEnabled())

        action.changed.connect(look)
        button.clicked.connect(action.trigger)
        self._row.addWidget(button)
        look()

    def _on_more(self) -> None:
        menu = self._actions.menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().topLeft()))
