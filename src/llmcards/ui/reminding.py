"""The reminders of the window, made when the learner first wants any."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings
from PySide6.QtWidgets import QApplication

from llmcards.settings import Settings
from llmcards.workflows.desk import Desk

if TYPE_CHECKING:
    from llmcards.ui.main_window import MainWindow
    from llmcards.ui.reminders.reminders import Reminders
    from llmcards.ui.reminders.tray import Tray


class Reminding(QObject):
    """Ties the reminders to the window: what they ask for, and where it goes when closed."""

    def __init__(self, desk: Desk, window: "MainWindow", state: Path) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._state = QSettings(str(state), QSettings.Format.IniFormat, self)
        self._reminders: Reminders | None = None
        self._unsaid = ""
        self.adopt(desk.settings)

    def adopt(self, settings: Settings) -> None:
        """Go by `settings` from now on."""
        if self._reminders is not None:
            self._reminders.adopt(settings)
        elif settings.reminder or settings.close_to_tray:
            self._make()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say what could not be said while the learner was elsewhere; count when they go."""
        if event.type() == QEvent.Type.WindowActivate and self._unsaid:
            text, self._unsaid = self._unsaid, ""
            self._offer(text)
        elif event.type() == QEvent.Type.WindowDeactivate and self._reminders is not None:
            self._reminders.refresh()
        return super().eventFilter(watched, event)

    def _make(self) -> None:
        from llmcards.ui.reminders.reminders import Reminders

        window = self._window
        reminders = self._reminders = Reminders(
            self._desk,
            self._state,
            self,
            make_tray=_tray,
            reviews=lambda: window.isActiveWindow() and window.is_reviewing,
        )
        reminders.review_requested.connect(self._on_review)
        reminders.open_requested.connect(window.presence.come_forward)
        reminders.quit_requested.connect(window.presence.leave)
        reminders.told.connect(self._on_told)
        reminders.stays_changed.connect(window.presence.stay)
        reminders.failed.connect(window.tell)
        window.presence.hidden.connect(reminders.tell_of_tray)
        window.installEventFilter(self)
        reminders.start()

    def _on_review(self) -> None:
        self._window.presence.come_forward()
        if not self._window.is_reviewing:
            self._window.begin()

    def _offer(self, text: str) -> None:
        self._window.toast.say(text, self.tr("Review now"), self._on_review)

    def _on_told(self, text: str) -> None:
        if self._window.isActiveWindow():
            self._offer(text)
            return
        self._unsaid = text
        QApplication.alert(self._window)


def _tray(parent: QObject) -> "Tray | None":
    from llmcards.ui.reminders.tray import Tray

    return Tray(parent) if Tray.is_available() else None
