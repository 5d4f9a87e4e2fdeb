"""Add questions to a course by hand, suspend them, and give a lecture its video."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from llmcards.cards import Card, LinkMaker, Module, Video, card_id_for, fingerprint
from llmcards.changes import Changes
from llmcards.errors import SourceError
from llmcards.sources.addresses import parse_address, watch_url
from llmcards.sources.reading import Document, read_documents
from llmcards.workflows.course import Branch
from llmcards.workflows.desk import Desk
from llmcards.workflows.merging import merged_video
from llmcards.workflows.proposing import propose
from llmcards.workflows.rearranging import CourseError, module_of, move_cards, placed, with_branch


def add_question(desk: Desk, branch: Branch, question: str, after: str | None = None) -> str:
    """Add a question behind the card `after`, or at the end of `branch`; return its card's id.

    The best chapter that the program finds for it becomes its link.

    Raises:
        CourseError: The text is empty, or the module is not there any more.
    """
    text = " ".join(question.split())
    if not text:
        message = "Write the question first."
        raise CourseError(message, code="no_words")
    module = module_of(desk, branch.module_id)
    cards = list(desk.collection.cards_of_module(module.id))
    taken = {name for card in cards for name in (card.id, card.group)}
    card_id = card_id_for(module.id, branch.place, text)
    while card_id in taken:
        card_id = card_id_for(card_id, branch.place, text)
    card = Card(card_id, text, page_fingerprint=fingerprint(text), source=module.title)
    card = placed(card, module, branch)
    videos = {video.id: video for video in desk.collection.videos()}
    card = replace(card, links=propose(card, module, videos)[:1])
    at = _behind(cards, branch, after)
    with desk.collection.change("add") as change:
        ordered = [*cards[:at], card, *cards[at:]]
        change.put_cards(ordered, positions=range(1, len(ordered) + 1))
    return card_id


def suspend_cards(desk: Desk, card_ids: Iterable[str], *, suspended: bool) -> Changes:
    """Put cards away until they are asked for again, or take them back."""
    with desk.collection.change("suspend" if suspended else "resume") as change:
        for card_id in card_ids:
            change.suspend(card_id, suspended=suspended)
    return change.changes


def set_video(desk: Desk, branch: Branch, text: str) -> Changes:
    """Tie a lecture or a step to the video of an address or of a pasted description.

    Questions of the branch that no person has linked get the best chapter of the new video.

    Raises:
        SourceError: `text` names no video, or is not text.
        CourseError: The branch is no lecture and no step.
    """
    if not branch.may_be_renamed:
        message = "Only a lecture or a step has a video of its own."
        raise CourseError(message, code="no_own_video")
    fresh = _video_in(text, branch.video_id)
    video = merged_video(desk.collection.video(fresh.id), fresh)
    module = with_branch(
        module_of(desk, branch.module_id),
        branch.place,
        lambda one: replace(one, video_id=video.id, assumed=False),
        lambda one: replace(one, video_id=video.id),
    )
    cards = _relinked(desk, module, branch, video)
    with desk.collection.change("video") as change:
        change.put_video(video)
        change.put_module(module)
        change.put_cards(cards)
    return change.changes


def move_by(desk: Desk, branch: Branch, card_ids: Sequence[str], by: int) -> Changes:
    """Move neighbouring cards of a branch one place up (`by` -1) or down (1)."""
    there = [row.card_id for row in desk.collection.course.questions(*branch.key)]
    places = sorted(there.index(card_id) for card_id in card_ids)
    to = places[0] - 1 if by < 0 else places[-1] + 2
    if to < 0 or to > len(there):
        return Changes()
    return move_cards(desk, [there[place] for place in places], branch, to)


def _behind(cards: Sequence[Card], branch: Branch, after: str | None) -> int:
    own = [place for place, card in enumerate(cards) if card.place == branch.place]
    chosen = [place for place in own if cards[place].id == after]
    return (chosen or own or [len(cards) - 1])[-1] + 1


def _video_in(text: str, video_id: str | None) -> Video:
    address = parse_address(text)
    if address is not None and len(text.split()) == 1:
        return Video(address.id, watch_url(address.id), "")
    described = read_documents([Document("description", text.encode())]).videos if text else ()
    for video in described:
        known = video.id or video_id
        if known:
            return replace(video, id=known, url=video.url or watch_url(known))
    if described:
        message = "The description names no address. Paste the video's link above it."
    else:
        message = "No video was found here. Paste a YouTube link, or the video's description."
    raise SourceError(message, code="no_address" if described else "no_video")


def _relinked(desk: Desk, module: Module, branch: Branch, video: Video) -> list[Card]:
    videos = {one.id: one for one in desk.collection.videos()} | {video.id: video}
    relinked = []
    for card in desk.collection.cards_of_module(module.id):
        own = tuple(link for link in card.links if link.made_by is not LinkMaker.PROGRAM)
        if card.place == branch.place and not own:
            relinked.append(replace(card, links=propose(card, module, videos)[:1]))
    return relinked
