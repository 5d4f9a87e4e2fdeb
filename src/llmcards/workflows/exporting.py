"""Write the cards that have an answer into an Anki package, with their schedule."""

import gc
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from llmcards.anki.package import PackageCard, Preset, Today, write_package
from llmcards.cards import (
    Card,
    Effect,
    Fact,
    LogLine,
    Module,
    Override,
    ReviewKind,
    Schedule,
    Unseen,
    effect_numbers,
    effects_of,
)
from llmcards.collection.leaving import Leaving
from llmcards.collection.values import Stored
from llmcards.errors import ExportError
from llmcards.scheduling import Rules
from llmcards.workflows.desk import Desk

Report = Callable[[int, int], None]

_CRAM = ReviewKind.CRAM.value


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What a package holds, and how many cards stayed behind because they have no answer."""

    path: Path
    cards: int
    without_answer: int
    reviews: int


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Spare the collector what is read: all of it is in use to the end, and looked at in vain."""
    works = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if works:
            gc.enable()


@_collector_at_rest()
def export(
    desk: Desk,
    path: Path,
    *,
    module_id: str | None = None,
    card_ids: frozenset[str] | None = None,
    with_schedule: bool = True,
    report: Report | None = None,
) -> ExportResult:
    """Write a package for Anki at `path`, whole or not at all.

    Args:
        desk: Whose cards.
        path: Where; ends in `.apkg`.
        module_id: Only this module's cards.
        card_ids: Only these cards.
        with_schedule: With due dates, memory states and the review log.
        report: Called with (done, of) now and then; raising in it stops the export.

    Raises:
        ExportError: There is nothing to export, or the file cannot be written.
    """
    with desk.collection.snapshot():
        leaving = desk.collection.leaving(module_id, card_ids)
        if not len(leaving):
            message = (
                "No card has an answer yet, so there is nothing to export. Write answers first."
            )
            raise ExportError(message, code="nothing_to_export")
        cards = _Outgoing(desk, leaving, with_log=with_schedule)
        write_package(
            path,
            cards,
            {video.id: video for video in desk.collection.videos()},
            preset=_preset(desk) if with_schedule else None,
            today=Today(desk.clock(), desk.settings.day_start_hour),
            with_schedule=with_schedule,
            pictures=desk.collection.pictures.content,
            report=report,
        )
    return ExportResult(path, len(cards), leaving.without_answer, cards.reviews)


def can_export(desk: Desk, card_ids: Collection[str] | None = None) -> bool:
    """Return whether any of these cards, or of all, has an answer that a package could hold."""
    return desk.collection.course.has_answered(card_ids)


def find_module(desk: Desk, name: str) -> Module:
    """Return the module with this title or identity, whatever the case of its letters.

    Raises:
        ExportError: There is none; the text names those that there are.
    """
    wanted = name.casefold()
    modules = desk.collection.modules()
    for module in modules:
        if wanted in {module.title.casefold(), module.id.casefold()}:
            return module
    known = ", ".join(f"“{module.title}”" for module in modules) or "none yet"
    message = f"There is no module “{name}”. The modules are: {known}."
    raise ExportError(message)


def deck_path(card: Card, module: Module | None) -> str:
    """Return the path of the card's deck in Anki: a subdeck for each lecture."""
    from llmcards.workflows.words import words_in

    words = words_in(module.language if module else "en")
    top = (module.title if module else "llmcards").replace("::", ": ")
    if card.lecture is not None:
        return f"{top}::{words.lecture.format(number=card.lecture)}"
    if card.place.startswith("step-"):
        return f"{top}::{words.steps}"
    return f"{top}::{words.exercises}"


class _Outgoing:
    """The cards that leave, each made when the package takes it; counts their `reviews`."""

    def __init__(self, desk: Desk, leaving: Leaving, *, with_log: bool) -> None:
        self.reviews = 0
        self._desk = desk
        self._leaving = leaving
        self._with_log = with_log
        self._today = desk.today()
        self._modules = {module.id: module for module in desk.collection.modules()}
        self._decks: dict[tuple[str, int | None, str], str] = {}

    def __len__(self) -> int:
        return len(self._leaving)

    def __iter__(self) -> Iterator[PackageCard]:
        for entry, facts in self._leaving.cards(with_log=self._with_log):
            card = entry.card
            module = self._modules.get(card.module_id)
            log = _counted(facts)
            self.reviews += len(log)
            yield PackageCard(
                card=card,
                number=entry.number,
                edited_ms=entry.edited_ms,
                schedule=entry.schedule,
                log=log,
                effects=_effects(self._desk, log, entry) if self._with_log else (),
                suspended=entry.suspended,
                buried=entry.buried_day is not None and entry.buried_day >= self._today,
                flag=entry.flag,
                deck=self._deck(card, module),
                language=module.language if module else "",
            )

    def _deck(self, card: Card, module: Module | None) -> str:
        place = card.module_id, card.lecture, card.place
        if place not in self._decks:
            self._decks[place] = deck_path(card, module)
        return self._decks[place]


def _counted(log: Sequence[LogLine]) -> list[LogLine]:
    return [line for line in log if line[2] != _CRAM]


def _effects(desk: Desk, log: Sequence[LogLine], entry: Stored) -> list[int]:
    kept = effect_numbers(entry.schedule)
    return kept if len(kept) == 2 * len(log) else _replayed(desk, entry)


def _replayed(desk: Desk, entry: Stored) -> list[int]:
    """Return the effects as the log has them, where the kept schedule does not tell them all."""
    facts = desk.collection.log.of(entry.card.id)
    history = desk.scheduler.history(facts, entry.number)
    return [number for fact, after in history for number in _effect(fact, after)]


def _effect(fact: Fact, after: Schedule) -> Effect:
    if isinstance(after, Unseen):
        return Effect(0, 0)
    last = effects_of(after)[-1]
    # An override gives an interval, but is no review whose effect the schedule would keep.
    return last._replace(interval=after.interval_days) if isinstance(fact, Override) else last


def _preset(desk: Desk) -> Preset:
    settings = desk.settings
    return Preset(
        name="llmcards",
        desired_retention=settings.desired_retention,
        parameters=Rules.of(settings).parameters,
        learning_steps=settings.learning_steps,
        relearning_steps=settings.relearning_steps,
        maximum_interval=settings.maximum_interval,
        new_per_day=settings.new_per_day,
        reviews_per_day=settings.reviews_per_day,
    )
