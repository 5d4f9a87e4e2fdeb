"""Keep the learner's own lectures apart from those of a page that have their numbers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from llmcards.cards import Card, Lecture, Module, Warned, normalised
from llmcards.collection import Change
from llmcards.workflows.arranged import Arranged, move_name
from llmcards.workflows.course import branches_of
from llmcards.workflows.desk import Desk
from llmcards.workflows.rearranging import placed

_LECTURE = "lecture-"


@dataclass(frozen=True, slots=True)
class Renumbered:
    """A lecture of the learner's whose number a page has taken: it goes on under another."""

    module_id: str
    title: str
    before: int
    number: int

    @property
    def place(self) -> str:
        """Where its cards have stood."""
        return f"{_LECTURE}{self.before}"

    @property
    def warned(self) -> Warned:
        """What is said of it before the import."""
        text = (
            f"The page has a lecture {self.before} of its own; "
            f"your lecture “{self.title}” becomes lecture {self.number}."
        )
        return Warned("", 0, "lecture_renumbered", text, self.title)


@dataclass(frozen=True, slots=True)
class Before:
    """A stored module as a page finds it: the learner's lectures are out of its way."""

    module: Module | None
    renumbered: tuple[Renumbered, ...] = ()

    def arranged(self, mine: Arranged) -> Arranged:
        """Return what the learner has made of the page, under the new numbers."""
        return replace(mine, cards=tuple(map(self._there, mine.cards)))

    def _there(self, card: Card) -> Card:
        for one in self.renumbered:
            card = _moved(card, self.module, one)
        return card


def before_import(desk: Desk, fresh: Module) -> Before:
    """Return what is stored of the module that a page, or a deck, brings as `fresh`."""
    stored = desk.collection.module(fresh.id)
    if stored is None:
        return Before(None)
    brought = {one.number: one for one in fresh.lectures}
    numbers = {one.number for one in stored.lectures} | brought.keys() | _left_out(desk, fresh.id)
    free = max(numbers, default=0) + 1
    away = [one for one in stored.lectures if _is_in_the_way(one, brought.get(one.number))]
    renumbered = tuple(
        Renumbered(stored.id, one.title, one.number, number)
        for number, one in enumerate(away, free)
    )
    return Before(_with_numbers(stored, renumbered), renumbered)


def give_numbers(desk: Desk, change: Change, renumbered: Iterable[Renumbered]) -> None:
    """Write, within `change`, that lectures with all their cards go on under other numbers."""
    for one in renumbered:
        stored = desk.collection.module(one.module_id)
        there = stored and _with_numbers(stored, (one,))
        cards = desk.collection.cards_of_module(one.module_id)
        moved = ((card, _moved(card, there, one)) for card in cards)
        change.put_cards([after for card, after in moved if after != card])
        move_name(desk, change, one.module_id, one.place, f"{_LECTURE}{one.number}")


def _is_in_the_way(own: Lecture, brought: Lecture | None) -> bool:
    if brought is None or not own.by_hand:
        return False
    same_video = own.video_id is not None and own.video_id == brought.video_id
    return not same_video and normalised(own.title) != normalised(brought.title)


def _left_out(desk: Desk, module_id: str) -> set[int]:
    places = desk.collection.course.left_out(module_id).places
    return set(_numbers(places))


def _numbers(places: Iterable[str]) -> Iterator[int]:
    for place in places:
        number = place.removeprefix(_LECTURE)
        if number != place:
            yield int(number)


def _with_numbers(module: Module, renumbered: Iterable[Renumbered]) -> Module:
    numbers = {one.before: one.number for one in renumbered}
    lectures = (
        replace(one, number=numbers[one.number], label=str(numbers[one.number]))
        if one.number in numbers
        else one
        for one in module.lectures
    )
    return replace(module, lectures=tuple(lectures))


def _moved(card: Card, module: Module | None, one: Renumbered) -> Card:
    """Return `card` along with its lecture, where it stands in it."""
    if module is None or (card.module_id, card.place) != (one.module_id, one.place):
        return card
    there = next(branch for branch in branches_of(module) if branch.lecture == one.number)
    return placed(card, module, there)
