"""Tell a task that stands in no list by its first word: "Prove that …"."""

import re

from llmcards.sources.lines import Line, without_picture
from llmcards.sources.words import Vocabulary, words_of

_LETTER = re.compile(r"[^\W\d_][.)]\s+")
_LONGEST = 400


def task_of(line: Line, vocabulary: Vocabulary) -> str:
    """Return the task that `line` sets, without the letter that counts it; "" where it sets none.

    A line that ends with a colon announces something, and sets no task by itself.
    """
    text = _LETTER.sub("", without_picture(line.text), count=1)
    told = len(text) > _LONGEST or text.endswith(":")
    return text if not told and vocabulary.imperatives.opens(words_of(text)) else ""
