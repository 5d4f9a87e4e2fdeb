"""Look a card up again, and the videos in which its answer may be said."""

from llmcards.cards import Card, Video
from llmcards.errors import CardNotFoundError
from llmcards.workflows.desk import Desk
from llmcards.workflows.page_cards import videos_for


def find_card(desk: Desk, card_id: str) -> Card | None:
    """Return the card as it is stored now; None where an undo has taken it away."""
    try:
        return desk.collection.card(card_id)
    except CardNotFoundError:
        return None


def videos_of_card(desk: Desk, card: Card) -> tuple[Video, ...]:
    """Return the videos of the card's links, then those of its module, the lecture's own first.

    Videos that are named but of which nothing is known are left out.
    """
    known = {video.id: video for video in desk.collection.videos()}
    module = desk.collection.module(card.module_id)
    ids = [link.video_id for link in card.links]
    if module is not None:
        ids += [video.id for video in videos_for(card, module, known)]
    return tuple(known[video_id] for video_id in dict.fromkeys(ids) if video_id in known)
