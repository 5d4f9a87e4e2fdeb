"""The commands of the window and of the page at hand, as entries of the palette."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTranslator

from llmcards.paths import shipped
from llmcards.ui.commands.catalogue import HEADINGS
from llmcards.ui.commands.command import Command, Place, in_language
from llmcards.ui.commands.registry import Registry
from llmcards.ui.kit.key_words import key_text
from llmcards.ui.palette.entry import Entry
from llmcards.ui.palette.matching import best_match

# Weaker ones are mere likenesses of a letter or two.
_LEAST_SCORE = 48.0
# Menus say these in short words below a heading that the palette does not show.
_NAMED_IN_FULL = frozenset({"looks"})


class CommandEntries(QObject):
    """Finds commands by their names in either language, whichever is in use."""

    def __init__(self, registry: Registry, parent: QObject) -> None:
        super().__init__(parent)
        self._registry = registry
        self._russian = QTranslator(self)
        self._russian.load("llmcards_ru", str(shipped("resources") / "i18n"))

    def of(self, place: Place, typed: str) -> list[Entry]:
        """Return what can be done now and fits `typed`, the best first; all for no letters."""
        return sorted(self._entries(place, typed), key=lambda entry: -entry.score)

    def _entries(self, place: Place, typed: str) -> Iterator[Entry]:
        for command, action in self._registry.offered(place):
            text = command.name if command.group in _NAMED_IN_FULL else action.text()
            names = (text, command.name, command.english, self._in_russian(command))
            fits = best_match(typed, names) if typed else None
            if typed and (fits is None or fits.score < _LEAST_SCORE):
                continue
            keys = self._registry.keys.of(command.code)
            is_here = command.place == place != "everywhere"
            yield Entry(
                "command",
                command.code,
                text,
                action.trigger,
                detail=in_language(HEADINGS[command.group]),
                keys=key_text(keys[0]) if keys else "",
                other=fits.name if fits and fits.name != text else "",
                marks=fits.marks if fits else (),
                score=fits.score if fits else float(is_here),
            )

    def _in_russian(self, command: Command) -> str:
        name = self._russian.translate("Commands", command.text) or command.text
        return name.format(number=command.number)
