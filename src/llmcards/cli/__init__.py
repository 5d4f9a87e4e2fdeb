"""The command line, for scripts and deck authors; nothing of Qt is imported here."""
