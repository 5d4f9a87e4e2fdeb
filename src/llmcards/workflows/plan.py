"""What an import would do, card by card, and what the learner decides about it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from llmcards.cards import Card, ChapterLink, Deck, Module, Video, Warned
from llmcards.changes import Changes
from llmcards.errors import SourceError
from llmcards.sources.encoding import LARGEST_BYTES
from llmcards.workflows.chapter_moves import ChapterMove
from llmcards.workflows.course import Branch
from llmcards.workflows.own_lectures import Renumbered


@dataclass(frozen=True, slots=True)
class Source:
    """Something to import: bytes with the name they are known by, and where they lay."""

    name: str
    data: bytes
    folder: Path | None = None

    @classmethod
    def of_file(cls, path: Path) -> "Source":
        """Read a file.

        Raises:
            SourceError: It cannot be read.
        """
        try:
            with path.open("rb") as file:
                # What is larger is refused; a device may have no end.
                return cls(path.name, file.read(LARGEST_BYTES + 1), path.parent)
        except OSError as error:
            reason = error.strerror or "it cannot be read"
            message = f"{path}: {reason}. Check the path and try again."
            raise SourceError(message, code="unread", subject=str(path)) from error

    @property
    def is_deck(self) -> bool:
        """Whether the name says that this is a deck file."""
        return self.name.lower().endswith((".yaml", ".yml"))


class Status(StrEnum):
    """What an import finds about a card."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class PlannedCard:
    """A card as it would be after the import; `before` is what the collection has now.

    `proposals` are chapters for its link, best first. `split` are the parts of a compound
    question. `offered` are a deck's answers to this very question; they are not taken unasked
    (`is_offer_taken`) for a card that the learner has left without an answer. `edited` says that
    the learner has put the card into words of their own, which are kept unless asked otherwise;
    `was_deleted` that the learner has deleted the card, which comes back only when asked for.
    `also_in` is the title of another module that asks the same.
    """

    card: Card
    status: Status
    before: Card | None = None
    proposals: tuple[ChapterLink, ...] = ()
    advice: tuple[Warned, ...] = ()
    split: tuple[str, ...] = ()
    offered: tuple[Card, ...] = ()
    is_offer_taken: bool = True
    edited: bool = False
    was_deleted: bool = False
    also_in: str = ""

    @property
    def is_task(self) -> bool:
        """Whether the question asks to do something that takes minutes."""
        return any(warned.code == "task" for warned in self.advice)


@dataclass(frozen=True, slots=True)
class Placement:
    """Where in the course a card is to stand."""

    module: Module
    branch: Branch


@dataclass(frozen=True, slots=True)
class Decision:
    """What the learner wants done with a planned card.

    `link` is for a card that has none; where `is_link_own`, the learner has chosen it, or with
    None no chapter at all, whatever the page or a deck says. `question`, `answer`, `parts` (of a
    question that is split) and `placement` correct what was read; None and () leave it.
    """

    take: bool = True
    link: ChapterLink | None = None
    split: bool = False
    use_offer: bool = True
    is_link_own: bool = False
    question: str | None = None
    answer: str | None = None
    parts: tuple[str, ...] = ()
    placement: Placement | None = None

    @property
    def corrects(self) -> bool:
        """Whether the card is to be otherwise than it was read."""
        worded = self.question is not None or self.answer is not None
        return worded or self.is_link_own or self.placement is not None

    @classmethod
    def proposed_for(cls, planned: PlannedCard) -> "Decision":
        """Return what is done where the learner says nothing."""
        link = planned.proposals[0] if planned.proposals else None
        wanted = not (planned.is_task or planned.edited or planned.was_deleted)
        split = planned.before is None and len(planned.offered) > 1
        return cls(wanted, link, split=split, use_offer=planned.is_offer_taken)


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Everything that was understood; nothing is written yet."""

    modules: tuple[Module, ...] = ()
    videos: tuple[Video, ...] = ()
    decks: tuple[Deck, ...] = ()
    items: tuple[PlannedCard, ...] = ()
    warnings: tuple[Warned, ...] = ()
    moves: tuple[ChapterMove, ...] = ()
    renumbered: tuple[Renumbered, ...] = ()
    pictures: tuple[bytes, ...] = ()

    def of_status(self, status: Status) -> tuple[PlannedCard, ...]:
        """Return the cards with `status`, in page order."""
        return tuple(item for item in self.items if item.status is status)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import wrote: numbers of cards; `same` were there and stay as they are."""

    changes: Changes
    added: int = 0
    changed: int = 0
    same: int = 0
    suspended: int = 0
    answered: int = 0
