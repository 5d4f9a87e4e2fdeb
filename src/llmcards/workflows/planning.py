"""Compare what was read with the collection, and say what an import would do."""

from collections.abc import Iterable
from dataclasses import replace

from llmcards.cards import Deck, Video
from llmcards.workflows.arranged import in_own_names
from llmcards.workflows.chapter_moves import chapter_moves
from llmcards.workflows.desk import Desk
from llmcards.workflows.merging import is_from_deck, merged_module, merged_video
from llmcards.workflows.offers import bundled_answers
from llmcards.workflows.own_lectures import before_import
from llmcards.workflows.plan import ImportPlan, PlannedCard
from llmcards.workflows.plan_decks import plan_deck
from llmcards.workflows.plan_pages import Known, PlannedPage, plan_page
from llmcards.workflows.plan_videos import (
    bound_to,
    needed_videos,
    plan_stored_module,
    stored_newest_first,
    with_proposals,
)
from llmcards.workflows.reading import Reading


def plan_import(desk: Desk, reading: Reading) -> ImportPlan:
    """Return what importing `reading` would do; writes nothing."""
    fresh = _fresh_videos(desk, reading)
    known = _known(desk, reading, fresh)
    pages = _plan_pages(known, reading) or _plan_late_videos(known, reading)
    items = [item for page in pages for item in page.items]
    asked = _asked(items) if reading.modules else frozenset[str]()
    modules = [page.module for page in pages]
    renumbered = [one for page in pages for one in page.renumbered]
    for deck in reading.decks:
        there = before_import(desk, deck.module())
        planned = plan_deck(desk, deck, there, asked)
        items += planned
        if any(item.card.module_id == deck.id for item in planned):
            own = in_own_names(desk, there.module, deck.module())
            modules.append(merged_module(there.module, own))
            renumbered += there.renumbered
    # A page finds a deck's card as it stands; what the deck beside it says of it comes later.
    once = tuple({item.card.id: item for item in items}.values())
    videos = {**fresh, **needed_videos(once, modules, known.videos)}
    return ImportPlan(
        tuple(modules),
        tuple(videos.values()),
        reading.decks,
        once,
        (*reading.warnings, *(one.warned for one in renumbered)),
        chapter_moves(desk, videos.values()),
        tuple(renumbered),
        reading.pictures,
    )


def _asked(items: Iterable[PlannedCard]) -> frozenset[str]:
    cards = (item.card for item in items)
    return frozenset(card.page_fingerprint for card in cards if not is_from_deck(card))


def _fresh_videos(desk: Desk, reading: Reading) -> dict[str, Video]:
    """Return the videos that were read, with what is stored of them; none without an address."""
    read = [*reading.videos, *(video for deck in reading.decks for video in deck.videos)]
    return {
        video.id: merged_video(desk.collection.video(video.id), video)
        for video in read
        if video.id
    }


def _known(desk: Desk, reading: Reading, fresh: dict[str, Video]) -> Known:
    languages = sorted({module.language for module in reading.modules})
    decks: list[Deck] = [
        *reading.decks,
        *(deck for language in languages for deck in bundled_answers(language)),
    ]
    stored = {video.id: video for video in desk.collection.videos()}
    offered = {video.id: video for deck in reversed(decks) for video in deck.videos}
    changed = frozenset(
        video.id
        for video in fresh.values()
        if video.id not in stored or video.chapters != stored[video.id].chapters
    )
    return Known(desk, tuple(decks), {**offered, **stored, **fresh}, changed)


def _plan_pages(known: Known, reading: Reading) -> list[PlannedPage]:
    pages = [plan_page(known, module, reading.cards) for module in reading.modules]
    modules = bound_to([page.module for page in pages], reading.videos)
    return [
        with_proposals(known, replace(page, module=module))
        for page, module in zip(pages, modules, strict=True)
    ]


def _plan_late_videos(known: Known, reading: Reading) -> list[PlannedPage]:
    """Return the stored modules to which descriptions belong that came without a page."""
    before = stored_newest_first(known.desk)
    after = bound_to(before, [video for video in reading.videos if video.id])
    pages = [plan_stored_module(known, module) for module in after]
    return [
        page for page, old in zip(pages, before, strict=True) if page.items or page.module != old
    ]
