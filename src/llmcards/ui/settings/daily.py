"""How much a day holds, and how it is answered."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox

from llmcards.settings import Settings
from llmcards.ui.settings.rows import NumberField, Section

_MOST_PER_DAY = 9999


class DailySection(Section):
    """The daily limits, and whether answers are typed.

    Signals:
        wished: Something was changed; carries the `Settings` with it.
    """

    wished = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__("settings-daily")
        self._settings = settings
        self._new = NumberField(0, _MOST_PER_DAY, name="new-per-day")
        self._reviews = NumberField(0, _MOST_PER_DAY, name="reviews-per-day")
        self._types = QCheckBox()
        self._types.setObjectName("types-answers")
        self._new_row, self._reviews_row, self._types_row = map(
            self.add_row, (self._new, self._reviews, self._types)
        )
        self._new.valueChanged.connect(
            lambda number: self.wished.emit(replace(self._settings, new_per_day=number))
        )
        self._reviews.valueChanged.connect(
            lambda number: self.wished.emit(replace(self._settings, reviews_per_day=number))
        )
        self._types.toggled.connect(
            lambda on: self.wished.emit(replace(self._settings, types_answers=on))
        )
        self.show_settings(settings)
        self.retranslate()

    def show_settings(self, settings: Settings) -> None:
        """Show what `settings` say."""
        self._settings = settings
        self._new.show_number(settings.new_per_day)
        self._reviews.show_number(settings.reviews_per_day)
        with QSignalBlocker(self._types):
            self._types.setChecked(settings.types_answers)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.say_heading(self.tr("Daily workload"))
        self._new_row.say(
            self.tr("New cards a day"),
            self.tr("Each new card brings about ten reviews in its first months."),
        )
        self._reviews_row.say(
            self.tr("Reviews a day, at most"),
            self.tr("What is left over waits for the next day; the most urgent come first."),
        )
        self._types_row.say(
            self.tr("Type the answers"),
            self.tr(
                "A field under each question; your words are shown beside the answer and kept "
                "with the review. Without it, T opens the field for one card."
            ),
        )
