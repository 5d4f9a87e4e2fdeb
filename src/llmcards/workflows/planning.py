"""Compare what was read with the collection: new, changed, the same, gone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from llmcards.cards import Card, Deck, Lecture, Module, Video
from llmcards.linking.glossary import load_glossary
from llmcards.linking.linker import Linker
from llmcards.paths import shipped
from llmcards.workflows.desk import Desk
from llmcards.workflows.matching import match
from llmcards.workflows.merging import merged_module, merged_video
from llmcards.workflows.offers import answers_by_fingerprint, bundled_answers
from llmcards.workflows.page_cards import cards_of, video_ids
from llmcards.workflows.plan import ImportPlan, PlannedCard, Status
from llmcards.workflows.plan_decks import plan_deck
from llmcards.workflows.reading import ReadCard, Reading, propose

# A page under a new title is still the page that it was where half of its questions are known.
_SAME_MODULE = 0.5


@dataclass(frozen=True, slots=True)
class _Known:
    """What the collection and the bundled decks know about the questions of a page."""

    desk: Desk
    decks: tuple[Deck, ...]
    videos: dict[str, Video]
    linker: Linker


def plan_import(desk: Desk, reading: Reading) -> ImportPlan:
    """Return what importing `reading` would do; writes nothing."""
    languages = {module.language for module in reading.modules}
    decks = tuple(deck for language in sorted(languages) for deck in bundled_answers(language))
    fresh = [*reading.videos, *(video for deck in reading.decks for video in deck.videos)]
    stored = {video.id: video for video in desk.collection.videos()}
    videos = {video.id: merged_video(stored.get(video.id), video) for video in fresh}
    offered = {video.id: video for deck in decks for video in deck.videos}
    linker = Linker(load_glossary(shipped("resources") / "glossary"))
    known = _Known(desk, decks, {**offered, **stored, **videos}, linker)
    modules: list[Module] = []
    items: list[PlannedCard] = []
    for module in reading.modules:
        ours, planned = _plan_page(known, module, reading.cards)
        modules.append(ours)
        items += planned
    for deck in reading.decks:
        modules.append(merged_module(desk.collection.module(deck.id), deck.module()))
        items += plan_deck(desk, deck)
    used = {item.card.id: item for item in items}
    needed = {**videos, **_videos_of_offers(used.values(), modules, known)}
    return ImportPlan(
        tuple(modules), tuple(needed.values()), reading.decks, tuple(items), reading.warnings
    )


def _plan_page(
    known: _Known, module: Module, read: Sequence[ReadCard]
) -> tuple[Module, list[PlannedCard]]:
    answers = answers_by_fingerprint(known.decks)
    module = _known_module(known.desk, module)
    module = merged_module(known.desk.collection.module(module.id), module)
    module = _with_videos_of_decks(module, known.decks, answers.keys())
    thoughts = {entry.card.question: entry for entry in read}
    fresh = cards_of(module)
    stored = _stored(known.desk, module, fresh)
    matched = match(fresh, stored)
    items: list[PlannedCard] = []
    for card in fresh:
        thought = thoughts.get(card.question, ReadCard(card))
        proposals = propose(card, module, known.videos, known.linker)
        plain = PlannedCard(card, Status.NEW, None, proposals, thought.advice, thought.split)
        offered = answers.get(card.page_fingerprint, ())
        items += [
            replace(item, offered=() if item.card.has_answer else offered)
            for item in _compared(plain, matched.get(card.id, ()))
        ]
    return module, items + _gone(stored, matched.values(), module)


def _compared(plain: PlannedCard, stored: Sequence[Card]) -> list[PlannedCard]:
    """Return the fresh card, or the stored ones that stand for it as they would become."""
    if not stored:
        return [plain]
    return [_renewed(plain, card, is_part=len(stored) > 1) for card in stored]


def _renewed(plain: PlannedCard, stored: Card, *, is_part: bool) -> PlannedCard:
    fresh = plain.card
    if stored.upstream.startswith("deck:"):
        return replace(plain, card=stored, status=Status.SAME, before=stored, split=())
    edited = is_part or stored.question != stored.upstream
    after = replace(
        stored,
        question=stored.question if edited else fresh.question,
        answer=stored.answer or fresh.answer,
        kind=fresh.kind,
        place=fresh.place,
        lecture=fresh.lecture,
        tags=_tags(stored, fresh),
        page_fingerprint=fresh.page_fingerprint,
        upstream=fresh.upstream,
    )
    status = Status.SAME if after == stored else Status.CHANGED
    return replace(plain, card=after, status=status, before=stored, split=())


def _tags(stored: Card, fresh: Card) -> tuple[str, ...]:
    """Return the page's tags as they are now, and every tag that the learner added."""
    ours = ("module::", "lecture::", "step::", "difficulty::")
    own = tuple(tag for tag in stored.tags if not tag.startswith((*ours, "gone")))
    return (*fresh.tags, *own)


