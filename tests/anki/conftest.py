"""Cards with a real past, and real Anki collections to carry them into."""

import time
from dataclasses import replace
from pathlib import Path

import pytest
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

from llmcards.anki.package import PackageCard, Preset, Today, write_package
from llmcards.cards import (
    DAY_MS,
    Card,
    ChapterLink,
    KeyPoint,
    Rating,
    Review,
    Unseen,
    Video,
    effect_numbers,
    line_of,
)
from llmcards.scheduling import DEFAULT_PARAMETERS, DayRule, Rules, Scheduler

NOW_MS = int(time.time() * 1000)
VIDEO = Video("zjkBMFhNj_g", "https://youtu.be/zjkBMFhNj_g", "[1hr Talk] Intro")
RULES = Rules(desired_retention=0.93)


class Learner:
    """Answers cards at chosen moments and packs what came of it."""

    def __init__(self):
        self.days = DayRule(day_start_hour=4)
        self.scheduler = Scheduler(RULES, self.days)
        self.made = 0

    def new_card(self, key="k", **texts):
        """Return a card that was never answered; `texts` are fields of Card."""
        self.made += 1
        card = Card(key, **{"question": f"Что такое {key}?", "answer": "Ответ."} | texts)
        number = NOW_MS - 400 * DAY_MS + self.made
        return PackageCard(card, number, number, Unseen(), "Понимание LLM::Лекция 1")

    def answered(self, key, *answers, **texts):
        """Return a card answered so: pairs of days before now and rating."""
        item = self.new_card(key, **texts)
        schedule, log = Unseen(), []
        for days_ago, rating in answers:
            moment = NOW_MS - round(days_ago * DAY_MS) - self.made
            kind = self.scheduler.review_kind(schedule)
            schedule = self.scheduler.answer(schedule, rating, item.number, moment)
            review = Review(key, moment, schedule.last_day, rating, 7000, kind)
            log.append(line_of(review, item.number))
        return replace(item, schedule=schedule, log=log, effects=effect_numbers(schedule))


class Anki:
    """A collection of the real program."""

    def __init__(self, path: Path):
        self.col = Collection(str(path))

    def take(self, package: Path, **options):
        """Import `package` with Anki's own defaults, or with `options`; return its log."""
        request = ImportAnkiPackageRequest(
            package_path=str(package), options=ImportAnkiPackageOptions(**options)
        )
        return self.col.import_anki_package(request).log

    def note(self, key: str):
        """Return the only note whose Key is `key`."""
        (number,) = self.col.find_notes(f'"Key:{key}"')
        return self.col.get_note(number)

    def card(self, key: str):
        """Return the only card of that note."""
        (card,) = self.note(key).cards()
        return card

    def log(self, key: str):
        """Return the card's review rows without id of card and usn, oldest first."""
        return self.col.db.all(
            "select id, ease, ivl, lastIvl, factor, time, type from revlog"
            " where cid = ? order by id",
            self.card(key).id,
        )


@pytest.fixture
def now_ms():
    return NOW_MS


@pytest.fixture
def learner():
    return Learner()


@pytest.fixture
def anki(tmp_path):
    opened = Anki(tmp_path / "anki.anki2")
    yield opened
    opened.col.close()


@pytest.fixture
def seen(learner):
    """A card with a lapse and a long log, due some days from now."""
    ratings = (Rating.GOOD, Rating.GOOD, Rating.GOOD, Rating.AGAIN, Rating.GOOD, Rating.HARD)
    return learner.answered("seen", *zip((90, 89.99, 80, 50, 49.99, 5), ratings, strict=True))


@pytest.fixture
def full_card(learner):
    """A card that uses every field."""
    return learner.new_card(
        "full",
        question="Что такое **токен**?",
        answer="Кусок текста из словаря.\n\nЧисло $n < 10^5$.",
        key_points=(KeyPoint("часть текста", core=True), KeyPoint("номер в словаре")),
        tags=("module::llm", "lecture::1", "сложность: обычная"),
        links=(ChapterLink(VIDEO.id, "LLM dreams", 538, 673),),
        source="Лекция 1, 08:58",
    )


@pytest.fixture
def preset():
    return Preset("llmcards", 0.93, DEFAULT_PARAMETERS, new_per_day=7, reviews_per_day=70)


@pytest.fixture
def write(tmp_path, preset):
    """Write cards to a package and return its path; `options` go to `write_package`."""

    def write_cards(*cards, name="out.apkg", **options):
        path = tmp_path / name
        given = {"preset": preset, "today": Today(NOW_MS)} | options
        write_package(path, cards, {VIDEO.id: VIDEO}, **given)
        return path

    return write_cards


@pytest.fixture
def with_schedule():
    """What a person ticks in Anki's dialog to keep the schedule."""
    return {"with_scheduling": True, "with_deck_configs": True}
