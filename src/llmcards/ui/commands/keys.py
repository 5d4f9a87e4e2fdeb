"""Which keys which command has: those of the catalogue, unless the learner chose others."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QKeySequence

from llmcards.ui.commands.catalogue import COMMANDS, first_keys
from llmcards.ui.commands.command import Command


@dataclass(frozen=True, slots=True)
class Keys:
    """The learner's choices over the catalogue; a change gives back other `Keys`.

    `chosen` is as the settings file has it. Names that are not known stay in it, for the
    version that knows them; keys that no keyboard has count for nothing.
    """

    chosen: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @property
    def kept(self) -> dict[str, tuple[str, ...]]:
        """The choices as the settings keep them."""
        return {name: tuple(keys) for name, keys in self.chosen.items()}

    def of(self, code: str) -> tuple[str, ...]:
        """Return the keys of a command, written portably."""
        if code not in self.chosen:
            return first_keys(code)
        readable = (as_read(keys) for keys in self.chosen[code])
        return tuple(dict.fromkeys(keys for keys in readable if keys))

    def is_changed(self, code: str) -> bool:
        """Whether a command has other keys than at first."""
        return self.of(code) != tuple(map(as_read, first_keys(code)))

    def clashes(self, code: str, keys: str) -> list[Command]:
        """Return the other commands that `keys` would call where `code` is understood."""
        return [other for other in _beside(COMMANDS[code]) if as_read(keys) in self.of(other.code)]

    def giving(self, code: str, keys: Sequence[str]) -> "Keys":
        """Give a command these keys and no others."""
        chosen = {**self.chosen, code: tuple(dict.fromkeys(map(as_read, keys)))}
        if chosen[code] == tuple(map(as_read, first_keys(code))):
            del chosen[code]
        return Keys(chosen)

    def taking(self, code: str, keys: Sequence[str]) -> "Keys":
        """Give a command these keys; whoever had them loses them."""
        after = self
        for one in keys:
            for other in self.clashes(code, one):
                left = [its for its in after.of(other.code) if its != as_read(one)]
                after = after.giving(other.code, left)
        return after.giving(code, keys)

    def swapping(self, code: str, keys: str) -> "Keys":
        """Give a command these keys; the first that had them gets the old ones of the command.

        Old keys that another command has where that first one is understood are given to none.
        """
        others, old = self.clashes(code, keys), self.of(code)
        after = self.taking(code, (keys,))
        if not others:
            return after
        first = others[0].code
        free = [one for one in old if not after.clashes(first, one)]
        return after.giving(first, (*after.of(first), *free))

    def as_at_first(self, code: str) -> "Keys":
        """Give a command back its first keys; whoever has them now loses them."""
        return self.taking(code, first_keys(code))

    def all_as_at_first(self) -> "Keys":
        """Give all commands back their first keys."""
        return Keys({name: keys for name, keys in self.chosen.items() if name not in COMMANDS})


def as_read(keys: str) -> str:
    """Return keys as Qt writes them; empty where it cannot read them."""
    sequence = QKeySequence(keys)
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def _beside(command: Command) -> Iterator[Command]:
    """Give the commands whose keys must differ from those of `command`."""
    for other in COMMANDS.values():
        shares = other.place == command.place or "everywhere" in {other.place, command.place}
        if shares and other is not command:
            yield other
