"""What the learner has decided so far about an import, and what it would come to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from llmcards.cards import ChapterLink
from llmcards.workflows.importing import cards_for
from llmcards.workflows.plan import Decision, ImportPlan, PlannedCard, Status


@dataclass(frozen=True, slots=True)
class Tally:
    """Numbers of cards that the ticked rows would add, change and suspend."""

    added: int = 0
    changed: int = 0
    suspended: int = 0

    def __bool__(self) -> bool:
        """Whether applying would do anything."""
        return bool(self.added or self.changed or self.suspended)


class Choices:
    """One `Decision` for every card of a plan, beginning with what the program proposes."""

    def __init__(self, plan: ImportPlan) -> None:
        self._items = {item.card.id: item for item in plan.items}
        self._decisions = {
            item.card.id: Decision.proposed_for(item)
            for item in plan.items
            if not is_settled(item)
        }

    def __getitem__(self, card_id: str) -> Decision:
        """Return what is decided about a card; a card that stays the same is left alone."""
        return self._decisions.get(card_id, Decision(take=False))

    @property
    def decisions(self) -> Mapping[str, Decision]:
        """Everything that was decided, by card."""
        return self._decisions

    def take(self, card_ids: Iterable[str], *, take: bool) -> None:
        """Tick cards, or untick them."""
        for card_id in card_ids:
            self._change(card_id, take=take)

    def link(self, card_id: str, link: ChapterLink | None) -> None:
        """Tie a card to another chapter, or to none."""
        self._change(card_id, link=link)

    def split(self, card_id: str, *, split: bool) -> None:
        """Make several cards of a compound question, or keep it as one."""
        self._change(card_id, split=split)

    def use_offer(self, card_id: str, *, use_offer: bool) -> None:
        """Take the bundled deck's answer to a question, or leave it unanswered."""
        several = len(self._items[card_id].offered) > 1
        self._change(card_id, use_offer=use_offer, split=use_offer and several)

    def tally(self) -> Tally:
        """Count what would happen now."""
        added = changed = suspended = 0
        for card_id, decision in self._decisions.items():
            item = self._items[card_id]
            written = len(cards_for(item, decision))
            if item.status is Status.NEW:
                added += written
            elif item.status is Status.GONE:
                suspended += decision.take
            else:
                changed += written
        return Tally(added, changed, suspended)

    def _change(self, card_id: str, **fields: object) -> None:
        if card_id in self._decisions:
            self._decisions[card_id] = replace(self._decisions[card_id], **fields)  # type: ignore[arg-type]  # checked by the callers above


def is_settled(item: PlannedCard) -> bool:
    """Whether there is nothing to decide: the card is there, and nobody offers it an answer."""
    return item.status is Status.SAME and not item.offered


def parts(item: PlannedCard, decision: Decision) -> tuple[str, ...]:
    """Return the questions that a new one can be split into; none where it is one question."""
    if item.status is not Status.NEW or (item.offered and decision.use_offer):
        return ()
    return item.split if len(item.split) > 1 else ()


def is_split(item: PlannedCard, decision: Decision) -> bool:
    """Whether the question becomes several cards."""
    return len(cards_for(item, decision)) > 1
