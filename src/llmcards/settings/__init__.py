"""What the learner has chosen."""

from llmcards.settings.file import load_settings, save_settings
from llmcards.settings.values import Settings

__all__ = ["Settings", "load_settings", "save_settings"]
