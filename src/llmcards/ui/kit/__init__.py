"""Widgets that know nothing of llmcards."""
