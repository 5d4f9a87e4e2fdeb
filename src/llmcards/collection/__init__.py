"""The collection: one SQLite file that holds everything a learner made."""

from llmcards.collection.change import Change
from llmcards.collection.collection import Clock, Collection, now_ms
from llmcards.collection.lock import CollectionLock
from llmcards.collection.values import (
    ChapterCard,
    DueLearning,
    DueNew,
    DueReview,
    DueRows,
    Facts,
    ReviewMark,
    Scope,
    Stored,
    Studied,
    Undone,
)

__all__ = [
    "Change",
    "ChapterCard",
    "Clock",
    "Collection",
    "CollectionLock",
    "DueLearning",
    "DueNew",
    "DueReview",
    "DueRows",
    "Facts",
    "ReviewMark",
    "Scope",
    "Stored",
    "Studied",
    "Undone",
    "now_ms",
]
