"""Do with the real `anki` package what llmcards is measured at."""

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter, time

from anki.collection import (
    Collection,
    ExportAnkiPackageOptions,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
)
from anki.decks import DeckId
from anki.scheduler.v3 import CardAnswer, Scheduler

from llmcards.settings import Settings

_ALL = "Everything"
_AGAIN_EVERY = 10


def make_collection(path: Path, package: Path, settings: Settings) -> None:
    """Make Anki's collection from a package of ours, with FSRS and all decks under one."""
    own = Collection(str(path))
    own.import_anki_package(
        ImportAnkiPackageRequest(
            package_path=str(package),
            options=ImportAnkiPackageOptions(with_scheduling=True, with_deck_configs=True),
        )
    )
    own.set_config("fsrs", val=True)
    own.set_config("newCardsIgnoreReviewLimit", val=True)
    every = own.decks.id(_ALL)
    assert every is not None  # noqa: S101 - it was made just now
    tops = [DeckId(deck.id) for deck in own.decks.all_names_and_ids() if "::" not in deck.name]
    own.decks.reparent([top for top in tops if top not in {1, every}], every)
    deck = own.decks.get(every)
    assert deck is not None  # noqa: S101 - likewise
    preset = next(one for one in own.decks.all_config() if one["name"] == "llmcards")
    assert preset["rev"]["perDay"] == settings.reviews_per_day  # noqa: S101 - the same limits
    deck["conf"] = preset["id"]
    own.decks.save(deck)
    own.decks.select(every)
    own.close()


def open_and_close(path: Path) -> float:
    """Return the seconds until a collection is open and its deck tree is counted."""
    start = perf_counter()
    own = Collection(str(path))
    own.sched.deck_due_tree()
    taken = perf_counter() - start
    own.close()
    return taken


class Theirs:
    """An open collection of Anki."""

    def __init__(self, path: Path) -> None:
        self._own = Collection(str(path))

    def close(self) -> None:
        """Let go of the file."""
        self._own.close()

    def answer(self, count: int) -> Iterator[float]:
        """Yield, up to `count` times, the seconds from an answer until the next card is ready."""
        scheduler = self._own.sched
        assert isinstance(scheduler, Scheduler)  # noqa: S101 - the only one that is left
        queued = scheduler.get_queued_cards().cards
        for n in range(1, count + 1):
            if not queued:
                return
            shown = queued[0]
            again = n % _AGAIN_EVERY == 0
            start = perf_counter()
            answer = CardAnswer(
                card_id=shown.card.id,
                current_state=shown.states.current,
                new_state=shown.states.again if again else shown.states.good,
                rating=CardAnswer.AGAIN if again else CardAnswer.GOOD,
                answered_at_millis=int(time() * 1000),
                milliseconds_taken=5000,
            )
            scheduler.answer_card(answer)
            queued = scheduler.get_queued_cards().cards
            yield perf_counter() - start

    def search(self, word: str) -> tuple[float, int]:
        """Return the seconds that finding a word takes, and how many cards have it."""
        start = perf_counter()
        found = self._own.find_cards(word)
        return perf_counter() - start, len(found)

    def export(self, path: Path, *, legacy: bool) -> float:
        """Return the seconds that writing all cards with their schedule takes."""
        options = ExportAnkiPackageOptions(
            with_scheduling=True, with_deck_configs=True, with_media=False, legacy=legacy
        )
        start = perf_counter()
        self._own.export_anki_package(out_path=str(path), options=options, limit=None)
        return perf_counter() - start
