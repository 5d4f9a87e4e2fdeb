"""Turns a course module into flashcards that know their video chapter."""


def version() -> str:
    """Return the version of the installed package."""
    from importlib.metadata import version as of_package

    return of_package("llmcards")
