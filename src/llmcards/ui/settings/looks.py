"""Language, theme and the size of type."""

from PySide6.QtCore import Signal

from llmcards.settings import FONT_PERCENTS, Settings
from llmcards.ui.kit.charts.choice import ChoiceRow
from llmcards.ui.kit.percent import percent
from llmcards.ui.settings.rows import Section

LANGUAGES = ("system", "en", "ru")
THEMES = ("system", "light", "dark")


class LooksSection(Section):
    """How the program looks and speaks.

    Signals:
        language_chosen: Carries `system`, `en` or `ru`.
        theme_chosen: Carries `system`, `light` or `dark`.
        font_chosen: Carries the size of type in percent.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    font_chosen = Signal(int)

    def __init__(self, settings: Settings) -> None:
        super().__init__("settings-looks")
        self._languages = ChoiceRow([f"settings-language-{name}" for name in LANGUAGES])
        self._themes = ChoiceRow([f"settings-theme-{name}" for name in THEMES])
        self._sizes = ChoiceRow([f"settings-font-{percent}" for percent in FONT_PERCENTS])
        self._languages_row, self._themes_row, self._sizes_row = (
            self.add_row(row, below=True) for row in (self._languages, self._themes, self._sizes)
        )
        self._languages.chosen.connect(lambda place: self.language_chosen.emit(LANGUAGES[place]))
        self._themes.chosen.connect(lambda place: self.theme_chosen.emit(THEMES[place]))
        self._sizes.chosen.connect(lambda place: self.font_chosen.emit(FONT_PERCENTS[place]))
        self.show_settings(settings)
        self.retranslate()

    def show_settings(self, settings: Settings) -> None:
        """Show what `settings` say."""
        self._languages.choose(LANGUAGES.index(settings.language))
        self._themes.choose(THEMES.index(settings.theme))
        nearest = min(FONT_PERCENTS, key=lambda percent: abs(percent - settings.font_percent))
        self._sizes.choose(FONT_PERCENTS.index(nearest))

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.say_heading(self.tr("Looks and language"))
        self._languages_row.say(self.tr("Language"))
        self._languages.say([self.tr("As the system"), "English", "Русский"])
        self._themes_row.say(self.tr("Theme"))
        self._themes.say([self.tr("As the system"), self.tr("Light"), self.tr("Dark")])
        self._sizes_row.say(self.tr("Size of type"))
        self._sizes.say([percent(each / 100) for each in FONT_PERCENTS])
