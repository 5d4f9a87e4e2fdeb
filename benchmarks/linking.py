"""Measure how well questions find their chapters: `python -m benchmarks.linking`."""

import argparse
import re
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.linking_data import Labelled, load_fields, load_questions, load_videos
from llmcards.cards import Video
from llmcards.linking.chances import COEFFICIENTS, logistic, signs
from llmcards.linking.glossary import load_glossary
from llmcards.linking.linker import Linker
from llmcards.paths import shipped

_PLACES = 3
_BINS = 5
# A score from here on is shown as sure.
SURE = 0.7
_WORD = re.compile(r"\w{3,}")
_LEARNING_RATE = 2.0
_ROUNDS = 4000

Propose = Callable[[Labelled], Sequence[tuple[str, float | None]]]


@dataclass(frozen=True, slots=True)
class Result:
    """What was proposed for one question: for each place whether it is right, and its score."""

    question: Labelled
    hits: tuple[bool, ...]
    scores: tuple[float | None, ...]


class Measured:
    """The linker and the plain baseline, each as a function from question to chapters."""

    def __init__(self, videos: Mapping[str, Video], linker: Linker) -> None:
        self._videos = videos
        self._names = {video.id: name for name, video in videos.items()}
        self._linker = linker

    def link(self, question: Labelled) -> list[tuple[str, float | None]]:
        """Return what the linker proposes."""
        links = self._linker.propose(
            question.text, tuple(self._videos.values()), own_video=self._own(question)
        )
        return [(f"{self._names[link.video_id]} / {link.chapter}", link.score) for link in links]

    def overlap(self, question: Labelled) -> list[tuple[str, float | None]]:
        """Return the chapters whose titles share the most words with the question."""
        asked = set(_WORD.findall(question.text.casefold()))
        shared = [
            (
                len(asked & set(_WORD.findall(chapter.title.casefold()))),
                name == question.lecture,
                name,
                chapter.title,
            )
            for name, video in self._videos.items()
            for chapter in video.chapters
        ]
        ranked = sorted(
            (each for each in shared if each[0]), key=lambda each: (-each[0], not each[1])
        )
        return [(f"{name} / {title}", None) for _, _, name, title in ranked[:_PLACES]]

    def observations(self, question: Labelled) -> list[tuple[tuple[float, ...], bool]]:
        """Return the signs of the best raw proposals, and whether each is right."""
        videos = tuple(self._videos.values())
        evidence = self._linker.rank(question.text, videos, own_video=self._own(question))
        return [
            (
                signs(evidence, place),
                f"{self._names[each.entry.video.id]} / {each.entry.chapter.title}"
                in question.right,
            )
            for place, each in enumerate(evidence[:_PLACES])
        ]

    def _own(self, question: Labelled) -> str | None:
        return self._videos[question.lecture].id if question.lecture else None


def measure(propose: Propose, questions: Iterable[Labelled]) -> list[Result]:
    """Return what `propose` makes of each question."""
    results = []
    for question in questions:
        found = propose(question)
        hits = tuple(chapter in question.right for chapter, _ in found)
        results.append(Result(question, hits, tuple(score for _, score in found)))
    return results


@dataclass(frozen=True, slots=True)
class Summary:
    """Shares from 0 to 1 over the questions that have an answer, and counts.

    `sure` counts first proposals with a score of at least `SURE`, `surely_right` the right
    ones of these; questions without an answer count in both.
    """

    asked: int
    first: float
    in_three: float
    wrongly_silent: int
    unanswerable: int
    rightly_silent: int
    sure: int
    surely_right: int


def summary(results: Sequence[Result]) -> Summary:
    """Return the figures for some results."""
    answerable = [each for each in results if each.question.right]
    others = [each for each in results if not each.question.right]
    asked = max(len(answerable), 1)
    sure = [each for each in results if each.scores and (each.scores[0] or 0.0) >= SURE]
    return Summary(
        asked=len(answerable),
        first=sum(any(each.hits[:1]) for each in answerable) / asked,
        in_three=sum(any(each.hits[:_PLACES]) for each in answerable) / asked,
        wrongly_silent=sum(not each.hits for each in answerable),
        unanswerable=len(others),
        rightly_silent=sum(not each.hits for each in others),
        sure=len(sure),
        surely_right=sum(each.hits[0] for each in sure),
    )


def groups(results: Sequence[Result]) -> dict[str, list[Result]]:
    """Return the results by set, in the order of the files, and all at the end."""
    by_group: dict[str, list[Result]] = {}
    for each in results:
        by_group.setdefault(each.question.group, []).append(each)
    by_group["all"] = list(results)
    return by_group


