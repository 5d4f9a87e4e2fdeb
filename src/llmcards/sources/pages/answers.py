"""Read answers that stand apart from their questions, each under its question's number."""

from dataclasses import dataclass, field

from llmcards.cards import Difficulty
from llmcards.sources.lines import Line
from llmcards.sources.pages.draft import PageDraft, QuestionDraft
from llmcards.sources.pages.headings import Kind, Meaning
from llmcards.sources.pictures import FAULTS

_Pool = list[QuestionDraft]


@dataclass(slots=True)
class _Entry:
    """An answer: the number of its question, its words, and where they stand."""

    number: int
    text: list[str]
    places: list[int]


@dataclass(slots=True)
class AnswerList:
    """Answers below the heading `line`, waiting to be matched with questions above."""

    draft: PageDraft
    meaning: Meaning
    line: Line
    _entries: list[_Entry] = field(default_factory=list)
    _over: bool = False
    _unnumbered: bool = False

    def take(self, line: Line) -> bool:
        """Take `line` as an answer or a part of one; False where it is neither."""
        number = line.mark_number
        if self._over:
            return False
        if number is not None and not line.level:
            self._entries.append(_Entry(number, [line.text], [line.place]))
            return True
        if line.is_item and not self._entries:
            self._unnumbered = True
            return True
        within = line.is_item or line.joined or line.within >= 0
        if not self._entries or not within:
            self._over = bool(self._entries)
            return False
        parts = [f"- {line.text}"] if line.is_item else [line.text]
        self._entries[-1].text += parts if line.joined or line.is_item else ["", *parts]
        self._entries[-1].places.append(line.place)
        return True

    def show(self, line: Line) -> None:
        """Take the pictures of a line along with the answer that it is, or stands within."""
        entry = self._entries[-1] if self._entries else None
        if entry is None:
            return
        taken = line.place in entry.places
        for picture in line.pictures if taken or (not line.text and line.within >= 0) else ():
            if picture.fault:
                text = FAULTS[picture.fault]
                self.draft.warn(line.number, picture.fault, text, entry.text[0])
            else:
                self.draft.pictures.append(picture.content)
                entry.text += ["", picture.mark]

    def settle(self) -> None:
        """Give the answers to the questions of the same numbers, or warn where none are clear."""
        pool = self._pool()
        if pool is None:
            self.draft.warn(
                self.line.number,
                "answers_unplaced",
                "It is not clear which question these answers belong to; they were left out.",
                self.line.text,
            )
            return
        asked = dict(zip(_numbers(pool), pool, strict=True))
        for entry in self._entries:
            asked[entry.number].answer += entry.text
            self.draft.claimed.update(entry.places)

    def _pool(self) -> _Pool | None:
        """Return the questions that are numbered as the answers are; None where not just one."""
        numbers = [entry.number for entry in self._entries]
        if self._unnumbered or not numbers or len(set(numbers)) < len(numbers):
            return None
        pools = [pool for pool in self._pools() if _waits(pool)]
        same = [pool for pool in pools if sorted(_numbers(pool)) == sorted(numbers)]
        some = [pool for pool in pools if set(numbers) <= set(_numbers(pool))]
        found = same or some
        return found[0] if len(found) == 1 else None

    def _pools(self) -> list[_Pool]:
        """Return the lists of questions that the heading may mean."""
        about, lecture = self.meaning.about, self.meaning.lecture
        asked = [
            one.questions
            for one in self.draft.groups
            if lecture in {None, one.lecture or (one.after.lecture if one.after else None)}
        ]
        normal, hard = (
            [one.questions for one in self.draft.exercises if one.difficulty is difficulty]
            for difficulty in (Difficulty.NORMAL, Difficulty.HARD)
        )
        if about is Kind.HARD:
            return _with_whole(hard)
        if about is Kind.EXERCISES:
            return _with_whole([*normal, *hard])
        if about is Kind.QUESTIONS or lecture is not None:
            return _with_whole(asked)
        several = len(asked) > 1 and bool(normal or hard)
        whole = [[one for pool in asked for one in pool]] if several else []
        return [*_with_whole([*asked, *normal, *hard]), *whole]


def _with_whole(pools: list[_Pool]) -> list[_Pool]:
    """Return `pools`, and all of them together where there are several."""
    filled = [pool for pool in pools if pool]
    return [*filled, [one for pool in filled for one in pool]] if len(filled) > 1 else filled


def _waits(pool: _Pool) -> bool:
    """Whether no question of `pool` is answered, and each has a number of its own."""
    numbers = _numbers(pool)
    return not any(one.answer for one in pool) and len(set(numbers)) == len(numbers)


def _numbers(pool: _Pool) -> list[int]:
    """Return the numbers of the questions: those that stand there, or they are counted."""
    written = [one.number for one in pool if one.number is not None]
    return written if len(written) == len(pool) else list(range(1, len(pool) + 1))
