"""FSRS behind one door: days, learning steps, fuzz and the queue."""

from llmcards.scheduling.days import DayRule
from llmcards.scheduling.queue import Counts, DueLearning, DueReview, Limits, NewCard, Queue
from llmcards.scheduling.rating import propose
from llmcards.scheduling.rules import DEFAULT_PARAMETERS, Rules
from llmcards.scheduling.scheduler import Scheduler

__all__ = [
    "DEFAULT_PARAMETERS",
    "Counts",
    "DayRule",
    "DueLearning",
    "DueReview",
    "Limits",
    "NewCard",
    "Queue",
    "Rules",
    "Scheduler",
    "propose",
]
