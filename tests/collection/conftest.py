"""A clock that stands still, a collection, and cards for it."""

import pytest

from llmcards.cards import (
    Card,
    Chapter,
    ChapterLink,
    KeyPoint,
    Lecture,
    LinkMaker,
    Module,
    Phase,
    Rating,
    Review,
    ReviewKind,
    Seen,
    Step,
    Video,
)
from llmcards.collection import Collection

NOW_MS = 1_790_000_000_000
TODAY = 20_000


class FakeClock:
    """Shows the moment it was set to."""

    def __init__(self, now_ms):
        self.now_ms = now_ms

    def __call__(self):
        """Return the moment in ms."""
        return self.now_ms


class Makes:
    """Cards, modules, reviews with as little said as a test needs."""

    def card(self, card_id="a", question="Что такое токен?", answer="Часть слова.", **rest):
        """Return a card with an answer."""
        return Card(card_id, question, answer, **({"module_id": "m"} | rest))

    def full_card(self, card_id="full"):
        """Return a card with something in every field."""
        link = ChapterLink("vid", "Tokens", 20, 90, 0.1 + 0.2, LinkMaker.PAGE, ("token", "токен"))
        return Card(
            id=card_id,
            question="Зачем **токены**?",
            answer="Because `x < y`.",
            key_points=(KeyPoint("subword", core=True), KeyPoint("словарь")),
            module_id="m",
            place="lecture-1",
            lecture=1,
            tags=("module::llm", "сложное"),
            links=(link, ChapterLink("vid", "End", 90)),
            page_fingerprint="0123456789abcdef",
            group="g",
            source="The page",
            upstream="Зачем токены?",
        )

    def module(self, module_id="m", title="Понимание LLM"):
        """Return a module with a lecture and a step."""
        lecture = Lecture(1, "1", "Intro", "A talk", "vid", assumed=True)
        return Module(module_id, title, "ru", "About.", (lecture,), (Step("E2", "More", "vid"),))

    def video(self, title="A talk"):
        """Return a video with chapters and an outline."""
        chapters = (Chapter("Tokens", 0, 90, "Part 1"), Chapter("End", 90))
        return Video("vid", "https://youtu.be/vid", title, None, chapters, ("Токены", "Конец"))

    def review(self, card_id="a", answered_ms=NOW_MS, **rest):
        """Return a review of today."""
        usual = {"day": TODAY, "rating": Rating.GOOD, "taken_ms": 6000}
        return Review(card_id, answered_ms, **(usual | rest))

    def crammed(self, card_id="a", answered_ms=NOW_MS):
        """Return a review that leaves the schedule alone."""
        return self.review(card_id, answered_ms, kind=ReviewKind.CRAM)

    def seen(self, due_day=TODAY + 5, **rest):
        """Return the schedule of a card in review."""
        usual = {
            "phase": Phase.REVIEW,
            "stability": 3.1262,
            "difficulty": 5.3146,
            "due_day": due_day,
            "due_ms": None,
            "step": 0,
            "interval_days": 5,
            "last_day": TODAY,
            "last_ms": NOW_MS,
            "reps": 1,
            "lapses": 0,
        }
        return Seen(**(usual | rest))

    def learning(self, due_ms):
        """Return the schedule of a card in learning."""
        return self.seen(TODAY, phase=Phase.LEARNING, due_ms=due_ms, step=1, interval_days=0)


@pytest.fixture
def clock():
    return FakeClock(NOW_MS)


@pytest.fixture(scope="session")
def makes():
    return Makes()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "collection.db"


@pytest.fixture
def collection(path, clock):
    with Collection.open(path, clock=clock) as opened:
        yield opened


@pytest.fixture
def put(collection):
    """Put cards in one change."""

    def put(*cards):
        with collection.change("import") as change:
            change.put_cards(cards)

    return put


@pytest.fixture(scope="session")
def dump():
    """Return every row of the tables that undo restores, and the reviews that count."""

    def dump(opened):
        tables = (
            "meta modules lectures steps videos chapters outlines cards texts links schedules "
            "live_reviews"
        )
        return {name: opened._db.rows(f"SELECT * FROM {name}") for name in tables.split()}

    return dump
