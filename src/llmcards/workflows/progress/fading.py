"""Where knowledge fades: the videos whose chapters have cards, the weakest first."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from llmcards.cards import Lecture, Module, Step
from llmcards.workflows.desk import Desk
from llmcards.workflows.mastery import VideoMastery, video_mastery

Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ModuleName:
    """A module that the page can be narrowed to."""

    id: str
    title: str


def module_names(desk: Desk) -> tuple[ModuleName, ...]:
    """Return the modules in the order they came."""
    return tuple(ModuleName(module.id, module.title) for module in desk.collection.modules())


def has_past(desk: Desk) -> bool:
    """Whether anything was ever answered."""
    return desk.collection.statistics.first_day() is not None


def fading_videos(
    desk: Desk, module_id: str | None = None, report: Report | None = None
) -> tuple[VideoMastery, ...]:
    """Return the videos with a card that was reviewed, those least recalled first.

    Args:
        desk: With a connection of its own, where it runs as a job.
        module_id: Only videos of this module.
        report: Called with (done, of) before each video; raising in it stops.
    """
    found = []
    videos = _video_ids(desk, module_id)
    for done, video_id in enumerate(videos):
        if report:
            report(done, len(videos))
        mastery = video_mastery(desk, video_id)
        if mastery is not None and recall_of(mastery) is not None:
            found.append(mastery)
    return tuple(sorted(found, key=lambda mastery: recall_of(mastery) or 0.0))


def recall_of(mastery: VideoMastery) -> float | None:
    """Return the mean recall, 0 to 1, of the chapters that were reviewed, by their cards."""
    seen = [(entry.recall, entry.cards) for entry in mastery.chapters if entry.recall is not None]
    cards = sum(count for _, count in seen)
    return sum(recall * count for recall, count in seen) / cards if cards else None


def _video_ids(desk: Desk, module_id: str | None) -> list[str]:
    if module_id is None:
        return [video.id for video in desk.collection.videos() if video.chapters]
    module = desk.collection.module(module_id)
    return list(dict.fromkeys(_of_module(module))) if module is not None else []


def _of_module(module: Module) -> Iterable[str]:
    places: tuple[Lecture | Step, ...] = (*module.lectures, *module.steps)
    for place in places:
        if place.video_id is not None:
            yield place.video_id
