"""Say what an import found about a card, and what will happen to it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject

from llmcards.cards import Card, CardKind
from llmcards.workflows.merging import GONE, is_from_deck
from llmcards.workflows.page_cards import page_words
from llmcards.workflows.plan import PlannedCard, Status


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence, and the colour of the theme that it is said in."""

    text: str
    tone: str = "secondary"


class Findings(QObject):
    """The sentences below a question; its wording before is shown apart, word by word."""

    def of(self, item: PlannedCard, *, is_again: bool) -> tuple[Finding, ...]:
        """Return what is to be said of a card. `is_again`: the page was imported before."""
        return tuple(self._found(item, is_again=is_again))

    def _found(self, item: PlannedCard, *, is_again: bool) -> Iterator[Finding]:
        if item.was_deleted:
            text = self.tr("You have deleted this card. Ticked, it comes back with its history.")
            yield Finding(text, "warning")
        elif item.status is Status.NEW and is_again:
            yield Finding(self.tr("New on the page"), "good")
        elif item.status is Status.GONE:
            text = self.tr("No longer on the page: the card will be suspended, not deleted")
            yield Finding(text, "danger")
        elif item.status is Status.SAME and is_again:
            yield Finding(self.tr("Already there, nothing changes"))
        elif item.status is Status.CHANGED and item.before is not None:
            yield from (Finding(text) for text in self._changes(item, item.before))
        if item.also_in:
            text = self.tr("“{module}” asks this, too: this would be a second card")
            yield Finding(text.format(module=item.also_in), "warning")

    def _changes(self, item: PlannedCard, before: Card) -> Iterator[str]:
        after = item.card
        if item.edited:
            yield self.tr("You have put this card into your own words; ticked, the others return.")
        if GONE in before.tags and GONE not in after.tags:
            yield self.tr("Back again: the card returns to the reviews")
        if (before.module_id, before.place) != (after.module_id, after.place):
            text = self.tr("Moves from “{before}” to “{after}”")
            yield text.format(before=self._place(before), after=self._place(after))
        yield from self._parts(item, before)
        if after.question == before.question:
            yield from self._unseen(after, before)
        elif page_words(after.question) == page_words(before.question):
            yield self.tr("The pictures change")

    def _parts(self, item: PlannedCard, before: Card) -> Iterator[str]:
        after = item.card
        if after.answer != before.answer:
            gets = self.tr("Gets an answer")
            yield self.tr("The answer changes") if before.has_answer else gets
        if after.key_points != before.key_points:
            yield self.tr("The key points change")
        if after.links != before.links or (item.proposals and not before.links):
            gets = self.tr("Gets a chapter of the video")
            yield self.tr("The chapters change") if before.links else gets

    def _unseen(self, after: Card, before: Card) -> Iterator[str]:
        """Say what changes where the question stays as it is."""
        if after.upstream != before.upstream and not is_from_deck(after):
            yield self.tr("The page says it in other words now; yours stay")
        elif set(after.tags) != set(before.tags):
            yield self.tr("The tags change")

    def _place(self, card: Card) -> str:
        if card.kind is CardKind.STEP:
            return self.tr("step {label}").format(label=card.place.removeprefix("step-").upper())
        if card.kind is CardKind.EXERCISE:
            return self.tr("exercises")
        if card.kind is CardKind.HARD_EXERCISE:
            return self.tr("harder exercises")
        return self.tr("lecture {number}").format(number=card.lecture)
