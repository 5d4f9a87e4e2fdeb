"""Readers of what comes from outside: module pages, video descriptions, deck files."""
