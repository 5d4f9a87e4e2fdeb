"""A real Anki collection to compare with."""

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from llmcards.cards import Phase, Rating, Review, Schedule, Unseen
from llmcards.scheduling import DayRule, Rules

_NEW, _LEARN, _REVIEW, _RELEARN = range(4)


class AnkiSide:
    """The same cards and reviews in Anki, and what Anki makes of them."""

    def __init__(self, path: Path) -> None:
        from anki.collection import Collection

        self._collection = Collection(str(path))
        self._collection.set_config("fsrs", True)
        self._collection.set_config("loadBalancerEnabled", False)
        self.days = DayRule(day_start_hour=4)

    def close(self) -> None:
        """Let go of the file."""
        self._collection.close()

    def obey(self, rules: Rules) -> None:
        """Schedule by `rules` from now on."""
        preset = self._collection.decks.config_dict_for_deck_id(1)
        preset["new"]["delays"] = list(rules.learning_steps)
        preset["lapse"]["delays"] = list(rules.relearning_steps)
        preset["rev"]["maxIvl"] = rules.maximum_interval
        preset["desiredRetention"] = rules.desired_retention
        preset["fsrsParams6"] = list(rules.parameters)
        self._collection.decks.update_config(preset)

    def new_cards(self, count: int) -> list[int]:
        """Return the ids of fresh cards: they seed the fuzz, so they are the same at every run."""
        cards = []
        for number in range(1_700_000_000_000, 1_700_000_000_000 + count):
            note = self._collection.new_note(self._collection.models.by_name("Basic"))
            note["Front"] = str(number)
            self._collection.add_note(note, 1)
            made = note.card_ids()[0]
            self._collection.db.execute("update cards set id = ? where id = ?", number, made)
            cards.append(number)
        return cards

    def log(self, card: int, reviews: list[Review]) -> None:
        """Write a card's reviews; ids need be unique over all cards, so they shift by some ms."""
        kinds = {"learn": 0, "review": 1, "relearn": 2}
        for review in reviews:
            moment = review.answered_ms
            while self._collection.db.scalar("select 1 from revlog where id = ?", moment):
                moment += 1
            self._collection.db.execute(
                "insert into revlog values (?, ?, -1, ?, 1, 1, 500, 1000, ?)",
                *(moment, card, int(review.rating), kinds[review.kind]),
            )

    def memory(self, card: int) -> tuple[float, float]:
        """Return the stability and difficulty that Anki computes from its log, not rounded."""
        state = self._collection.compute_memory_state(card)
        return state.stability, state.difficulty

    def stand(self, card: int, schedule: Schedule, rules: Rules) -> None:
        """Put a card where `schedule` says. Written past Anki, which would round the memory."""
        if isinstance(schedule, Unseen):
            return
        in_review = schedule.phase is Phase.REVIEW
        kind = {"learning": _LEARN, "review": _REVIEW, "relearning": _RELEARN}[schedule.phase]
        steps = rules.learning_steps if kind == _LEARN else rules.relearning_steps
        today = self.days.day_of(time.time_ns() // 1_000_000)
        due = self._collection.sched.today + schedule.due_day - today
        data = {"s": schedule.stability, "d": schedule.difficulty, "lrt": schedule.last_ms // 1000}
        self._collection.db.execute(
            "update cards set type=?, queue=?, due=?, ivl=?, factor=2500, reps=?, lapses=?,"
            " left=?, data=? where id=?",
            kind,
            _REVIEW if in_review else _LEARN,
            due if in_review else (schedule.due_ms or 0) // 1000,
            schedule.interval_days,
            schedule.reps,
            schedule.lapses,
            0 if in_review else max(len(steps) - schedule.step, 0),
            json.dumps(data),
            card,
        )

    def delays(self, card: int) -> dict[Rating, str]:
        """Return what Anki's four buttons would schedule: `600 s` on a step, `12 d` in review."""
        states = self._collection._backend.get_scheduling_states(card)
        by_name = {rating: getattr(states, rating.name.lower()).normal for rating in Rating}
        return {rating: _delay_of(state) for rating, state in by_name.items()}


def _delay_of(state) -> str:
    if state.HasField("review"):
        return f"{state.review.scheduled_days} d"
    learning = state.relearning.learning if state.HasField("relearning") else state.learning
    return f"{learning.scheduled_secs} s"


@pytest.fixture
def anki_side(tmp_path: Path) -> Iterator[AnkiSide]:
    """Give an empty Anki collection with FSRS on and the load balancer off."""
    side = AnkiSide(tmp_path / "collection.anki2")
    yield side
    side.close()
