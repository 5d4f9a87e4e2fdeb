"""What there is to do today, split by lecture."""

from collections import Counter
from dataclasses import dataclass, replace

from llmcards.cards import Module, Seen
from llmcards.workflows.desk import Desk
from llmcards.workflows.mastery import VideoMastery, known, video_mastery
from llmcards.workflows.next_days import next_days
from llmcards.workflows.pace import minutes_for
from llmcards.workflows.queueing import waiting
from llmcards.workflows.scope import Scope

_Key = tuple[str, int | None]


@dataclass(frozen=True, slots=True)
class Part:
    """The cards of one lecture, or of a module's steps and exercises (`lecture` None).

    `review` and `new` come today; `total` counts all. `known_share` (0 to 1) is the share of
    the part's cards that would be recalled today, and `mastery` the video's chapters; both
    are looked up apart (`with_mastery`), as they cost more.
    """

    module_id: str
    module_title: str
    lecture: int | None
    title: str
    video_id: str | None
    review: int
    new: int
    total: int
    without_answer: int
    known_share: float | None = None
    mastery: VideoMastery | None = None


@dataclass(frozen=True, slots=True)
class Today:
    """The day at a glance. `minutes` is what the due cards will take.

    `later` and what stands below it are those of `NextDays`. They and the streak are looked up
    apart (`with_outlook`) while cards are due: nothing waits for them then.
    """

    parts: tuple[Part, ...]
    review: int
    new: int
    minutes: float
    cards: int
    without_answer: int
    day: int
    next_step_ms: int | None
    streak_days: int = 0
    later: int = 0
    week: tuple[int, ...] = ()
    new_tomorrow: int = 0
    held_back: int = 0

    @property
    def tomorrow(self) -> int:
        """The reviews that fall on the next day."""
        return self.week[0] if self.week else 0

    @property
    def due(self) -> int:
        """All cards that come today."""
        return self.review + self.new


def today(desk: Desk) -> Today:
    """Return the day at a glance, without what takes long to look up."""
    coming = Counter[_Key]()
    fresh = Counter[_Key]()
    for place in desk.collection.places(waiting(desk, Scope())):
        key = (place.module_id, place.lecture)
        (coming if place.seen else fresh)[key] += 1
    modules = {module.id: module for module in desk.collection.modules()}
    sizes = desk.collection.lecture_sizes()
    parts = tuple(
        _part(
            modules.get(size.module_id),
            Part(
                module_id=size.module_id,
                module_title="",
                lecture=size.lecture,
                title="",
                video_id=None,
                review=coming[size.module_id, size.lecture],
                new=fresh[size.module_id, size.lecture],
                total=size.total,
                without_answer=size.without_answer,
            ),
        )
        for size in sizes
    )
    due = coming.total() + fresh.total()
    found = Today(
        parts=parts,
        review=coming.total(),
        new=fresh.total(),
        minutes=minutes_for(desk, due),
        cards=sum(size.total for size in sizes),
        without_answer=sum(size.without_answer for size in sizes),
        day=desk.today(),
        next_step_ms=desk.collection.next_due(desk.today())[0],
    )
    return found if due else with_outlook(desk, found)


def with_outlook(desk: Desk, day: Today) -> Today:
    """Return `day` with the learner's streak, and what comes after the cards of now."""
    ahead = next_days(desk)
    return replace(
        day,
        streak_days=desk.collection.streak(day.day),
        week=ahead.week,
        later=ahead.later,
        new_tomorrow=ahead.new_tomorrow,
        held_back=ahead.held_back,
    )


def with_mastery(desk: Desk, part: Part) -> Part:
    """Return `part` with its known share and its video's chapters."""
    day = desk.today()
    chances = [
        known(desk, schedule, day)
        for schedule in desk.collection.schedules_of(part.module_id, part.lecture)
        if isinstance(schedule, Seen)
    ]
    return replace(
        part,
        known_share=sum(chances) / part.total if part.total else 0.0,
        mastery=video_mastery(desk, part.video_id) if part.video_id else None,
    )


def _part(module: Module | None, part: Part) -> Part:
    if module is None:
        return part
    for lecture in module.lectures:
        if lecture.number == part.lecture:
            title = lecture.video_title or lecture.title
            return replace(part, module_title=module.title, title=title, video_id=lecture.video_id)
    return replace(part, module_title=module.title)
