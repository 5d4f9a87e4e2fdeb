"""Keep queries under a name."""

import json
from dataclasses import dataclass

from llmcards.changes import Changes
from llmcards.workflows.desk import Desk

_KEY = "searches"


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query and what the learner calls it."""

    name: str
    query: str


def saved_searches(desk: Desk) -> tuple[SavedSearch, ...]:
    """Return the saved searches in the order they were saved."""
    kept = json.loads(desk.collection.meta(_KEY) or "[]")
    return tuple(SavedSearch(name, query) for name, query in kept)


def save_search(desk: Desk, name: str, query: str) -> Changes:
    """Keep `query` as `name`; a search that was called so gives way."""
    fresh = SavedSearch(" ".join(name.split()), query.strip())
    kept = [one for one in saved_searches(desk) if one.name != fresh.name]
    return _keep(desk, [*kept, fresh], "save_search")


def drop_search(desk: Desk, name: str) -> Changes:
    """Keep the search called `name` no longer."""
    kept = [one for one in saved_searches(desk) if one.name != name]
    return _keep(desk, kept, "drop_search")


def _keep(desk: Desk, searches: list[SavedSearch], label: str) -> Changes:
    text = json.dumps([[one.name, one.query] for one in searches], ensure_ascii=False)
    with desk.collection.change(label) as change:
        change.put_meta(_KEY, text)
    return change.changes
