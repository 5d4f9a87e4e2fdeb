"""Find the lectures of videos that are described later than their page was imported."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from llmcards.cards import Card, Module, Video
from llmcards.sources.binding import bind
from llmcards.workflows.desk import Desk
from llmcards.workflows.merging import GONE, is_from_deck
from llmcards.workflows.page_cards import video_ids
from llmcards.workflows.plan import PlannedCard, Status
from llmcards.workflows.plan_pages import Known, PlannedPage
from llmcards.workflows.proposing import propose


def bound_to(modules: Sequence[Module], videos: Iterable[Video]) -> tuple[Module, ...]:
    """Return `modules`, their lectures tied to those `videos` that no lecture has yet.

    A lecture that names the video takes it, or else the first lecture without one.
    """
    taken = {video_id for module in modules for video_id in video_ids(module)}
    loose = [video for video in videos if video.chapters and video.id not in taken]
    return bind(modules, loose).modules if loose else tuple(modules)


def stored_newest_first(desk: Desk) -> tuple[Module, ...]:
    """Return the modules of the collection: a description follows the page imported last."""
    return tuple(reversed(desk.collection.modules()))


def with_proposals(known: Known, page: PlannedPage) -> PlannedPage:
    """Return `page` with proposals for what is new or changed and has no link.

    Where a video has become known, cards that are the same get their first link, too.
    """
    also_same = _has_new_video(known, page.module)
    items = tuple(
        _with_proposals(known, page.module, item)
        if item.status is not Status.SAME or also_same
        else item
        for item in page.items
    )
    return replace(page, items=items)


def plan_stored_module(known: Known, module: Module) -> PlannedPage:
    """Return what new videos do to the cards of a module that is not itself imported."""
    if not _has_new_video(known, module):
        return PlannedPage(module, ())
    cards = known.desk.collection.cards_of_module(module.id)
    plain = (PlannedCard(card, Status.SAME, card) for card in cards)
    items = (_with_proposals(known, module, item) for item in plain)
    return PlannedPage(module, tuple(item for item in items if item.status is Status.CHANGED))


def _with_proposals(known: Known, module: Module, item: PlannedCard) -> PlannedCard:
    if item.status is Status.GONE or not _wants_link(item.card):
        return item
    proposals = propose(item.card, module, known.videos)
    is_linked_now = item.status is Status.SAME and bool(proposals)
    status = Status.CHANGED if is_linked_now else item.status
    return replace(item, proposals=proposals, status=status)


def _wants_link(card: Card) -> bool:
    return not card.links and not is_from_deck(card) and GONE not in card.tags


def _has_new_video(known: Known, module: Module) -> bool:
    """Whether the module has a video that it had not, or one with other chapters."""
    before = known.desk.collection.module(module.id)
    had = set(video_ids(before)) if before is not None else set()
    return any(
        video_id not in had or video_id in known.changed_videos for video_id in video_ids(module)
    )


def needed_videos(
    items: Iterable[PlannedCard], modules: Iterable[Module], videos: Mapping[str, Video]
) -> dict[str, Video]:
    """Return the videos that links and lectures of a plan need, wherever they are known."""
    wanted: dict[str, None] = {}
    for item in items:
        links = [*item.proposals, *(link for offer in item.offered for link in offer.links)]
        wanted |= dict.fromkeys(link.video_id for link in links)
    for module in modules:
        wanted |= dict.fromkeys(video_ids(module))
    return {video_id: videos[video_id] for video_id in wanted if video_id in videos}
