"""What the learner has decided so far about an import, and what it would come to."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from llmcards.cards import ChapterLink
from llmcards.workflows.importing import cards_for
from llmcards.workflows.plan import Decision, ImportPlan, Placement, PlannedCard, Status


@dataclass(frozen=True, slots=True)
class Tally:
    """Numbers of cards that the ticked rows would add, change and suspend."""

    added: int = 0
    changed: int = 0
    suspended: int = 0

    def __bool__(self) -> bool:
        """Whether applying would do anything."""
        return bool(self.added or self.changed or self.suspended)


@dataclass(frozen=True, slots=True)
class Correction:
    """What a card shall say, and where it shall stand; `parts` are the questions of a split."""

    question: str
    answer: str
    parts: tuple[str, ...] = ()
    placement: Placement | None = None


class Choices:
    """One `Decision` for every card of a plan, beginning with what the program proposes."""

    def __init__(self, plan: ImportPlan, before: "Choices | None" = None) -> None:
        """Begin; what was decided about the same cards `before` still holds."""
        self._items = {item.card.id: item for item in plan.items}
        self._decisions = {
            item.card.id: Decision.proposed_for(item)
            for item in plan.items
            if not is_settled(item)
        }
        self._touched: set[str] = set()
        for card_id in before.touched if before is not None else ():
            self._take_over(card_id, before[card_id] if before is not None else Decision())

    def __getitem__(self, card_id: str) -> Decision:
        """Return what is decided about a card; a card that stays the same is left alone."""
        return self._decisions.get(card_id, Decision(take=False))

    @property
    def decisions(self) -> Mapping[str, Decision]:
        """Everything that was decided, by card."""
        return self._decisions

    @property
    def touched(self) -> AbstractSet[str]:
        """The cards about which the learner has decided something."""
        return self._touched

    def take(self, card_ids: Iterable[str], *, take: bool) -> None:
        """Tick cards, or untick them."""
        for card_id in card_ids:
            self._change(card_id, take=take)

    def link(self, card_id: str, link: ChapterLink | None) -> None:
        """Tie a card to another chapter, or to none, whatever it has now."""
        self._settle_not(card_id)
        self._change(card_id, link=link, is_link_own=True)

    def split(self, card_id: str, *, split: bool) -> None:
        """Make several cards of a compound question, or keep it as one."""
        self._change(card_id, split=split)

    def use_offer(self, card_id: str, *, use_offer: bool) -> None:
        """Take the bundled deck's answer to a question, or leave it unanswered."""
        several = len(self._items[card_id].offered) > 1
        self._change(card_id, use_offer=use_offer, split=use_offer and several)

    def correct(self, card_id: str, correction: Correction) -> None:
        """Let a card say something else than was read, or stand elsewhere; it is taken, too."""
        self._settle_not(card_id)
        card = self._items[card_id].card
        worded = correction.question != card.question
        answered = correction.answer != card.answer
        self._change(
            card_id,
            take=True,
            question=correction.question if worded else None,
            answer=correction.answer if answered else None,
            placement=correction.placement,
        )
        if self._items[card_id].status is Status.NEW and not self._items[card_id].offered:
            several = len(correction.parts) > 1
            self._change(card_id, parts=correction.parts, split=several)

    def question(self, item: PlannedCard) -> str:
        """Return what a card will ask."""
        corrected = self[item.card.id].question
        return item.card.question if corrected is None else corrected

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

    def _settle_not(self, card_id: str) -> None:
        """Let something be decided about a card that was to stay as it is."""
        if card_id in self._items:
            self._decisions.setdefault(card_id, Decision())

    def _change(self, card_id: str, **fields: object) -> None:
        if card_id in self._decisions:
            self._touched.add(card_id)
            self._decisions[card_id] = replace(self._decisions[card_id], **fields)  # type: ignore[arg-type]  # checked by the callers above

    def _take_over(self, card_id: str, decided: Decision) -> None:
        item = self._items.get(card_id)
        if item is None:
            return
        if decided.corrects:
            self._settle_not(card_id)
        if card_id in self._decisions:
            proposed = self._decisions[card_id]
            link = decided.link if decided.is_link_own else proposed.link
            self._touched.add(card_id)
            self._decisions[card_id] = replace(decided, link=link)


def is_settled(item: PlannedCard) -> bool:
    """Whether there is nothing to decide: the card is there, and nobody offers it an answer."""
    return item.status is Status.SAME and not item.offered


def parts(item: PlannedCard, decision: Decision) -> tuple[str, ...]:
    """Return the questions that a new one can be split into; none where it is one question."""
    if item.status is not Status.NEW or (item.offered and decision.use_offer):
        return ()
    several = decision.parts or item.split
    return several if len(several) > 1 else ()


def is_split(item: PlannedCard, decision: Decision) -> bool:
    """Whether the question becomes several cards."""
    return len(cards_for(item, decision)) > 1
