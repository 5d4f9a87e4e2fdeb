"""When cards come back: steps, the longest interval, and when a day begins."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from llmcards.settings import Settings
from llmcards.ui.settings.rows import FIELD_PX, NumberField, Section
from llmcards.workflows.steps_text import StepsError, parse_steps, steps_text

_MOST_DAYS = 36_500
_LAST_HOUR = 23


class IntervalSection(Section):
    """The rules that the learner sets by hand.

    Signals:
        wished: A rule was changed; carries the `Settings` with it.
    """

    wished = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__("settings-intervals")
        self._settings = settings
        self._learning = _field("learning-steps")
        self._relearning = _field("relearning-steps")
        self._longest = NumberField(1, _MOST_DAYS, name="maximum-interval")
        self._hour = NumberField(0, _LAST_HOUR, name="day-start")
        self._hour.setSuffix(":00")
        self._learning_row, self._relearning_row = map(
            self.add_row, (self._learning, self._relearning)
        )
        self._longest_row, self._hour_row = map(self.add_row, (self._longest, self._hour))
        self._connect()
        self.show_settings(settings)
        self.retranslate()

    def show_settings(self, settings: Settings) -> None:
        """Show what `settings` say; steps that are being typed or mended stay."""
        self._settings = settings
        for field, steps in (
            (self._learning, settings.learning_steps),
            (self._relearning, settings.relearning_steps),
        ):
            if _steps(field) not in (None, steps) and not field.hasFocus():
                field.setText(steps_text(steps))
        self._longest.show_number(settings.maximum_interval)
        self._hour.show_number(settings.day_start_hour)
        self._check()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.say_heading(self.tr("Steps and intervals"))
        self._learning_row.say(
            self.tr("Learning steps"),
            self.tr("When a new card comes again on its first day: 1m 10m. Empty: never."),
        )
        self._relearning_row.say(
            self.tr("Relearning steps"), self.tr("The same for a card that was forgotten.")
        )
        self._longest_row.say(
            self.tr("Longest interval, days"), self.tr("No card stays away longer than that.")
        )
        self._hour_row.say(
            self.tr("The day begins at"),
            self.tr("Before that hour it is still the day before, as for whoever sits up late."),
        )
        self._check()

    def _connect(self) -> None:
        self._learning.textEdited.connect(self._check)
        self._relearning.textEdited.connect(self._check)
        self._learning.editingFinished.connect(self._on_steps)
        self._relearning.editingFinished.connect(self._on_steps)
        self._longest.valueChanged.connect(
            lambda days: self.wished.emit(replace(self._settings, maximum_interval=days))
        )
        self._hour.valueChanged.connect(
            lambda hour: self.wished.emit(replace(self._settings, day_start_hour=hour))
        )

    def _check(self) -> None:
        """Say what is wrong with the steps while they are typed."""
        for field, row in (
            (self._learning, self._learning_row),
            (self._relearning, self._relearning_row),
        ):
            said = ""
            try:
                parse_steps(field.text())
            except StepsError as error:
                said = self._words(error)
            row.say_error(said)

    def _words(self, error: StepsError) -> str:
        words = {
            "unreadable": self.tr("“{step}” is no step. Write numbers with m, h or d: 1m 10m 1d."),
            "long": self.tr("“{step}”: a step is longer than nothing and at most 30 days."),
            "order": self.tr("“{step}” is not longer than the step before it."),
        }
        return words[error.code].format(step=error.subject)

    def _on_steps(self) -> None:
        learning, relearning = _steps(self._learning), _steps(self._relearning)
        kept = self._settings
        wished = replace(
            kept,
            learning_steps=kept.learning_steps if learning is None else learning,
            relearning_steps=kept.relearning_steps if relearning is None else relearning,
        )
        if wished != self._settings:
            self.wished.emit(wished)


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setFixedWidth(FIELD_PX)
    return field


def _steps(field: QLineEdit) -> tuple[float, ...] | None:
    try:
        return parse_steps(field.text())
    except StepsError:
        return None
