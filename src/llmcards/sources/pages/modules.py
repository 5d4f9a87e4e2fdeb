"""Part a document that holds several modules, one below the other."""

from dataclasses import replace
from itertools import pairwise

from llmcards.sources.lines import Line, Page
from llmcards.sources.pages.headings import Kind, meaning_of, number_said
from llmcards.sources.words import Vocabulary, words_of

_LONGEST_TITLE = 120
_FEWEST_WORDS = 2
_OPENERS = frozenset({Kind.QUESTIONS, Kind.EXERCISES, Kind.HARD, Kind.LECTURE})


def modules_apart(page: Page, vocabulary: Vocabulary) -> tuple[Page, ...]:
    """Return `page` in as many pieces as it has numbered modules with lectures or questions."""
    lines = page.lines
    heads = [index for index, line in enumerate(lines) if _is_head(line, vocabulary)]
    filled = [
        head
        for head, end in pairwise([*heads, len(lines)])
        if any(_opens(line, vocabulary) for line in lines[head + 1 : end])
    ]
    if len({words_of(lines[head].text)[1] for head in filled}) < max(len(filled), 2):
        return (page,)
    edges = [0, *filled[1:], len(lines)]
    first, *others = (replace(page, lines=lines[begin:end]) for begin, end in pairwise(edges))
    return (first, *(replace(one, title="") for one in others))


def _is_head(line: Line, vocabulary: Vocabulary) -> bool:
    words = words_of(line.text[:_LONGEST_TITLE])
    if line.is_item or len(line.text) > _LONGEST_TITLE or len(words) < _FEWEST_WORDS:
        return False
    named = vocabulary.module.at(words, 0)[0] == 1
    prose = line.text.endswith(".") and len(words) > _FEWEST_WORDS
    return named and number_said(words[1], vocabulary) is not None and not prose


def _opens(line: Line, vocabulary: Vocabulary) -> bool:
    meaning = meaning_of(line.text, vocabulary)
    return meaning is not None and meaning.kind in _OPENERS
