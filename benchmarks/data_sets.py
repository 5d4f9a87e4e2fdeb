"""Lay a made-up course, with its past, into a collection of llmcards and into one of Anki."""

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random
from typing import TypeVar

from benchmarks import theirs
from benchmarks.course import Course, make_course, places_of_rare_word
from benchmarks.pasts import Learner
from llmcards.cards import DAY_MS
from llmcards.collection.collection import Collection
from llmcards.collection.values import Facts
from llmcards.settings import Settings
from llmcards.workflows.desk import Desk, wall_clock
from llmcards.workflows.exporting import export

_AT_ONCE = 2000
_MADE_DAYS_AGO = 900
_OURS, _THEIRS = "collection.db", "collection.anki2"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class DataSet:
    """The same `cards` cards in both programs; `rare` of them have the rare word."""

    cards: int
    rare: int
    ours: Path
    theirs: Path


def make_data_set(cards: int, folder: Path) -> DataSet:
    """Return the data set of this size below `folder`, made there unless it is there."""
    own = folder / str(cards)
    if not own.exists():
        making = folder / f"{cards}.making"
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir(parents=True)
        _write_ours(making / _OURS, make_course(cards))
        _write_theirs(making / _THEIRS, making / _OURS)
        making.rename(own)
    _bring_up_to_date(own / _OURS)
    return DataSet(cards, len(places_of_rare_word(cards)), own / _OURS, own / _THEIRS)


def _bring_up_to_date(path: Path) -> None:
    """Let a collection that an earlier program made not be migrated while it is measured."""
    Desk.open(path, Settings(), only_looks=True).collection.close()
    for former in path.parent.glob(f"{path.stem}.v*{path.suffix}"):
        former.unlink()


def _write_ours(path: Path, course: Course) -> None:
    Desk.open(path, Settings()).collection.close()  # notes the rules, while there is nothing yet
    with Collection.open(path, clock=lambda: wall_clock() - _MADE_DAYS_AGO * DAY_MS) as own:
        with own.change("course") as change:
            for module in course.modules:
                change.put_module(module)
            for video in course.videos:
                change.put_video(video)
        for cards in _batches(course.cards):
            with own.change("cards") as change:
                change.put_cards(cards)
        _live(own)


def _live(own: Collection) -> None:
    learner = Learner(Desk.of(own, Settings()).today(), Random(1))
    place = 0
    for cards in _batches(list(own.all_stored())):
        with own.change("past") as change:
            for card in cards:
                reviews, schedule = learner.past_of(card.card.id, card.number, place)
                place += 1
                if reviews:
                    change.merge_facts(Facts(frozenset(reviews)))
                    change.put_schedule(card.card.id, schedule)


def _write_theirs(path: Path, ours: Path) -> None:
    package = path.with_suffix(".apkg")
    desk = Desk.open(ours, Settings())
    export(desk, package)
    desk.collection.close()
    theirs.make_collection(path, package, Settings())
    package.unlink()


def _batches(items: Sequence[T]) -> Iterator[list[T]]:
    left = iter(items)
    while batch := list(islice(left, _AT_ONCE)):
        yield batch