def _print_summary(title: str, results: Sequence[Result]) -> None:
    print(f"\n{title}")
    print(
        f"{'set':<12}{'asked':>6}{'first':>8}{'in three':>10}"
        f"{'silent, wrongly':>17}{'rightly':>10}{'sure, right':>13}"
    )
    by_group = groups(results)
    by_group["held out"] = [each for each in results if each.question.held_out]
    by_group["all"] = by_group.pop("all")
    for name, some in by_group.items():
        figures = summary(some)
        silence = f"{figures.rightly_silent}/{figures.unanswerable}"
        sure = f"{figures.surely_right}/{figures.sure}"
        print(
            f"{name:<12}{figures.asked:>6}{figures.first:>8.0%}{figures.in_three:>10.0%}"
            f"{figures.wrongly_silent:>17}{silence:>10}{sure:>13}"
        )


def _print_calibration(title: str, results: Sequence[Result]) -> None:
    print(f"\nScores against truth, {title}: every proposal by its score")
    pairs = [
        (score, hit)
        for each in results
        for score, hit in zip(each.scores, each.hits, strict=True)
        if score is not None
    ]
    for low in range(_BINS):
        some = [(score, hit) for score, hit in pairs if min(int(score * _BINS), _BINS - 1) == low]
        if some:
            said = sum(score for score, _ in some) / len(some)
            right = sum(hit for _, hit in some) / len(some)
            print(
                f"  {low / _BINS:.1f}-{(low + 1) / _BINS:.1f}"
                f"  said {said:.2f}  right {right:.2f}  of {len(some)}"
            )


def fit(observations: Sequence[tuple[tuple[float, ...], bool]]) -> list[float]:
    """Return the coefficients of a logistic regression, by gradient descent."""
    coefficients = [0.0] * len(COEFFICIENTS)
    for _ in range(_ROUNDS):
        slopes = [0.0] * len(coefficients)
        for values, right in observations:
            error = logistic(coefficients, values) - right
            slopes = [slope + error * value for slope, value in zip(slopes, values, strict=True)]
        coefficients = [
            old - _LEARNING_RATE * slope / len(observations)
            for old, slope in zip(coefficients, slopes, strict=True)
        ]
    return coefficients


class Bench:
    """Every labelled question, each asked of the videos of its own course."""

    def __init__(self) -> None:
        linker = Linker(load_glossary(shipped("resources") / "glossary"))
        self.course = (Measured(load_videos(), linker), load_questions())
        self.fields = [(Measured(each.videos, linker), each.questions) for each in load_fields()]

    def linked(self) -> list[Result]:
        """Return what the linker makes of the questions of the field."""
        measured, questions = self.course
        return measure(measured.link, questions)

    def linked_fields(self) -> list[Result]:
        """Return what the linker makes of the questions outside the field."""
        return [
            result
            for measured, questions in self.fields
            for result in measure(measured.link, questions)
        ]

    def fitted(self) -> list[float]:
        """Return the coefficients that the questions that are not held out give."""
        observed = [
            pair
            for measured, questions in (self.course, *self.fields)
            for each in questions
            if not each.held_out
            for pair in measured.observations(each)
        ]
        return fit(observed)

    def print_misses(self, group: str) -> None:
        """Print the questions of a set whose right chapter was not found first."""
        for measured, questions in (self.course, *self.fields):
            for question in questions:
                if question.group == group:
                    _print_miss(question, measured.link(question))


def _print_miss(question: Labelled, found: Sequence[tuple[str, float | None]]) -> None:
    if (found[:1] and found[0][0] in question.right) or (not found and not question.right):
        return
    print(f"{question.text}\n  right: {', '.join(sorted(question.right)) or 'none'}")
    for chapter, score in found:
        print(f"  {score} {chapter}")


def main() -> None:
    """Print the figures, or the fitted coefficients with `--fit`, or the misses of a set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fit", action="store_true", help="fit the scores' scale anew")
    parser.add_argument("--misses", metavar="SET", help="list what was not found first")
    options = parser.parse_args()
    bench = Bench()
    if options.fit:
        print("chances.COEFFICIENTS =", tuple(round(value, 2) for value in bench.fitted()))
    elif options.misses:
        bench.print_misses(options.misses)
    else:
        _print_all(bench)


def _print_all(bench: Bench) -> None:
    started = time.perf_counter()
    results = bench.linked()
    elapsed_ms = (time.perf_counter() - started) * 1000
    outside = bench.linked_fields()
    measured, questions = bench.course
    _print_summary("The linker, without a transcript", results)
    _print_summary("Outside the glossary's field", outside)
    _print_summary("Baseline: words shared with the title", measure(measured.overlap, questions))
    _print_calibration("held out", groups(results)["held out"])
    _print_calibration("all", results)
    _print_calibration("outside the field", outside)
    print(f"\n{len(questions)} questions in {elapsed_ms:.0f} ms")


if __name__ == "__main__":
    main()
