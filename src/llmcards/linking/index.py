"""The chapters that a question may be answered in, read once and weighed against each other."""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from llmcards.cards import Chapter, Video
from llmcards.linking.glossary import Glossary
from llmcards.linking.headline import Headline
from llmcards.linking.outline import align, parts_of
from llmcards.linking.reader import Lookalikes, Reader, Subject, Subjects
from llmcards.linking.relations import Relations

# What the title of a part, and a line of the outline, say of a chapter, against its own title.
_PART = 0.3
_OUTLINE = 0.7
_FRAMING_PRIOR = 0.5
# Among fewer chapters than this, one that repeats a word proves nothing about the word.
_FEW = 20
# A glossary that knows this share of the chapters is at home in their field.
_AT_HOME = 0.75
_TOPIC_MARKS = re.compile(r"[,;:()]|\s[-–—]\s")


@dataclass(frozen=True, slots=True)
class Entry:
    """A chapter as the linker sees it.

    `topics` are the parts of its names between commas and colons. `prior` is below 1 for
    chapters that frame the talk.
    """

    video: Video
    chapter: Chapter
    subjects: Subjects
    topics: tuple[frozenset[str], ...]
    prior: float


class ChapterIndex:
    """All chapters of some videos. Neither knows nor cares about the order of the videos.

    `home` is how far the glossary knows what the chapters speak of, from 0 to 1.
    """

    def __init__(
        self, videos: Sequence[Video], reader: Reader, relations: Relations, glossary: Glossary
    ) -> None:
        self._relations = relations
        unlike = {video.id: video for video in reversed(videos)}
        self._reader = reader
        self._glossary = glossary
        self.entries = tuple(
            entry for name in sorted(unlike) for entry in self._entries(unlike[name])
        )
        self._counts = Counter(key for entry in self.entries for key in entry.subjects)
        self._plain = Lookalikes([key[1:] for key in self._counts if key.startswith("=")])
        self._titles = {
            name: Headline(reader.read(video.title), relations) for name, video in unlike.items()
        }
        self._left: dict[str, float] = {}
        self.home = self._home()

    def rarity(self, key: str, video: Video) -> float:
        """Return how much a subject tells the chapters of `video` from all others, from 0 to 1.

        1 is for a subject in none of them, 0 for one in all. What the video's title names is
        what the whole video is about.
        """
        return self._rarity(key) * self._titles[video.id].leaves(key)

    def weight(self, key: str) -> float:
        """Return how much a subject tells in a question: its mean rarity over all chapters."""
        return self._rarity(key) * self.kept(key)

    def kept(self, key: str) -> float:
        """Return what the videos' titles leave of a subject's weight, on average."""
        known = self._left.get(key)
        if known is None:
            left = [self._titles[entry.video.id].leaves(key) for entry in self.entries]
            known = self._left[key] = sum(left) / max(len(left), 1)
        return known

    def _rarity(self, key: str) -> float:
        total = max(len(self.entries), _FEW) + 1
        return math.log(total / (self._counts[key] + 1)) / math.log(total)

    def _home(self) -> float:
        at_home = [
            any(not key.startswith("=") for key in entry.subjects) for entry in self.entries
        ]
        return min(sum(at_home) / (_AT_HOME * max(len(at_home), 1)), 1.0)

    def is_strange(self, key: str) -> bool:
        """Return whether neither the glossary nor any chapter knows a subject."""
        return key.startswith("=") and key not in self._counts

    def adapted(self, subjects: Mapping[str, Subject]) -> dict[str, Subject]:
        """Return `subjects` with plain words replaced by the chapters' words they look like."""
        result: dict[str, Subject] = {}
        for key, subject in subjects.items():
            alike = None
            if self.is_strange(key):
                alike = self._plain.find(key[1:])
            if alike is None:
                result[key] = subject
            else:
                result[f"={alike[0]}"] = Subject(subject.strength * alike[1], subject.words)
        return result

    def _entries(self, video: Video) -> list[Entry]:
        lines = [part for line in video.outline for part in parts_of(line)]
        titles = [self._topics(chapter.title) for chapter in video.chapters]
        names = align(
            [
                [max(map(partial(self._relations.likeness, line), title)) for title in titles]
                for line in map(self._reader.read, lines)
            ]
        )
        if not lines:
            names = [[] for _ in titles]
        return [
            self._entry(video, chapter, [lines[line] for line in more])
            for chapter, more in zip(video.chapters, names, strict=True)
        ]

    def _entry(self, video: Video, chapter: Chapter, names: Sequence[str]) -> Entry:
        subjects = self._reader.read(chapter.title)
        for name in names:
            _add(subjects, self._reader.read(name), _OUTLINE)
        if chapter.part:
            _add(subjects, self._reader.read(chapter.part), _PART)
        topics = [topic for text in (chapter.title, *names) for topic in self._topics(text)]
        prior = _FRAMING_PRIOR if self._frames(chapter.title) else 1.0
        return Entry(video, chapter, subjects, tuple(filter(None, map(frozenset, topics))), prior)

    def _topics(self, text: str) -> list[dict[str, Subject]]:
        """Return what `text` and each of its parts between commas and colons speak of."""
        parts = dict.fromkeys([text, *_TOPIC_MARKS.split(text)])
        return [self._reader.read(part) for part in parts]

    def _frames(self, title: str) -> bool:
        words = self._glossary.cutter.words(title)
        return any(word.stem in self._glossary.framing for word in words)


def _add(subjects: dict[str, Subject], more: Subjects, share: float) -> None:
    for key, subject in more.items():
        if key not in subjects or subjects[key].strength < share * subject.strength:
            subjects[key] = Subject(share * subject.strength, subject.words)
