"""All commands, in the order in which they are told.

The texts are marked for translation where they stand; `Command.name` puts them into the
language in use.
"""

from collections.abc import Iterable

from PySide6.QtGui import QAction

from llmcards.ui.commands.command import QT_TRANSLATE_NOOP, Command, Group
from llmcards.ui.commands.of_pages import ANSWER, CARDS, COURSE
from llmcards.ui.commands.of_places import IMPORT, PANE, READING, TEXTS
from llmcards.ui.commands.of_review import CARD, REVIEW
from llmcards.ui.commands.of_window import EVERYWHERE, LOOKS, PAGES

# The headings, in the order in which the groups are told.
HEADINGS: dict[Group, str] = {
    "review": QT_TRANSLATE_NOOP("Commands", "Review"),
    "card": QT_TRANSLATE_NOOP("Commands", "The card at hand"),
    "pane": QT_TRANSLATE_NOOP("Commands", "Chapter pane"),
    "reading": QT_TRANSLATE_NOOP("Commands", "Reading through"),
    "course": QT_TRANSLATE_NOOP("Commands", "Course"),
    "answer": QT_TRANSLATE_NOOP("Commands", "Writing answers"),
    "texts": QT_TRANSLATE_NOOP("Commands", "Fields of texts"),
    "cards": QT_TRANSLATE_NOOP("Commands", "Cards"),
    "import": QT_TRANSLATE_NOOP("Commands", "Import preview"),
    "charts": QT_TRANSLATE_NOOP("Commands", "Charts"),
    "pages": QT_TRANSLATE_NOOP("Commands", "Pages"),
    "everywhere": QT_TRANSLATE_NOOP("Commands", "Everywhere"),
    "looks": QT_TRANSLATE_NOOP("Commands", "Looks and language"),
}

_GROUPS = (
    *(REVIEW, CARD, PANE, READING, COURSE, ANSWER, TEXTS, CARDS, IMPORT),
    *(PAGES, EVERYWHERE, LOOKS),
)
COMMANDS: dict[str, Command] = {command.code: command for group in _GROUPS for command in group}


def first_keys(code: str) -> tuple[str, ...]:
    """Return the keys that a command has until the learner chooses others."""
    return COMMANDS[code].keys


def say_names(actions: Iterable[QAction]) -> None:
    """Give actions the names of their commands, in the language in use."""
    for action in actions:
        action.setText(COMMANDS[action.objectName()].name)
