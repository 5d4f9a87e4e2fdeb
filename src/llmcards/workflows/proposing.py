"""Propose the chapters of a module's videos in which a card's answer may be said."""

from collections.abc import Mapping
from functools import cache

from llmcards.cards import Card, ChapterLink, Module, Video
from llmcards.linking.glossary import load_glossary
from llmcards.linking.linker import Linker
from llmcards.paths import shipped
from llmcards.workflows.page_cards import own_video, video_ids


def propose(card: Card, module: Module, videos: Mapping[str, Video]) -> tuple[ChapterLink, ...]:
    """Return up to three chapters for `card`, best first; its own lecture's are preferred."""
    own = own_video(card, module)
    known = dict.fromkeys(video_id for video_id in video_ids(module) if video_id in videos)
    candidates = [videos[video_id] for video_id in known]
    return _linker().propose(card.question, candidates, own_video=own if own in known else None)


@cache
def _linker() -> Linker:
    # The glossary is shipped and never changes; to read it takes half of a small import.
    return Linker(load_glossary(shipped("resources") / "glossary"))
