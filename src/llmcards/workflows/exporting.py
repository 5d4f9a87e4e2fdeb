"""Write the cards that have an answer into an Anki package, with their schedule."""

import gc
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from llmcards.anki.package import LoggedReview, PackageCard, Preset, Today, write_package
from llmcards.cards import (
    Card,
    Effect,
    Fact,
    Module,
    Override,
    ReviewKind,
    Schedule,
    Unseen,
    effects_of,
)
from llmcards.collection.values import Stored
from llmcards.errors import ExportError
from llmcards.scheduling import Rules
from llmcards.workflows.desk import Desk

Report = Callable[[int, int], None]


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
    stored = _asked_for(desk, module_id, card_ids)
    answered = [entry for entry in stored if entry.card.has_answer]
    if not answered:
        message = "No card has an answer yet, so there is nothing to export. Write answers first."
        raise ExportError(message, code="nothing_to_export")
    log = _log(desk, module_id) if with_schedule else {}
    modules = {module.id: module for module in desk.collection.modules()}
    today = desk.today()
    cards = [_package_card(desk, entry, log, modules, today) for entry in answered]
    videos = {video.id: video for video in desk.collection.videos()}
    write_package(
        path,
        cards,
        videos,
        preset=_preset(desk) if with_schedule else None,
        today=Today(desk.clock(), desk.settings.day_start_hour),
        with_schedule=with_schedule,
        report=report,
    )
    reviews = sum(len(card.reviews) for card in cards)
    return ExportResult(path, len(cards), len(stored) - len(answered), reviews)


def _asked_for(desk: Desk, module_id: str | None, card_ids: frozenset[str] | None) -> list[Stored]:
    stored = desk.collection.all_stored(module_id)
    if card_ids is None:
        return list(stored)
    return [entry for entry in stored if entry.card.id in card_ids]


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


def _log(desk: Desk, module_id: str | None) -> Mapping[str, list[Fact]]:
    log: dict[str, list[Fact]] = defaultdict(list)
    for fact in desk.collection.log.all(module_id):
        log[fact.card_id].append(fact)
    return log


def _package_card(
    desk: Desk,
    entry: Stored,
    log: Mapping[str, list[Fact]],
    modules: Mapping[str, Module],
    today: int,
) -> PackageCard:
    module = modules.get(entry.card.module_id)
    return PackageCard(
        card=entry.card,
        number=entry.number,
        edited_ms=entry.edited_ms,
        schedule=entry.schedule,
        reviews=tuple(_logged(desk, log.get(entry.card.id, ()), entry)),
        suspended=entry.suspended,
        buried=entry.buried_day is not None and entry.buried_day >= today,
        flag=entry.flag,
        deck=deck_path(entry.card, module),
        language=module.language if module else "",
    )


def _logged(desk: Desk, log: Sequence[Fact], entry: Stored) -> Iterator[LoggedReview]:
    counted = [one for one in log if isinstance(one, Override) or one.kind is not ReviewKind.CRAM]
    effects = effects_of(entry.schedule)
    if len(effects) != len(counted):
        effects = _replayed(desk, counted, entry)
    last = 0
    for fact, (interval, difficulty) in zip(counted, effects, strict=True):
        yield LoggedReview(fact, interval, last, 1 + difficulty * 9 / 1000)
        last = interval


def _replayed(desk: Desk, log: Sequence[Fact], entry: Stored) -> list[Effect]:
    """Return the effects as the log has them, where the kept schedule does not tell them all."""
    return [_effect(fact, after) for fact, after in desk.scheduler.history(log, entry.number)]


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
