"""Whatever the learner does, wherever and whenever: every schedule follows from its log."""

from contextlib import suppress
from datetime import timedelta, timezone
from itertools import islice
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llmcards.cards import Card, Module, Override, Rating, Review, Seen, moment_of
from llmcards.collection.collection import Collection
from llmcards.scheduling.days import DayRule
from llmcards.settings import Settings
from llmcards.workflows.desk import Desk
from llmcards.workflows.overriding import NotSeenError
from llmcards.workflows.replaying import differing_schedules
from llmcards.workflows.reviewing import NotReviewableError, record
from llmcards.workflows.rewording import Draft
from llmcards.workflows.sitting import Sitting

_SPRING_2026_MS = 1_774_700_000_000  # a day before the clocks go forward in Europe
_ZONES = [
    ZoneInfo("Europe/Berlin"),
    ZoneInfo("America/New_York"),
    ZoneInfo("Pacific/Auckland"),
    timezone(timedelta(hours=-12)),
    timezone(timedelta(hours=14)),
]

_ACTS = st.one_of(
    st.tuples(st.just("rate"), st.sampled_from(Rating)),
    st.tuples(st.just("late"), st.integers(1, 10 * 86_400_000)),
    st.tuples(
        st.sampled_from(["undo", "redo", "bury", "edit", "empty", "flag", "forget"]), st.none()
    ),
    st.tuples(st.just("due"), st.integers(0, 400)),
    st.tuples(st.just("wait"), st.integers(0, 40 * 86_400)),
    st.tuples(st.just("back"), st.integers(1, 86_400)),
    st.tuples(st.just("travel"), st.sampled_from(_ZONES)),
)


class _Life:
    """A learner with three cards, a suitcase and a clock that is not always right."""

    def __init__(self, collection, now_ms):
        self.now_ms = now_ms
        self.collection = collection
        self.zone = _ZONES[0]
        self.sitting = self._sit()

    def _sit(self):
        self.desk = Desk.of(
            self.collection, Settings(), clock=lambda: self.now_ms, days=DayRule(4, self.zone)
        )
        return Sitting(self.desk)

    def act(self, name, given):
        """Do one thing; what cannot be done now is left."""
        current = self.sitting.current
        match name:
            case "wait" | "back":
                self.now_ms += 1000 * (given if name == "wait" else -given)
                self.sitting.refresh()
            case "travel":
                self.zone = given
                self.sitting = self._sit()
            case "late":
                self._rate_late(given)
            case "undo" | "redo":
                getattr(self.sitting, name)()
            case _ if current is not None:
                self._act_on(current.card, name, given)

    def _act_on(self, card, name, given):
        if name == "rate":
            self.sitting.answer(given, 4000)
        elif name == "bury":
            self.sitting.bury()
        elif name == "forget":
            self.sitting.forget()
        elif name == "due":
            with suppress(NotSeenError):
                self.sitting.set_due(given)
        elif name == "flag":
            self.sitting.toggle_flag()
        else:
            answer = "" if name == "empty" else card.answer + "!"
            self.sitting.edit(card.id, Draft(card.question, answer, ()))

    def _rate_late(self, ago_ms):
        with suppress(NotReviewableError):
            for stored in islice(self.collection.all_stored(), 1):  # none after an undo of all
                record(self.desk, stored, Rating.GOOD, at_ms=self.now_ms - ago_ms)
        self.sitting.refresh()


def _reviews_since_forgotten(log):
    decided = [
        fact.given_ms for fact in log if isinstance(fact, Override) and fact.due_day is None
    ]
    return sum(isinstance(fact, Review) and moment_of(fact) > max([0, *decided]) for fact in log)


def _three_cards(collection):
    with collection.change("import") as change:
        change.put_module(Module("m", "M", "en"))
        change.put_cards(
            Card(name, f"{name}?", "A.", module_id="m", place="exercise") for name in "abc"
        )


@given(st.lists(_ACTS, min_size=1, max_size=30))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_schedule_is_what_its_log_gives(acts):
    """The log is the truth; a schedule that says otherwise asks at the wrong time for ever."""
    with Collection.in_memory(clock=lambda: _SPRING_2026_MS) as collection:
        _three_cards(collection)
        life = _Life(collection, _SPRING_2026_MS)

        for name, given_value in acts:
            life.act(name, given_value)

        assert list(differing_schedules(collection, life.desk.scheduler)) == []
        assert all(
            stored.schedule.reps == _reviews_since_forgotten(collection.log.of(stored.card.id))
            for stored in collection.all_stored()
            if isinstance(stored.schedule, Seen)
        )
