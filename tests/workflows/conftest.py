"""A desk over a real file, with a clock that the test moves, and the bundled sample page."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from llmcards.cards import Card, Rating, Seen
from llmcards.collection.collection import Collection
from llmcards.paths import shipped
from llmcards.scheduling.days import DayRule
from llmcards.settings import Settings
from llmcards.workflows import importing
from llmcards.workflows.desk import Desk
from llmcards.workflows.importing import ImportPlan, ImportResult, Source
from llmcards.workflows.reviewing import record
from llmcards.workflows.sitting import Sitting

NOON_MS = int(datetime(2026, 3, 2, 12, tzinfo=UTC).timestamp() * 1000)
_SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"


class FakeClock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now_ms = NOON_MS

    def __call__(self) -> int:
        """Return the moment: ms, UTC."""
        return self.now_ms

    def move(self, *, minutes: float = 0, days: int = 0) -> None:
        """Let time pass."""
        self.now_ms += round(minutes * 60_000) + days * 86_400_000


class Learner:
    """What a person does at a desk, in few words."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def reads(self, *texts: str) -> ImportPlan:
        """Look at what importing pages and descriptions would do."""
        sources = [Source(f"page-{n}.md", text.encode()) for n, text in enumerate(texts)]
        return importing.read(sources, self.desk)

    def takes(self, *texts: str) -> ImportResult:
        """Import pages and descriptions as the program proposes."""
        return importing.apply(self.desk, self.reads(*texts))

    def takes_deck(self, text: str) -> ImportResult:
        """Import a deck file as the program proposes."""
        plan = importing.read([Source("deck.yaml", text.encode())], self.desk)
        return importing.apply(self.desk, plan)

    def asks(self, words: str) -> Card:
        """Return the one card whose question begins so."""
        (found,) = [card for card in self.cards() if card.question.startswith(words)]
        return found

    def cards(self) -> list[Card]:
        """Return all cards in page order."""
        return [stored.card for stored in self.desk.collection.all_stored()]

    def edits(self, card: Card) -> None:
        """Put a card into other words."""
        with self.desk.collection.change("edit") as change:
            change.put_card(card)

    def rates(self, card_id: str, rating: Rating = Rating.GOOD, at_ms: int | None = None) -> Seen:
        """Rate a card, due or not."""
        stored = self.desk.collection.stored(card_id)
        return record(self.desk, stored, rating, at_ms=at_ms, taken_ms=4000)[0]

    def snapshot(self) -> dict[str, object]:
        """Return all that a person can see of the collection."""
        kept = self.desk.collection
        return {
            "cards": list(kept.all_stored()),
            "modules": kept.modules(),
            "videos": kept.videos(),
            "reviews": list(kept.log.all()),
        }

    def wrong_schedules(self) -> list[str]:
        """Return the cards whose schedule does not follow from their log."""
        wrong = []
        for stored in self.desk.collection.all_stored():
            log = self.desk.collection.log.of(stored.card.id)
            if self.desk.scheduler.replay(log, stored.number) != stored.schedule:
                wrong.append(stored.card.question)
        return wrong


@pytest.fixture
def clock() -> FakeClock:
    """Noon of a Monday."""
    return FakeClock()


@pytest.fixture
def desk(tmp_path: Path, clock: FakeClock) -> Iterator[Desk]:
    """An empty collection in a file, for a learner in UTC."""
    path = tmp_path / "collection.db"
    with Collection.open(path, clock=clock) as collection:
        yield Desk.of(collection, Settings(), clock=clock, path=path, days=DayRule(4, UTC))


@pytest.fixture
def learner(desk: Desk) -> Learner:
    """The person at the desk."""
    return Learner(desk)


@pytest.fixture(scope="session")
def sample() -> str:
    """The bundled sample page in English: 8 questions, a step's, 7 exercises."""
    return (shipped("resources") / "sample" / "module-page-en.md").read_text("utf-8")


@pytest.fixture(scope="session")
def description() -> str:
    """The bundled description of the video of the sample page's first lecture."""
    return (shipped("resources") / "sample" / "video-description.txt").read_text("utf-8")


@pytest.fixture(scope="session")
def seeds() -> list[Source]:
    """The two real documents that the project starts from, where they lie beside it."""
    paths = sorted(_SEEDS.glob("*.txt")) if _SEEDS.is_dir() else []
    if len(paths) != 2:
        pytest.skip("the seeds do not lie beside this checkout")
    return [Source.of_file(path) for path in paths]


@pytest.fixture(scope="session")
def bundled() -> Callable[[str], Source]:
    """Give the bundled deck in a language."""

    def deck(language: str) -> Source:
        (path,) = shipped("decks").glob(f"*-{language}.yaml")
        return Source.of_file(path)

    return deck


@pytest.fixture
def answered(learner: Learner, sample: str) -> list[str]:
    """Import the sample page and give each question an answer; return the cards' ids."""
    learner.takes(sample)
    cards = learner.cards()
    with learner.desk.collection.change("answer") as change:
        change.put_cards([_with_answer(card) for card in cards])
    return [card.id for card in cards]


def _with_answer(card: Card) -> Card:
    return replace(card, answer=card.answer or "Because.")


@pytest.fixture
def sit(desk: Desk, answered: list[str]) -> Callable[..., Sitting]:
    """Sit down to the sample's cards, under other settings where they are given."""
    return lambda scope=None, **settings: Sitting(desk.under(Settings(**settings)), scope)


@pytest.fixture
def done() -> Callable[..., list[str]]:
    """Rate everything that a sitting asks; give the ids in their order."""

    def finish(sitting: Sitting, rating: Rating = Rating.EASY) -> list[str]:
        ids = []
        while sitting.current is not None:
            ids.append(sitting.current.card.id)
            sitting.answer(rating, 5000)
        return ids

    return finish
