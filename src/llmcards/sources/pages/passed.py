"""Tell of lines among questions and tasks that belong to none of them."""

from collections.abc import Iterable
from itertools import takewhile

from llmcards.sources.addresses import without_addresses
from llmcards.sources.lines import Line
from llmcards.sources.pages.gathering import Gathering


def warn_of_tasks(gathering: Gathering, *, followed: bool) -> None:
    """Warn of lines among tasks without marks that do not begin like a task.

    What comes after the last task may be no list any more: it is told of where the list goes on
    in it, or a known heading has `followed`.
    """
    if gathering.last is None:
        return
    last = gathering.last.place
    among = [line for line in gathering.passed if line.place < last]
    after = [line for line in gathering.passed if line.place > last]
    more = after if followed else takewhile(lambda one: one.joined, after)
    text = "Stands among tasks and does not begin like one; it was left out."
    _warn(gathering, [*among, *more], "task_left_out", text)


def warn_of_unmarked(gathering: Gathering) -> None:
    """Warn of lines without a mark between the items of a list, or joined to its last."""
    if not gathering.questions:
        return
    first, last = gathering.questions[0].place, gathering.questions[-1].place
    between = [line for line in gathering.passed if first < line.place < last]
    text = "Stands in the list without a mark of its own; it was left out."
    _warn(gathering, [*between, *_joined_below(gathering, last)], "unmarked_left_out", text)


def goes_on(gathering: Gathering, line: Line) -> bool:
    """Whether an item goes on with the list of the last question, lines without marks aside."""
    last = gathering.last
    if last is None or line.level != last.depth:
        return False
    between = line.place - last.place - 1
    if not between:
        return True
    below = gathering.passed
    if len(below) < between or below[-between].place != last.place + 1:
        return False
    return all(one.joined for one in (*below[-between:], line))


def _joined_below(gathering: Gathering, place: int) -> list[Line]:
    """Return the lines below `place` that no empty line and no other line parts from it."""
    below = [line for line in gathering.passed if line.place > place]
    return [line for at, line in enumerate(below, place + 1) if line.joined and line.place == at]


def _warn(gathering: Gathering, lines: Iterable[Line], code: str, text: str) -> None:
    for line in lines:
        told = without_addresses(line.text).strip()
        if told and not told.endswith(":"):
            gathering.draft.warn(line.number, code, text, line.text)
