"""Propose the chapter of a video that answers a question, or stay silent."""

from collections.abc import Sequence
from functools import lru_cache

from llmcards.cards import ChapterLink, LinkMaker, Video
from llmcards.linking.chances import chance
from llmcards.linking.glossary import Glossary
from llmcards.linking.index import ChapterIndex
from llmcards.linking.ranking import Evidence, Ranker
from llmcards.linking.reader import Reader
from llmcards.linking.relations import Relations

# Below this chance of the best proposal nothing is said; below `_FLOOR` a further one is not.
THRESHOLD = 0.25
_FLOOR = 0.05
_KEPT_INDICES = 8


class Linker:
    """Links questions to chapters by what titles and outlines say; pure and deterministic.

    Args:
        glossary: Words of the field in both languages.
        threshold: Proposals begin only where the best is at least this likely to be right.
    """

    def __init__(self, glossary: Glossary, *, threshold: float = THRESHOLD) -> None:
        self._reader = Reader(glossary)
        self._glossary = glossary
        self._relations = Relations(glossary)
        self._threshold = threshold
        self._ranker = lru_cache(maxsize=_KEPT_INDICES)(self._new_ranker)

    def propose(
        self,
        question: str,
        videos: Sequence[Video],
        *,
        limit: int = 3,
        own_video: str | None = None,
    ) -> tuple[ChapterLink, ...]:
        """Return up to `limit` links, the most likely first; none rather than nonsense.

        A link's `score` is the chance that its chapter answers the question.

        Args:
            question: The question in Russian or English.
            videos: Where the answer may be said; their order does not matter.
            limit: How many links at most.
            own_video: Id of the video that the question stands under, preferred to others.
        """
        ranking = self.rank(question, videos, own_video=own_video)
        best = ranking[: max(limit, 0)]
        scores = [chance(ranking, place) for place in range(len(best))]
        if not scores or scores[0] < self._threshold:
            return ()
        pairs = zip(best, scores, strict=True)
        return tuple(_link(each, score) for each, score in pairs if score >= _FLOOR)

    def rank(
        self, question: str, videos: Sequence[Video], *, own_video: str | None = None
    ) -> list[Evidence]:
        """Return every chapter that anything speaks for, with raw points and no threshold."""
        return self._ranker(tuple(videos)).rank(self._reader.read(question), own_video)

    def _new_ranker(self, videos: tuple[Video, ...]) -> Ranker:
        index = ChapterIndex(videos, self._reader, self._relations, self._glossary)
        return Ranker(index, self._relations)


def _link(evidence: Evidence, score: float) -> ChapterLink:
    chapter = evidence.entry.chapter
    return ChapterLink(
        video_id=evidence.entry.video.id,
        chapter=chapter.title,
        start_s=chapter.start_s,
        end_s=chapter.end_s,
        score=round(score, 3),
        made_by=LinkMaker.PROGRAM,
        words=evidence.words,
    )
