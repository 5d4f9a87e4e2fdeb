"""The words that everybody uses: values without behaviour of a screen, a file or a database."""

from llmcards.cards.card import Card, CardKind, Difficulty, KeyPoint
from llmcards.cards.deck import Deck, DeckCard
from llmcards.cards.fingerprint import fingerprint, normalised
from llmcards.cards.identity import card_id_for, module_id_for
from llmcards.cards.leech import LEECH_LAPSES, LEECH_TAG, is_leech_anew
from llmcards.cards.module import Exercise, Lecture, Marks, Module, Question, Step, Warned
from llmcards.cards.picture import (
    MAX_PICTURE_BYTES,
    PICTURE_NAME,
    named_pictures,
    picture_mark,
    picture_name,
    pictures_in,
)
from llmcards.cards.review import (
    DAY_MS,
    FORGETS,
    SETS_DAY,
    Fact,
    LogLine,
    Override,
    Rating,
    Review,
    ReviewKind,
    line_of,
    moment_of,
)
from llmcards.cards.schedule import (
    Effect,
    Phase,
    Schedule,
    Seen,
    Unseen,
    effect_numbers,
    effects_of,
    with_effect,
)
from llmcards.cards.video import Chapter, ChapterLink, LinkMaker, Video, video_link

__all__ = [
    "DAY_MS",
    "FORGETS",
    "LEECH_LAPSES",
    "LEECH_TAG",
    "MAX_PICTURE_BYTES",
    "PICTURE_NAME",
    "SETS_DAY",
    "Card",
    "CardKind",
    "Chapter",
    "ChapterLink",
    "Deck",
    "DeckCard",
    "Difficulty",
    "Effect",
    "Exercise",
    "Fact",
    "KeyPoint",
    "Lecture",
    "LinkMaker",
    "LogLine",
    "Marks",
    "Module",
    "Override",
    "Phase",
    "Question",
    "Rating",
    "Review",
    "ReviewKind",
    "Schedule",
    "Seen",
    "Step",
    "Unseen",
    "Video",
    "Warned",
    "card_id_for",
    "effect_numbers",
    "effects_of",
    "fingerprint",
    "is_leech_anew",
    "line_of",
    "module_id_for",
    "moment_of",
    "named_pictures",
    "normalised",
    "picture_mark",
    "picture_name",
    "pictures_in",
    "video_link",
    "with_effect",
]
