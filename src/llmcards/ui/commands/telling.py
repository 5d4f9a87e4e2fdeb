"""All commands with their keys, by group, as the help sheet tells them."""

from itertools import groupby

from llmcards.ui.commands.catalogue import COMMANDS, HEADINGS
from llmcards.ui.commands.command import QT_TRANSLATE_NOOP, Command, Group, in_language
from llmcards.ui.commands.keys import Keys
from llmcards.ui.commands.standard import STANDARD_KEYS
from llmcards.ui.kit.key_words import key_text, keys_text

# More keys of one family than this are told by the first and the last of them.
_TOLD_ONE_BY_ONE = 2


def told(keys: Keys) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return each group's heading with its (keys, what they do); commands without keys not."""
    groups = [(in_language(HEADINGS[group]), _lines(group, keys)) for group in HEADINGS]
    return [(heading, lines) for heading, lines in groups if lines]


def _lines(group: Group, keys: Keys) -> list[tuple[str, str]]:
    commands = [one for one in COMMANDS.values() if one.group == group and keys.of(one.code)]
    lines = []
    for family, some in groupby(commands, lambda one: one.family or one.code):
        members = list(some)
        lines.append((_family_keys(members, keys), _family_name(family, members)))
    standard = [one for one in STANDARD_KEYS if one.group == group]
    return lines + [(" ".join(map(_one, one.keys.split(" "))), one.name) for one in standard]


def _family_keys(members: list[Command], keys: Keys) -> str:
    if len(members) > _TOLD_ONE_BY_ONE and not any(keys.is_changed(one.code) for one in members):
        return f"{key_text(members[0].keys[0])} … {key_text(members[-1].keys[0])}"
    every = (key for one in members for key in keys.of(one.code))
    return keys_text(every)


def _family_name(family: str, members: list[Command]) -> str:
    if family == "rate":
        return ", ".join(one.name for one in members)
    if family == "tick":
        return in_language(QT_TRANSLATE_NOOP("Commands", "Tick the first to the fifth key point"))
    if family == "flag":
        text = QT_TRANSLATE_NOOP("Commands", "Flag in a colour; once more takes it off")
        return in_language(text)
    return members[0].name


def _one(keys: str) -> str:
    """Return a part of standard keys: keys, or a sign that is one already."""
    return key_text(keys) or keys
