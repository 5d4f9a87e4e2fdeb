"""Read module pages and video descriptions together: the door to this package."""

from collections.abc import Sequence
from dataclasses import dataclass

from llmcards.cards import Module, Video, Warned
from llmcards.sources.binding import bind
from llmcards.sources.documents import Content, read_contents
from llmcards.sources.encoding import decode
from llmcards.sources.pages.formats import read_page
from llmcards.sources.words import Vocabulary, load_vocabulary


@dataclass(frozen=True, slots=True)
class Document:
    """A file or a pasted text as it came; `name` is what warnings call it."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Understood:
    """What the documents hold, and what in them was not understood.

    A video whose description names no address has an empty `id` unless a lecture lends it one;
    a warning `address_missing` tells of it. `pictures` are those that the questions show.
    """

    modules: tuple[Module, ...] = ()
    videos: tuple[Video, ...] = ()
    warnings: tuple[Warned, ...] = ()
    pictures: tuple[bytes, ...] = ()


def read_documents(
    documents: Sequence[Document], vocabulary: Vocabulary | None = None
) -> Understood:
    """Return what `documents` hold, read together: descriptions belong to the pages beside.

    Args:
        documents: Pages and descriptions in any order and format; the same one counts once.
        vocabulary: The words of the languages; by default those that are shipped.

    Raises:
        SourceError: A document is empty or is not text.
    """
    words = vocabulary or load_vocabulary()
    once = {one.data: one for one in reversed(documents)}
    distinct = [one for one in documents if one is once[one.data]]
    read = [(one.name, content) for one in distinct for content in _contents(one, words)]
    modules = [content.module for _, content in read if content.module]
    described = [video for _, content in read for video in content.described]
    bound = bind(modules, described)
    known = {video.id: video for video in bound.videos}
    linked = {video.id: video for _, content in read for video in content.linked}
    more = tuple(video for video_id, video in linked.items() if video_id not in known)
    videos = tuple(_titled(video, linked) for video in bound.videos) + more
    warnings = [warned for name, content in read for warned in _warned(name, content)]
    warnings += _unbound(read, bound.loose) if modules else []
    lent = {video.title for video in bound.videos if video.id}
    kept = [one for one in warnings if not (one.code == "address_missing" and one.subject in lent)]
    shown = tuple(picture for _, content in read for picture in content.pictures)
    return Understood(bound.modules, videos, tuple(kept), shown)


def _contents(document: Document, vocabulary: Vocabulary) -> list[Content]:
    text = decode(document.data, document.name)
    return read_contents(read_page(text, document.name), document.name, vocabulary)


def _titled(video: Video, linked: dict[str, Video]) -> Video:
    """Return `video` with the title that a page gives it, where its description has none."""
    if video.title or video.id not in linked:
        return video
    title = linked[video.id].title
    return Video(video.id, video.url, title, video.duration_s, video.chapters, video.outline)


def _warned(name: str, content: Content) -> list[Warned]:
    found = [
        Warned(name, notice.line, notice.code, notice.text, notice.subject)
        for notice in content.notices
    ]
    return sorted(found, key=lambda one: one.line)


def _unbound(read: list[tuple[str, Content]], loose: tuple[Video, ...]) -> list[Warned]:
    """Warn of descriptions that no lecture on the pages beside them takes."""
    text = "The page has no lecture for this video; it was kept without one."
    return [
        Warned(name, 1, "video_unbound", text, video.title)
        for name, content in read
        for video in content.described
        if any(video == one for one in loose)
    ]
