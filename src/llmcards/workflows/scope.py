"""What a sitting is about: everything, a module, a lecture, or a passage of a video."""

from llmcards.cards import Chapter, Video
from llmcards.collection.values import Scope

__all__ = ["Scope", "chapter_scope"]


def chapter_scope(video: Video, chapter: Chapter) -> Scope:
    """Return the scope of one chapter, up to where the next one starts."""
    later = [other.start_s for other in video.chapters if other.start_s > chapter.start_s]
    return Scope(video_id=video.id, from_s=chapter.start_s, until_s=min(later, default=None))
