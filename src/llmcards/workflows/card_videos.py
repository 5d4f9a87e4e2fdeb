"""Look a card up again, and the videos in which its answer may be said."""

from llmcards.cards import Card, Video
from llmcards.errors import CardNotFoundError
from llmcards.workflows.desk import Desk
from llmcards.workflows.page_cards import own_video, video_ids


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
    module = desk.collection.module(card.module_id)
    ids = [link.video_id for link in card.links]
    if module is not None:
        ids += [own_video(card, module) or "", *video_ids(module)]
    # One by one: a course may have hundreds of videos, and this runs at each card.
    found = (desk.collection.video(video_id) for video_id in dict.fromkeys(ids) if video_id)
    return tuple(video for video in found if video is not None)
