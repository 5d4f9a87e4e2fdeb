"""What the answer queue says about where one is and what can be quoted."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from llmcards.cards import Card
from llmcards.ui.times import clock


@dataclass(frozen=True, slots=True)
class Quoted:
    """A passage of a video that an answer can point to."""

    video_id: str
    start_s: int
    title: str

    @classmethod
    def of(cls, card: Card) -> "Quoted | None":
        """Return the passage that the card is tied to, the best first."""
        if not card.links:
            return None
        link = card.links[0]
        return cls(link.video_id, link.start_s, link.chapter)


class AnswerWords(QObject):
    """Puts places and passages into words."""

    def place(self, place: int, total: int) -> str:
        """Return which of how many questions this is."""
        return self.tr("{place} of %n without an answer", "", total).format(place=place)

    def where(self, card: Card, module: str) -> str:
        """Return the module and the lecture of a card."""
        if card.lecture is None:
            return module
        return self.tr("{module} · lecture {number}").format(module=module, number=card.lecture)

    def quote(self, quoted: Quoted) -> str:
        """Return the words of a link to a passage."""
        return self.tr("▸ {time} “{title}”").format(time=clock(quoted.start_s), title=quoted.title)
