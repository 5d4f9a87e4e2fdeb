"""Read YAML into plain values while remembering on which line each of them stands."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from llmcards.sources.decks.sentences import reason

if TYPE_CHECKING:
    from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

Place = tuple[str | int, ...]
Value = str | int | None | list["Value"] | dict[str, "Value"]

_STANDARD = "tag:yaml.org,2002:"
_PLAIN_TAGS = {"str", "int", "float", "bool", "null", "timestamp", "seq", "map"}
_MAX_DEPTH = 20
_MAX_DIGITS = 10


class YamlError(Exception):
    """The text is no YAML that we read; `line` counts from 1."""

    def __init__(self, line: int, code: str, **values: object) -> None:
        super().__init__(code)
        self.line = line
        self.reason = reason(code, **values)


@dataclass(frozen=True, slots=True)
class Located:
    """Plain values and the line of each, from 1."""

    value: Value
    lines: Mapping[Place, int]

    def known(self, place: Place) -> Place:
        """Return `place` without the steps that the file does not have.

        pydantic puts a union's branch, and a missing field's name, into its places.
        """
        found: Place = ()
        for step in place:
            if (*found, step) in self.lines:
                found = (*found, step)
        return found

    def line_of(self, place: Place) -> int:
        """Return the line of `place`, or of the nearest thing around it."""
        return self.lines[self.known(place)]


def load(text: str) -> Located:
    """Return the one YAML document in `text`.

    Anchors, aliases and tags are refused: a deck needs none, and they make files that grow
    without bounds when read.

    Raises:
        YamlError: The text is broken, says a key twice, or uses what is refused.
    """
    root = _composed(text)
    if root is None:
        raise YamlError(1, "file_empty")
    walk = _Walk()
    value = walk.value_of(root, ())
    return Located(value, walk.lines)


def _composed(text: str) -> "Node | None":
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError
    from ruamel.yaml.reader import ReaderError

    try:
        root: Node | None = YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise YamlError(line, "no_yaml", why=error.problem or error.context) from error
    except ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise YamlError(line, "bad_sign", sign=f"U+{ord(text[error.position]):04X}") from error
    except YAMLError as error:
        raise YamlError(1, "no_yaml", why=error) from error
    except RecursionError as error:
        raise YamlError(1, "too_deep") from error
    return root


@dataclass(slots=True)
class _Walk:
    lines: dict[Place, int] = field(default_factory=dict)
    seen: set[int] = field(default_factory=set)

    def value_of(self, node: "Node", place: Place) -> Value:
        from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode

        line = node.start_mark.line + 1
        self.lines.setdefault(place, line)
        self._refuse_tricks(node, line, place)
        match node:
            case MappingNode():
                return dict(self._items(node, place))
            case SequenceNode():
                return self._list(node, place)
            case ScalarNode():
                return _scalar(node)
            case _:
                raise YamlError(line, "no_value")

    def _refuse_tricks(self, node: "Node", line: int, place: Place) -> None:
        if id(node) in self.seen:
            raise YamlError(line, "alias")
        self.seen.add(id(node))
        if str(node.tag).removeprefix(_STANDARD) not in _PLAIN_TAGS:
            raise YamlError(line, "tag", tag=node.tag)
        if len(place) > _MAX_DEPTH:
            raise YamlError(line, "too_deep")

    def _list(self, node: "SequenceNode", place: Place) -> list[Value]:
        return [self.value_of(item, (*place, index)) for index, item in enumerate(node.value)]

    def _items(self, node: "MappingNode", place: Place) -> Iterator[tuple[str, Value]]:
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node.value, str):
                raise YamlError(line, "no_name")
            key = key_node.value
            if (*place, key) in self.lines:
                raise YamlError(line, "said_twice", name=key)
            self.lines[(*place, key)] = line
            yield key, self.value_of(value_node, (*place, key))


def _scalar(node: "ScalarNode") -> Value:
    text = str(node.value)
    if node.tag == f"{_STANDARD}null":
        return None
    if node.tag == f"{_STANDARD}int":
        return int(text) if text.isdecimal() and len(text) < _MAX_DIGITS else text
    return text
