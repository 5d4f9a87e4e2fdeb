"""What the learner has chosen."""

from llmcards.settings.file import load_settings, save_settings
from llmcards.settings.values import FONT_PERCENTS, Settings

__all__ = ["FONT_PERCENTS", "Settings", "load_settings", "save_settings"]
