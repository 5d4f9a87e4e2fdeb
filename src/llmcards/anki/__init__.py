"""Anki packages: what the phone understands."""
