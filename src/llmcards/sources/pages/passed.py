"""Tell of lines among tasks without marks that do not begin like a task."""

from itertools import takewhile

from llmcards.sources.addresses import without_addresses
from llmcards.sources.pages.gathering import Gathering


def warn_of_passed(gathering: Gathering, *, followed: bool) -> None:
    """Warn of each such line; a list with marks has its prose around it.

    What comes after the last task may be no list any more: it is told of where the list goes on
    in it, or a known heading has `followed`.
    """
    if gathering.has_items or gathering.last is None:
        return
    last = gathering.last.place
    among = [line for line in gathering.passed if line.place < last]
    after = [line for line in gathering.passed if line.place > last]
    for line in among + (after if followed else list(takewhile(lambda one: one.joined, after))):
        told = without_addresses(line.text).strip()
        if told and not told.endswith(":"):
            text = "Stands among tasks and does not begin like one; it was left out."
            gathering.draft.warn(line.number, "task_left_out", text, line.text)
