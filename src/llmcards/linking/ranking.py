"""Rank chapters by how much of a question they answer to, and how much of them it asks for."""

from collections.abc import Sequence
from dataclasses import dataclass

from llmcards.linking.index import ChapterIndex, Entry
from llmcards.linking.reader import Subjects
from llmcards.linking.relations import Relations

# Chosen by coordinate search on the labelled questions that are not held out.
_OTHER_VIDEO = 0.45
_DOUBT = 0.4
_TITLE_SHARE = 0.65
# What a second and third subject of a chapter add when they answer to the same asked one.
_SHARES = (1.0, 0.3, 0.3)
# A word that gave less than this share of the strongest one's points explains nothing.
_TELLING = 0.1
# What a question must say in known words when more of it is unknown: "documents for a visa".
_ENOUGH = 0.55


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why an entry may be right: raw `points`, and the question's words that gave them.

    `anchor` is how much the most telling of these words tells, from 0 to 1: an everyday word
    like "document" alone proves nothing.
    """

    entry: Entry
    points: float
    anchor: float
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Gain:
    points: float
    weight: float
    words: tuple[str, ...]


class Ranker:
    """Ranks the chapters of one index."""

    def __init__(self, index: ChapterIndex, relations: Relations) -> None:
        self._index = index
        self._relations = relations

    def rank(self, subjects: Subjects, own_video: str | None = None) -> list[Evidence]:
        """Return the chapters that answer to a question's `subjects`; equals go by video and time.

        Args:
            subjects: What the question speaks of.
            own_video: Id of the video that the question stands under.
        """
        asked = self._index.adapted(subjects)
        mass = sum(self._mass(asked, key) for key in asked)
        if self._is_foreign(asked):
            return []
        found = (self._weigh(asked, mass, entry, own_video) for entry in self._index.entries)
        return sorted((each for each in found if each.points > 0), key=_order)

    def _is_foreign(self, asked: Subjects) -> bool:
        """Return whether all but an everyday word or so of the question is unknown."""
        strange = sum(self._mass(asked, key) for key in asked if self._index.is_strange(key))
        known = sum(
            self._relations.weight(key) * subject.strength
            for key, subject in asked.items()
            if not self._index.is_strange(key)
        )
        return known < min(_ENOUGH, strange)

    def _mass(self, asked: Subjects, key: str) -> float:
        """Return how much one of the question's subjects tells."""
        return self._relations.weight(key) * asked[key].strength * self._index.rarity(key)

    def _weigh(
        self, asked: Subjects, mass: float, entry: Entry, own_video: str | None
    ) -> Evidence:
        gains: list[_Gain] = []
        met: dict[str, float] = {}
        for key, subject in asked.items():
            answers = self._answers(key, entry)
            weight = self._relations.weight(key) * subject.strength
            worth = sum(
                each * share for (each, _, _), share in zip(answers, _SHARES, strict=False)
            )
            if worth:
                gains.append(_Gain(weight * worth, weight, subject.words))
            for _, other, closeness in answers:
                met[other] = max(met.get(other, 0.0), closeness * subject.strength)
        covered = sum(gain.points for gain in gains) / (_DOUBT + mass)
        title = max((self._covered(topic, met) for topic in entry.topics), default=0.0)
        points = covered * (1 - _TITLE_SHARE + _TITLE_SHARE * title) * entry.prior
        if own_video is not None and entry.video.id != own_video:
            points *= _OTHER_VIDEO
        anchor = max((gain.weight for gain in gains), default=0.0)
        return Evidence(entry, points, anchor, _telling(gains))

    def _answers(self, key: str, entry: Entry) -> list[tuple[float, str, float]]:
        """Return worth, name and closeness of the entry's subjects that answer to `key`."""
        found = (
            (
                closeness * entry.subjects[other].strength * self._index.rarity(other),
                other,
                closeness,
            )
            for other, closeness in self._relations.around(key).items()
            if other in entry.subjects
        )
        return sorted(found, reverse=True)

    def _covered(self, topic: frozenset[str], met: dict[str, float]) -> float:
        """Return the share of a topic of the chapter that the question asks for."""
        total = hit = 0.0
        for key in sorted(topic):
            mass = self._relations.weight(key) * self._index.rarity(key)
            total += mass
            hit += mass * met.get(key, 0.0)
        return hit / total if total else 0.0


def _order(evidence: Evidence) -> tuple[float, str, int, str]:
    chapter = evidence.entry.chapter
    return (-evidence.points, evidence.entry.video.id, chapter.start_s, chapter.title)


def _telling(gains: Sequence[_Gain]) -> tuple[str, ...]:
    """Return the words behind `gains`, the strongest first, without the negligible ones."""
    ordered = sorted(gains, key=lambda gain: -gain.points)
    words = (
        word
        for gain in ordered
        if gain.points >= _TELLING * ordered[0].points
        for word in gain.words
    )
    return tuple(dict.fromkeys(words))
