"""Which parts of the day are shown, and what is looked up for them beside the screen."""

from collections.abc import Sequence
from dataclasses import replace

from llmcards.ui.jobs import Report
from llmcards.workflows.desk import Desk
from llmcards.workflows.today import Part, Today, with_mastery, with_outlook


def key_of(part: Part) -> tuple[str, int | None]:
    """Return what tells a part from all others."""
    return part.module_id, part.lecture


def looked_up(
    desk: Desk, day: Today, parts: Sequence[Part], report: Report
) -> tuple[Today, tuple[Part, ...]]:
    """Return the day and its parts with what takes longer to look up."""
    outlook = day if day.week else with_outlook(desk, day)
    found = []
    for place, part in enumerate(parts):
        report(place, len(parts))
        found.append(with_mastery(desk, part))
    return outlook, tuple(found)


def most_wanted(parts: tuple[Part, ...], most: int) -> tuple[Part, ...]:
    """Return up to `most` parts in their order, those with cards for today before others."""
    if len(parts) <= most:
        return parts
    busy_first = sorted(range(len(parts)), key=lambda at: not parts[at].review + parts[at].new)
    return tuple(parts[place] for place in sorted(busy_first[:most]))


def with_old_mastery(part: Part, before: Part) -> Part:
    """Return `part` with what was known before, so that nothing flickers until it is new."""
    return replace(part, known_share=before.known_share, mastery=before.mastery)
