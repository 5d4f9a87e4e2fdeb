"""Turns a course module into flashcards that know their video chapter."""

from importlib.metadata import version

__version__ = version("llmcards")