def _gone(
    stored: Iterable[Card], matched: Iterable[tuple[Card, ...]], module: Module
) -> list[PlannedCard]:
    kept = {card.id for cards in matched for card in cards}
    return [
        PlannedCard(replace(card, tags=(*card.tags, "gone")), Status.GONE, card)
        for card in stored
        if card.module_id == module.id
        and card.id not in kept
        and card.upstream
        and not card.upstream.startswith("deck:")
        and "gone" not in card.tags
    ]


def _stored(desk: Desk, module: Module, fresh: Sequence[Card]) -> tuple[Card, ...]:
    """Return the module's cards, and any elsewhere that already answer its questions."""
    marks = {card.page_fingerprint for card in fresh}
    own = desk.collection.cards_of_module(module.id)
    elsewhere = desk.collection.cards_with_fingerprints(marks)
    return tuple({card.id: card for card in (*own, *elsewhere)}.values())


def _known_module(desk: Desk, module: Module) -> Module:
    """Return `module` under the identity of the one that it was before, where it was one."""
    if desk.collection.module(module.id) is not None:
        return module
    marks = {card.page_fingerprint for card in cards_of(module)}
    found: dict[str, set[str]] = {}
    for card in desk.collection.cards_with_fingerprints(marks):
        found.setdefault(card.module_id, set()).add(card.page_fingerprint)
    best = max(found, key=lambda known: (len(found[known]), known), default=None)
    if best is None or len(found[best]) < _SAME_MODULE * len(marks):
        return module
    return replace(module, id=best)


def _with_videos_of_decks(
    module: Module, decks: Sequence[Deck], answered: Iterable[str]
) -> Module:
    """Give lectures that name no video the one of the deck that answers their questions."""
    marks = set(answered)
    videos = {
        lecture.number: lecture.video_id
        for deck in decks
        for lecture in deck.lectures
        if lecture.video_id
    }

    def bound(lecture: Lecture) -> Lecture:
        known = {card.page_fingerprint for card in cards_of(replace(module, lectures=(lecture,)))}
        if lecture.video_id is not None or not known & marks:
            return lecture
        video_id = videos.get(lecture.number)
        return replace(lecture, video_id=video_id, assumed=video_id is not None)

    return replace(module, lectures=tuple(bound(lecture) for lecture in module.lectures))


def _videos_of_offers(
    items: Iterable[PlannedCard], modules: Iterable[Module], known: _Known
) -> dict[str, Video]:
    """Return the videos that links and lectures of the plan need, wherever they are known."""
    wanted = {link.video_id for item in items for offer in item.offered for link in offer.links}
    wanted |= {link.video_id for item in items for link in item.proposals}
    wanted |= {video_id for module in modules for video_id in video_ids(module)}
    return {video_id: known.videos[video_id] for video_id in wanted if video_id in known.videos}
