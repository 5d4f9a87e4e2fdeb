"""The sign in the desktop's tray: how much is due, a menu, and notifications."""

from PySide6.QtCore import QEvent, QObject, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

_OPENING = (
    QSystemTrayIcon.ActivationReason.Trigger,
    QSystemTrayIcon.ActivationReason.DoubleClick,
)


class Tray(QObject):
    """Stands in the tray while it lives; make one only where the desktop has a tray.

    Signals:
        review_requested: The due cards are to be reviewed.
        open_requested: The window is to come forward.
        rest_requested: No reminder is wanted today.
        quit_requested: The program is to end.
    """

    review_requested = Signal()
    open_requested = Signal()
    rest_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._due = 0
        self._menu = QMenu()
        self._menu.installEventFilter(self)
        self._review, self._open, self._rest, self._quit = (
            self._action(signal)
            for signal in (
                self.review_requested,
                self.open_requested,
                self.rest_requested,
                self.quit_requested,
            )
        )
        self._menu.insertSeparator(self._rest)
        self._icon = QSystemTrayIcon(QApplication.windowIcon(), self)
        self._icon.setContextMenu(self._menu)
        self._icon.messageClicked.connect(self.review_requested)
        self._icon.activated.connect(self._on_activated)
        self._retranslate()
        self._icon.show()

    @staticmethod
    def is_available() -> bool:
        """Whether this desktop has a tray now; some get one only after the login."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def tooltip(self) -> str:
        """What the sign says under the mouse."""
        return self._icon.toolTip()

    @property
    def actions(self) -> list[QAction]:
        """What the menu offers, separators left out."""
        return [action for action in self._menu.actions() if not action.isSeparator()]

    def show_due(self, due: int) -> None:
        """Say how many cards are due."""
        self._due = due
        self._retranslate()

    def notify(self, title: str, text: str) -> None:
        """Show a notification of the desktop; a click on it asks for the review."""
        self._icon.showMessage(title, text, self._icon.icon())

    def remove(self) -> None:
        """Leave the tray."""
        self._icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say everything anew when the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        return super().eventFilter(watched, event)

    def _action(self, signal: SignalInstance) -> QAction:
        action = QAction(self._menu)
        action.triggered.connect(lambda _=False: signal.emit())
        self._menu.addAction(action)
        return action

    def _retranslate(self) -> None:
        due = self.tr("%n card(s) due", None, self._due)
        self._review.setText(self.tr("Review now"))
        self._review.setEnabled(self._due > 0)
        self._open.setText(self.tr("Open llmcards"))
        self._rest.setText(self.tr("No reminder today"))
        self._quit.setText(self.tr("Quit"))
        self._icon.setToolTip(f"llmcards: {due}" if self._due else "llmcards")

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in _OPENING:
            self.open_requested.emit()
