"""What a video's title says of all its chapters alike, and thus of none of them."""

from llmcards.linking.reader import PLAIN, Subjects
from llmcards.linking.relations import Relations
from llmcards.linking.words import sound

# What is left of the weight of a subject that the title names.
_LEFT = 0.1
# Words that begin alike for so many letters are one family: economics, economist, экономика.
_ROOT = 5


class Headline:
    """The subjects of a video's title; a chapter is not told from others by any of them."""

    def __init__(self, title: Subjects, relations: Relations) -> None:
        self._left: dict[str, float] = {}
        roots = (sound(key[1:]) for key in title if key.startswith("="))
        self._roots = tuple(root for root in roots if len(root) >= _ROOT)
        for key, subject in title.items():
            named = min(subject.strength / PLAIN, 1.0)
            for other, closeness in relations.around(key).items():
                left = 1 - (1 - _LEFT) * closeness * named
                self._left[other] = min(self._left.get(other, 1.0), left)

    def leaves(self, key: str) -> float:
        """Return what the title leaves of the weight of a subject, from 0 to 1."""
        left = self._left.get(key)
        if left is None:
            is_kin = key.startswith("=") and sound(key[1:]).startswith(self._roots)
            left = self._left[key] = _LEFT if is_kin else 1.0
        return left
