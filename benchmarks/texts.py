"""Make up texts out of made-up words, in Russian and in English, always the same ones."""

from itertools import accumulate
from random import Random

from llmcards.cards import KeyPoint

RARE_WORD = "зурбаганский"
_WORDS = 4000
_SYLLABLES = {
    "ru": ("та", "ко", "ре", "ни", "сло", "ве", "мо", "дель", "да", "ва", "обу", "че", "про"),
    "en": ("to", "ken", "mo", "del", "ra", "ti", "on", "ve", "con", "text", "la", "ye", "pre"),
}
_QUESTION_WORDS, _ANSWER_WORDS, _POINT_WORDS = 12, 40, 5
_POINTS = 3


class Writer:
    """Writes cards' texts in one language; a few words come often, most of them seldom."""

    def __init__(self, language: str, random: Random) -> None:
        self._random = random
        syllables = _SYLLABLES[language]
        words = {"".join(random.choices(syllables, k=1 + n % 4)) for n in range(3 * _WORDS)}
        self._words = sorted(words)[:_WORDS]
        self._weights = tuple(accumulate(1 / (1 + rank) for rank in range(len(self._words))))

    def question(self) -> str:
        """Return a question of 12 words."""
        return self._some(_QUESTION_WORDS).capitalize() + "?"

    def answer(self, *, rare: bool) -> str:
        """Return an answer of 40 words; every tenth has Markdown, half of these a formula."""
        words = self._some(_ANSWER_WORDS - rare).split()
        if rare:
            words.insert(7, RARE_WORD)
        chance = self._random.random()
        if chance < 0.1:  # noqa: PLR2004 - the share
            words[3] = f"**{words[3]}**"
        if chance < 0.05:  # noqa: PLR2004 - the share
            words[20] = "$p = e^{-t}$"
        middle = len(words) // 2
        return f"{' '.join(words[:middle]).capitalize()}. {' '.join(words[middle:]).capitalize()}."

    def key_points(self) -> tuple[KeyPoint, ...]:
        """Return three key points, the first of them core."""
        return tuple(KeyPoint(self._some(_POINT_WORDS), core=not n) for n in range(_POINTS))

    def title(self) -> str:
        """Return a title of 3 words."""
        return self._some(3).capitalize()

    def _some(self, count: int) -> str:
        return " ".join(self._random.choices(self._words, cum_weights=self._weights, k=count))
