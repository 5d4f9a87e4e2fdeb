"""How close the subjects of two texts are to one another."""

from collections.abc import Mapping

from llmcards.linking.glossary import Glossary
from llmcards.linking.reader import Subjects

_NEAR = 0.5


class Relations:
    """Weighs and compares subjects by what the glossary says of them."""

    def __init__(self, glossary: Glossary) -> None:
        self._near = glossary.near
        self._around: dict[str, dict[str, float]] = {}
        self._weights = {name: concept.weight for name, concept in glossary.concepts.items()}

    def weight(self, key: str) -> float:
        """Return how much the mention of a subject tells, from 0 to 1."""
        return self._weights.get(key, 1.0)

    def around(self, key: str) -> Mapping[str, float]:
        """Return the subjects that answer to `key` with their closeness; itself has 1."""
        known = self._around.get(key)
        if known is None:
            known = self._around[key] = {**dict.fromkeys(self._near.get(key, ()), _NEAR), key: 1.0}
        return known

    def likeness(self, one: Subjects, other: Subjects) -> float:
        """Return from 0 to 1 how much two texts speak of the same: the weaker of two covers."""
        return min(self._cover(one, other), self._cover(other, one))

    def _cover(self, one: Subjects, other: Subjects) -> float:
        total = met = 0.0
        for key, subject in one.items():
            mass = self.weight(key) * subject.strength
            total += mass
            met += mass * max(
                (closeness for also, closeness in self.around(key).items() if also in other),
                default=0.0,
            )
        return met / total if total else 0.0
