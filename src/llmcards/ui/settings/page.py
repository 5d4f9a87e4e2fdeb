"""The settings on one calm page: each is in force as soon as it is changed."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractSlider, QVBoxLayout, QWidget

from llmcards.settings import Settings
from llmcards.ui.kit.panel import Scroll, scrolled
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
from llmcards.ui.settings.rows import Section
from llmcards.ui.settings.rules_flow import RulesFlow
from llmcards.ui.settings.shortcuts import ShortcutSection
from llmcards.ui.surroundings import Choices
from llmcards.ui.theme import GAP_L, GAP_M, PAGE_MARGIN
from llmcards.workflows.desk import Desk

if TYPE_CHECKING:
    from llmcards.cards import Card

# Told what the learner wishes for, and what is in force.
Show = Callable[[Settings, Settings], None]

_WIDEST_PX = 720
_NARROW_PX = 560
_NARROW_MARGIN_PX = 16
_SCROLLING = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}


class Shows(Protocol):
    """A section that shows settings."""

    def show_settings(self, settings: Settings) -> None:
        """Show what `settings` say."""


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
        self._desk = desk
        self._choices = choices
        self._flow = RulesFlow(desk, choices, self)
        self._copies = BackupFlow(desk, choices, self)
        self._title = label("title")
        self._daily = DailySection(choices.settings)
        self._memory = MemorySection(desk, choices.settings)
        self._intervals = IntervalSection(choices.settings)
        self._backups: BackupSection | None = None
        self._pending = PendingBar()
        self._toast = Toast(self)
        self._shown: list[Show] = []
        self._column = QVBoxLayout()
        self._whole = QVBoxLayout(self)
        self._lay_out()
        self._connect()
        # What lies below the first screenful is made when that is painted, bit by bit.
        self._rest = self._make_rest()
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._on_next)
        self.retranslate()

    @property
    def card(self) -> "Card | None":
        """No card is at hand here."""
        return None

    @property
    def toast(self) -> Toast:
        """What tells that rules are followed, with the way back."""
        return self._toast

    def complete(self) -> None:
        """Make at once what is still to be made of the page."""
        while self._next_section() is not None:
            pass

    def refresh(self) -> None:
        """Show the settings, and the backups, as they are."""
        self._on_settings(self._choices.settings)
        self._list_backups()

    def retranslate(self) -> None:
        """Say the page's name; the sections see to themselves."""
        self._title.setText(self.tr("Settings"))

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was changed elsewhere meanwhile."""
        super().showEvent(event)
        self.refresh()
        self._next.start()

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
        wish = self._flow.wish or settings
        for show in self._shown:
            show(wish, settings)

    def _on_wished(self, wish: Settings | None) -> None:
        self._on_settings(self._choices.settings)
        if wish is None:
            self._pending.hide()
        else:
            self.complete()
            self._pending.show_waiting()

    def _list_backups(self) -> None:
        if self._backups is not None:
            self._backups.refresh()

    def _on_applied(self, moved: int) -> None:
        self.changed.emit(None)
        self._list_backups()
        said = self.tr("%n card(s) got another date", None, moved)
        self._toast.say(said, self.tr("Take back"))
        self._memory.refresh()

    def _on_taken_back(self) -> None:
        self.changed.emit(None)
        self._toast.say(self.tr("The rules of before are back"))
        self._memory.refresh()

    def _on_copied(self) -> None:
        self._list_backups()
        self._toast.say(self.tr("A backup was made"))

    def _on_restored(self) -> None:
        self.changed.emit(None)
        self._list_backups()
        self._memory.refresh()
        self._toast.say(self.tr("The backup is back; what was there before is in the list"))

    def _on_next(self) -> None:
        if self._next_section() is None:
            self._next.stop()

    def _next_section(self) -> Section | None:
        section = next(self._rest, None)
        if section is not None:
            # Laid out here and now: what is above it would else be painted squeezed, once.
            section.show()
            self._column.activate()
            QCoreApplication.sendEvent(self._area, QEvent(QEvent.Type.LayoutRequest))
        return section

    def _make_rest(self) -> Iterator[Section]:
        yield self._make_parameters()
        yield self._make_looks()
        settings, keep = self._choices.settings, self._choices.keep
        shortcuts, reminders = ShortcutSection(settings), ReminderSection(settings)
        for section in (shortcuts, reminders):
            section.wished.connect(keep)
            yield self._add(section, _in_force(section))
        yield self._make_backups()
        self._pending.setMaximumWidth(_WIDEST_PX)
        self._whole.addWidget(self._pending, 0, Qt.AlignmentFlag.AlignBottom)

    def _make_parameters(self) -> Section:
        section = ParameterSection(self._desk, self._choices.settings)
        section.wished.connect(self._flow.ask)
        section.failed.connect(self.failed)
        return self._add(section, section.show_settings)

    def _make_looks(self) -> Section:
        section, choices = LooksSection(self._choices.settings), self._choices
        section.language_chosen.connect(choices.choose_language)
        section.theme_chosen.connect(choices.choose_theme)
        section.font_chosen.connect(choices.choose_font)
        return self._add(section, _in_force(section))

    def _make_backups(self) -> Section:
        section = self._backups = BackupSection(self._choices.backups, self._choices.settings)
        section.wished.connect(self._choices.keep)
        section.copy_requested.connect(self._copies.copy)
        section.restore_requested.connect(self._copies.restore)
        return self._add(section, _in_force(section))

    def _add(self, section: Section, show: Show) -> Section:
        """Set `section` below the others; `show` is told of other settings from now on."""
        section.setMaximumWidth(_WIDEST_PX)
        self._column.insertWidget(self._column.count() - 1, section)
        self._shown.append(show)
        show(self._flow.wish or self._choices.settings, self._choices.settings)
        return section

    def _connect(self) -> None:
        choices, flow = self._choices, self._flow
        choices.changed.connect(self._on_settings)
        self._daily.wished.connect(choices.keep)
        self._memory.wished.connect(flow.ask)
        self._intervals.wished.connect(flow.ask)
        self._memory.failed.connect(self.failed)
        self._pending.apply_requested.connect(flow.apply)
        self._pending.drop_requested.connect(flow.drop)
        flow.wished.connect(self._on_wished)
        flow.previewed.connect(self._pending.show_preview)
        flow.applied.connect(self._on_applied)
        flow.taken_back.connect(self._on_taken_back)
        flow.failed.connect(self.failed)
        self._toast.acted.connect(flow.take_back)
        self._copies.copied.connect(lambda _: self._on_copied())
        self._copies.restored.connect(lambda _: self._on_restored())
        self._copies.failed.connect(self.failed)

    def _lay_out(self) -> None:
        content = Scroll()
        content.setMaximumWidth(_WIDEST_PX + GAP_M)  # its height follows from its width
        content.setLayout(self._column)
        self._area = scrolled(content)
        self._column.setContentsMargins(0, 0, GAP_M, GAP_L)
        self._column.setSpacing(GAP_L)
        self._column.addStretch()
        self._add(self._daily, _in_force(self._daily))
        self._add(self._memory, lambda wish, _: self._memory.show_settings(wish))
        self._add(self._intervals, lambda wish, _: self._intervals.show_settings(wish))
        self._whole.setSpacing(GAP_L)
        self._whole.addWidget(self._title)
        self._whole.addWidget(self._area, 1)


def _in_force(section: Shows) -> Show:
    """Show what is in force, whatever is wished for."""
    return lambda _wish, settings: section.show_settings(settings)
