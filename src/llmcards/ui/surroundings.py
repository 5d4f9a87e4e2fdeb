"""What the window needs beside the collection: choices, places, looks, language."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from llmcards.paths import Paths
from llmcards.settings import FONT_PERCENTS, Settings, save_settings
from llmcards.ui.i18n import Choice as LanguageChoice
from llmcards.ui.i18n import Languages
from llmcards.ui.theme import Choice as ThemeChoice
from llmcards.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The parts that `app.py` makes once."""

    paths: Paths
    theme: Theme
    languages: Languages

    @property
    def window_state(self) -> Path:
        """Where the window keeps its size and its splitter: beside the settings."""
        return self.paths.settings.with_suffix(".window.ini")


class Choices(QObject):
    """The learner's choices, kept in the settings file.

    Signals:
        changed: The settings are others now; carries the `Settings`.
    """

    changed = Signal(Settings)

    def __init__(self, settings: Settings, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._around = around

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    @property
    def path(self) -> Path:
        """The settings file."""
        return self._around.paths.settings

    @property
    def backups(self) -> Path:
        """The folder of the backups."""
        return self._around.paths.backups

    def choose_language(self, choice: LanguageChoice) -> None:
        """Speak another language from now on."""
        self.keep(replace(self._settings, language=choice))
        self._around.languages.choose(choice)

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Use another theme from now on."""
        self.keep(replace(self._settings, theme=choice))
        self._around.theme.choose(choice)

    def choose_font(self, percent: int) -> None:
        """Set all type in another size from now on."""
        self.keep(replace(self._settings, font_percent=percent))
        self._around.theme.choose_font(percent)

    def set_larger(self) -> None:
        """Set all type in the next larger size, where there is one."""
        now = self._settings.font_percent
        self.choose_font(min((one for one in FONT_PERCENTS if one > now), default=now))

    def set_smaller(self) -> None:
        """Set all type in the next smaller size, where there is one."""
        now = self._settings.font_percent
        self.choose_font(max((one for one in FONT_PERCENTS if one < now), default=now))

    def set_as_at_first(self) -> None:
        """Set all type in the size that it has at first."""
        self.choose_font(Settings().font_percent)

    def keep(self, settings: Settings) -> None:
        """Write `settings` to the file, and go by them from now on."""
        save_settings(self._around.paths.settings, settings)
        self.adopt(settings)

    def adopt(self, settings: Settings) -> None:
        """Go by `settings`, which are in the file already."""
        self._settings = settings
        self.changed.emit(settings)
