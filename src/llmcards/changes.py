"""What one write altered, so that every screen knows what to read again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """The parts of the collection that a write touched. `cards` holds identities."""

    cards: frozenset[str] = frozenset()
    modules: bool = False
    videos: bool = False
    reviews: bool = False

    def __or__(self, other: "Changes") -> "Changes":
        """Return what both writes together touched."""
        return Changes(
            self.cards | other.cards,
            self.modules or other.modules,
            self.videos or other.videos,
            self.reviews or other.reviews,
        )

    def __bool__(self) -> bool:
        """Whether anything was touched at all."""
        return bool(self.cards) or self.modules or self.videos or self.reviews
