"""The settings on one calm page: each is in force as soon as it is changed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractSlider, QVBoxLayout, QWidget

from llmcards.settings import Settings
from llmcards.ui.kit.panel import scrolled
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import label
from llmcards.ui.kit.toast import Toast
from llmcards.ui.settings.backup_flow import BackupFlow
from llmcards.ui.settings.backups import BackupSection
from llmcards.ui.settings.daily import DailySection
from llmcards.ui.settings.intervals import IntervalSection
from llmcards.ui.settings.looks import LooksSection
from llmcards.ui.settings.memory import MemorySection
from llmcards.ui.settings.parameters import ParameterSection
from llmcards.ui.settings.pending import PendingBar
from llmcards.ui.settings.reminders import ReminderSection
from llmcards.ui.settings.rules_flow import RulesFlow
from llmcards.ui.settings.shortcuts import ShortcutSection
from llmcards.ui.surroundings import Choices
from llmcards.ui.theme import GAP_L, GAP_M, PAGE_MARGIN
from llmcards.workflows.desk import Desk

if TYPE_CHECKING:
    from llmcards.cards import Card

_WIDEST_PX = 720
_NARROW_PX = 560
_NARROW_MARGIN_PX = 16
_SCROLLING = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}


class SettingsPage(Retranslated):
    """Shows and changes the settings.

    Rules that move schedules are first shown in what they would move; all else is at once.

    Signals:
        changed: The schedules were computed again; carries None: all may be others.
        failed: Something could not be done; carries the exception.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings-page")
        self._choices = choices
        self._flow = RulesFlow(desk, choices, self)
        self._title = label("title")
        self._daily = DailySection(choices.settings)
        self._memory = MemorySection(desk, choices.settings)
        self._intervals = IntervalSection(choices.settings)
        self._parameters = ParameterSection(desk, choices.settings)
        self._looks = LooksSection(choices.settings)
        self._shortcuts = ShortcutSection(choices.settings)
        self._reminders = ReminderSection(choices.settings)
        self._backups = BackupSection(choices.backups, choices.settings)
        self._copies = BackupFlow(desk, choices, self)
        self._pending = PendingBar()
        self._toast = Toast(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def card(self) -> "Card | None":
        """No card is at hand here."""
        return None

    @property
    def toast(self) -> Toast:
        """What tells that rules are followed, with the way back."""
        return self._toast

    def refresh(self) -> None:
        """Show the settings, and the backups, as they are."""
        self._on_settings(self._choices.settings)
        self._backups.refresh()

    def retranslate(self) -> None:
        """Say the page's name; the sections see to themselves."""
        self._title.setText(self.tr("Settings"))

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was changed elsewhere meanwhile."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sections the margins' room where there is little."""
        super().resizeEvent(event)
        margin = _NARROW_MARGIN_PX if self.width() < _NARROW_PX else PAGE_MARGIN - GAP_M
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(margin, 20, margin, 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the page keys, before anything on the page has the keyboard."""
        step = _SCROLLING.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._area.verticalScrollBar().triggerAction(step)

    def _on_settings(self, settings: Settings) -> None:
        self._daily.show_settings(settings)
        self._looks.show_settings(settings)
        self._reminders.show_settings(settings)
        self._shortcuts.show_settings(settings)
        self._backups.show_settings(settings)
        shown = self._flow.wish or settings
        self._memory.show_settings(shown)
        self._intervals.show_settings(shown)
        self._parameters.show_settings(shown, settings)

    def _on_wished(self, wish: Settings | None) -> None:
        self._on_settings(self._choices.settings)
        if wish is None:
            self._pending.hide()
        else:
            self._pending.show_waiting()

    def _on_applied(self, moved: int) -> None:
        self.changed.emit(None)
        self._backups.refresh()
        said = self.tr("%n card(s) got another date", None, moved)
        self._toast.say(said, self.tr("Take back"))
        self._memory.refresh()

    def _on_taken_back(self) -> None:
        self.changed.emit(None)
        self._toast.say(self.tr("The rules of before are back"))
        self._memory.refresh()

    def _on_copied(self) -> None:
        self._backups.refresh()
        self._toast.say(self.tr("A backup was made"))

    def _on_restored(self) -> None:
        self.changed.emit(None)
        self._backups.refresh()
        self._memory.refresh()
        self._toast.say(self.tr("The backup is back; what was there before is in the list"))

    def _connect(self) -> None:
        choices, flow = self._choices, self._flow
        choices.changed.connect(self._on_settings)
        self._daily.wished.connect(choices.keep)
        self._reminders.wished.connect(choices.keep)
        self._shortcuts.wished.connect(choices.keep)
        self._memory.wished.connect(flow.ask)
        self._intervals.wished.connect(flow.ask)
        self._parameters.wished.connect(flow.ask)
        self._memory.failed.connect(self.failed)
        self._parameters.failed.connect(self.failed)
        self._looks.language_chosen.connect(choices.choose_language)
        self._looks.theme_chosen.connect(choices.choose_theme)
        self._looks.font_chosen.connect(choices.choose_font)
        self._pending.apply_requested.connect(flow.apply)
        self._pending.drop_requested.connect(flow.drop)
        flow.wished.connect(self._on_wished)
        flow.previewed.connect(self._pending.show_preview)
        flow.applied.connect(self._on_applied)
        flow.taken_back.connect(self._on_taken_back)
        flow.failed.connect(self.failed)
        self._toast.acted.connect(flow.take_back)
        self._connect_backups()

    def _connect_backups(self) -> None:
        self._backups.wished.connect(self._choices.keep)
        self._backups.copy_requested.connect(self._copies.copy)
        self._backups.restore_requested.connect(self._copies.restore)
        self._copies.copied.connect(lambda _: self._on_copied())
        self._copies.restored.connect(lambda _: self._on_restored())
        self._copies.failed.connect(self.failed)

    def _lay_out(self) -> None:
        content = QWidget()
        self._area = scrolled(content)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, GAP_M, GAP_L)
        column.setSpacing(GAP_L)
        for section in (
            self._daily,
            self._memory,
            self._intervals,
            self._parameters,
            self._looks,
            self._shortcuts,
            self._reminders,
            self._backups,
        ):
            section.setMaximumWidth(_WIDEST_PX)
            column.addWidget(section)
        column.addStretch()
        self._pending.setMaximumWidth(_WIDEST_PX)
        whole = QVBoxLayout(self)
        whole.setSpacing(GAP_L)
        whole.addWidget(self._title)
        whole.addWidget(self._area, 1)
        whole.addWidget(self._pending, 0, Qt.AlignmentFlag.AlignBottom)
