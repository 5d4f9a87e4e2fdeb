"""A card: one question, its answer, and what an answer must contain."""

from dataclasses import dataclass
from enum import StrEnum

from llmcards.cards.video import ChapterLink


class CardKind(StrEnum):
    """Where on the page a card's question stands."""

    QUESTION = "question"
    EXERCISE = "exercise"
    HARD_EXERCISE = "hard_exercise"
    STEP = "step"


class Difficulty(StrEnum):
    """How hard the page says an exercise is. Not FSRS's difficulty."""

    NORMAL = "normal"
    HARD = "hard"


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """A short line that an answer must contain; without a core one the answer is wrong."""

    text: str
    core: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """One question to be remembered. Texts are Markdown; an empty `answer` means none yet.

    `id` outlives edits, moves, exports and imports. `place` says where in the module it
    stands (`lecture-1`, `step-e5`, `exercise`, `hard_exercise`). `page_fingerprint` is that of
    the question on the page it came from. `upstream` is what the page or the deck said when it
    was last imported: the page's words, or the digest of the deck's card; comparing it with
    the card tells what the learner has changed. `group` is shared by the parts of a split
    question.
    """

    id: str
    question: str
    answer: str = ""
    key_points: tuple[KeyPoint, ...] = ()
    kind: CardKind = CardKind.QUESTION
    module_id: str = ""
    place: str = ""
    lecture: int | None = None
    tags: tuple[str, ...] = ()
    links: tuple[ChapterLink, ...] = ()
    page_fingerprint: str = ""
    group: str = ""
    source: str = ""
    upstream: str = ""

    @property
    def has_answer(self) -> bool:
        """Whether the card can be reviewed and exported."""
        return bool(self.answer.strip())
