"""When to be reminded, and whether the program stays when its window is closed."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, QTime, Signal
from PySide6.QtGui import QShowEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QTimeEdit, QWidget

from llmcards.settings import Settings
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.fields import inset
from llmcards.ui.kit.small import small_button
from llmcards.ui.kit.text import label
from llmcards.ui.reminders.tray import Tray
from llmcards.ui.settings.rows import FIELD_HIGH_PX, FIELD_PX, Section
from llmcards.ui.theme import GAP_XS

_HOUR_MINUTES = 60
_DAYS = range(7)


class ReminderSection(Section):
    """The reminder's hour and days, and the tray.

    Signals:
        wished: A choice was changed; carries the `Settings` with it.
    """

    wished = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__("settings-reminders")
        self._settings = settings
        self._on = _check("reminder")
        self._on_hint = label("caption", wraps=True)
        self.column.addWidget(self._on)
        self.column.addWidget(self._on_hint)
        self._time = TimeField("reminder-time")
        self._time_row = self.add_row(self._time)
        self._days = DayButtons()
        self._days_row = self.add_row(self._days, below=True)
        self._stays = _check("close-to-tray")
        self._stays_hint = label("caption", wraps=True)
        self.column.addWidget(self._stays)
        self.column.addWidget(self._stays_hint)
        self._connect()
        self.show_settings(settings)
        self.retranslate()

    def show_settings(self, settings: Settings) -> None:
        """Show what `settings` say."""
        self._settings = settings
        for box, on in ((self._on, settings.reminder), (self._stays, settings.close_to_tray)):
            with QSignalBlocker(box):
                box.setChecked(on)
        self._time.show_minute(settings.reminder_minute)
        self._days.show_days(settings.reminder_days)
        self._time.setEnabled(settings.reminder)
        self._days.setEnabled(settings.reminder)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.say_heading(self.tr("Reminders"))
        self._on.setText(self.tr("Remind me when cards are due"))
        self._time_row.say(self.tr("Hour"))
        self._time.follow_locale()
        self._days_row.say(self.tr("Days"))
        self._days.retranslate()
        self._stays.setText(self.tr("Stay in the tray when the window is closed"))
        self._show_tray()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again whether there is a tray."""
        super().showEvent(event)
        self._show_tray()

    def _show_tray(self) -> None:
        there = Tray.is_available()
        hint = self.tr(
            "At most once a day, and only when more is due than you have reviewed. "
            "It comes while llmcards is open, in its window or in the tray."
        )
        if not there:
            hint = self.tr(
                "At most once a day, and only when more is due than you have reviewed. "
                "This desktop has no tray: the reminder comes in the open window."
            )
        _say(self._on, self._on_hint, hint)
        self._stays.setEnabled(there or self._settings.close_to_tray)
        stays = self.tr("llmcards goes on without a window; its menu in the tray ends it.")
        none = self.tr("This desktop has no tray.")
        _say(self._stays, self._stays_hint, stays if there else none)

    def _connect(self) -> None:
        wish = self.wished.emit
        self._on.toggled.connect(lambda on: wish(replace(self._settings, reminder=on)))
        self._stays.toggled.connect(lambda on: wish(replace(self._settings, close_to_tray=on)))
        self._time.chosen.connect(
            lambda minute: wish(replace(self._settings, reminder_minute=minute))
        )
        self._days.chosen.connect(lambda days: wish(replace(self._settings, reminder_days=days)))


class TimeField(QTimeEdit):
    """A time of day that the wheel changes only where the keyboard stands: the page scrolls.

    Signals:
        chosen: Another time was chosen; carries the minute of the day.
    """

    chosen = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.setFixedWidth(FIELD_PX)
        self.setMinimumHeight(FIELD_HIGH_PX)
        inset(self)
        self.timeChanged.connect(
            lambda time: self.chosen.emit(time.hour() * _HOUR_MINUTES + time.minute())
        )

    def show_minute(self, minute: int) -> None:
        """Show a minute of the day, without a signal."""
        with QSignalBlocker(self):
            self.setTime(QTime(*divmod(minute, _HOUR_MINUTES)))

    def follow_locale(self) -> None:
        """Write the time as people do in the language in use."""
        self.setLocale(QLocale())
        self.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the field has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class DayButtons(QWidget):
    """The days of a week, some of them pressed, at least one.

    Signals:
        chosen: Other days are pressed; carries a tuple of them, Monday is 0.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_XS)
        self._buttons = [small_button(self, name=f"reminder-day-{day}") for day in _DAYS]
        for button in self._buttons:
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, it=button: self._on_clicked(it))
            row.addWidget(button)

    def show_days(self, days: Sequence[int]) -> None:
        """Press the buttons of `days`."""
        for day, button in enumerate(self._buttons):
            button.setChecked(day in days)

    def retranslate(self) -> None:
        """Name the days."""
        for day, button in enumerate(self._buttons, 1):
            name = QLocale().standaloneDayName(day, QLocale.FormatType.ShortFormat)
            button.setText(name[:1].upper() + name[1:])
            button.setAccessibleName(QLocale().standaloneDayName(day))

    def _on_clicked(self, clicked: Button) -> None:
        days = tuple(day for day, button in enumerate(self._buttons) if button.isChecked())
        if days:
            self.chosen.emit(days)
        else:
            clicked.setChecked(True)


def _check(name: str) -> QCheckBox:
    box = QCheckBox()
    box.setObjectName(name)
    return box


def _say(box: QCheckBox, hint: QLabel, text: str) -> None:
    hint.setText(text)
    box.setAccessibleDescription(text)
