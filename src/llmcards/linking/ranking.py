"""Rank chapters by how much of a question they answer to, and how much of them it asks for."""

from collections.abc import Sequence
from dataclasses import dataclass

from llmcards.cards import Video
from llmcards.linking.index import ChapterIndex, Entry
from llmcards.linking.reader import PLAIN, Subjects
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
    like "document" alone proves nothing. `home` is how far the glossary knows the chapters.
    """

    entry: Entry
    points: float
    anchor: float
    home: float
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a question speaks of, how much that tells, and how much of it nobody knows."""

    subjects: Subjects
    mass: float
    strange: float


@dataclass(frozen=True, slots=True)
class _Gain:
    points: float
    anchor: float
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
        asked = self._asked(subjects)
        if self._is_foreign(asked):
            return []
        found = (self._weigh(asked, entry, own_video) for entry in self._index.entries)
        return sorted((each for each in found if each.points > 0), key=_order)

    def _asked(self, subjects: Subjects) -> _Asked:
        adapted = self._index.adapted(subjects)
        masses = {
            key: self._weight(key) * subject.strength * self._index.weight(key)
            for key, subject in adapted.items()
        }
        strange = sum(mass for key, mass in masses.items() if self._index.is_strange(key))
        return _Asked(adapted, sum(masses.values()), strange)

    def _weight(self, key: str) -> float:
        """Return how much a subject's mention tells.

        Where the glossary is not at home, its words tell no more than others.
        """
        told = self._relations.weight(key)
        if key.startswith("="):
            return told
        return told * (PLAIN + (1 - PLAIN) * self._index.home)

    def _is_foreign(self, asked: _Asked) -> bool:
        """Return whether all but an everyday word or so of the question is unknown."""
        known = sum(
            self._weight(key) * subject.strength
            for key, subject in asked.subjects.items()
            if not self._index.is_strange(key)
        )
        return known < min(_ENOUGH, asked.strange)

    def _weigh(self, asked: _Asked, entry: Entry, own_video: str | None) -> Evidence:
        gains: list[_Gain] = []
        met: dict[str, float] = {}
        for key, subject in asked.subjects.items():
            answers = self._answers(key, entry)
            weight = self._weight(key) * subject.strength
            worth = sum(
                each * share for (each, _, _), share in zip(answers, _SHARES, strict=False)
            )
            if worth:
                anchor = weight * self._index.kept(key)
                gains.append(_Gain(weight * worth, anchor, subject.words))
            for _, other, closeness in answers:
                met[other] = max(met.get(other, 0.0), closeness * subject.strength)
        covered = sum(gain.points for gain in gains) / (_DOUBT + asked.mass)
        title = max(
            (self._covered(topic, met, entry.video) for topic in entry.topics), default=0.0
        )
        points = covered * (1 - _TITLE_SHARE + _TITLE_SHARE * title) * entry.prior
        if own_video is not None and entry.video.id != own_video:
            points *= _OTHER_VIDEO
        anchor = max((gain.anchor for gain in gains), default=0.0)
        return Evidence(entry, points, anchor, self._index.home, _telling(gains))

    def _answers(self, key: str, entry: Entry) -> list[tuple[float, str, float]]:
        """Return worth, name and closeness of the entry's subjects that answer to `key`."""
        around = (
            (other, closeness if other == key else closeness * self._index.home)
            for other, closeness in self._relations.around(key).items()
        )
        found = (
            (
                closeness
                * entry.subjects[other].strength
                * self._index.rarity(other, entry.video),
                other,
                closeness,
            )
            for other, closeness in around
            if other in entry.subjects
        )
        return sorted(found, reverse=True)

    def _covered(self, topic: frozenset[str], met: dict[str, float], video: Video) -> float:
        """Return the share of a topic of the chapter that the question asks for."""
        total = hit = 0.0
        for key in sorted(topic):
            mass = self._weight(key) * self._index.rarity(key, video)
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
