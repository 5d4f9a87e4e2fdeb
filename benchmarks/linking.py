"""Measure how well questions find their chapters: `python -m benchmarks.linking`."""

import argparse
import re
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from llmcards.cards import Chapter, Video
from llmcards.linking.chances import COEFFICIENTS, logistic, signs
from llmcards.linking.glossary import load_glossary
from llmcards.linking.linker import Linker
from llmcards.paths import shipped

_DATA = Path(__file__).parent / "data"
_PLACES = 3
_BINS = 5
_WORD = re.compile(r"\w{3,}")
_LEARNING_RATE = 2.0
_ROUNDS = 4000

Propose = Callable[["Labelled"], Sequence[tuple[str, float | None]]]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A question, the video it stands under, and the chapters that answer it.

    A chapter is named `video / title`. None of them means: stay silent.
    """

    text: str
    lecture: str | None
    right: frozenset[str]
    group: str


@dataclass(frozen=True, slots=True)
class Result:
    """What was proposed for one question: for each place whether it is right, and its score."""

    question: Labelled
    hits: tuple[bool, ...]
    scores: tuple[float | None, ...]


def load_videos() -> dict[str, Video]:
    """Return the videos of the labelled set by their short names."""
    return {str(raw["name"]): _video(raw) for raw in _read("videos.yaml")["videos"]}


def load_questions() -> tuple[Labelled, ...]:
    """Return the labelled questions in the order of their file."""
    return tuple(
        Labelled(
            text=raw["ask"],
            lecture=raw.get("lecture"),
            right=frozenset(raw["right"]),
            group="held out" if raw.get("held_out") else raw["set"],
        )
        for raw in _read("linking.yaml")["questions"]
    )


def _read(name: str) -> Any:  # noqa: ANN401 - YAML may hold anything
    return YAML(typ="safe").load(_DATA / name)


def _video(raw: dict[str, Any]) -> Video:
    starts = [_seconds(chapter[0]) for chapter in raw["chapters"]]
    duration_s = _seconds(raw["length"])
    chapters = tuple(
        Chapter(chapter[1], start_s, end_s, chapter[2] if len(chapter) > 2 else None)  # noqa: PLR2004 - time, title, part
        for chapter, start_s, end_s in zip(
            raw["chapters"], starts, [*starts[1:], duration_s], strict=True
        )
    )
    address = f"https://www.youtube.com/watch?v={raw['id']}"
    outline = tuple(raw.get("outline", ()))
    return Video(raw["id"], address, raw["title"], duration_s, chapters, outline)


def _seconds(clock: str) -> int:
    total = 0
    for part in clock.split(":"):
        total = total * 60 + int(part)
    return total


class Measured:
    """The linker and the plain baseline, each as a function from question to chapters."""

    def __init__(self) -> None:
        self.videos = load_videos()
        self._names = {video.id: name for name, video in self.videos.items()}
        self.linker = Linker(load_glossary(shipped("resources") / "glossary"))

    def link(self, question: Labelled) -> list[tuple[str, float | None]]:
        """Return what the linker proposes."""
        links = self.linker.propose(
            question.text, tuple(self.videos.values()), own_video=self._own(question)
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
            for name, video in self.videos.items()
            for chapter in video.chapters
        ]
        ranked = sorted(
            (each for each in shared if each[0]), key=lambda each: (-each[0], not each[1])
        )
        return [(f"{name} / {title}", None) for _, _, name, title in ranked[:_PLACES]]

    def observations(self, question: Labelled) -> list[tuple[tuple[float, ...], bool]]:
        """Return the signs of the best raw proposals, and whether each is right."""
        videos = tuple(self.videos.values())
        evidence = self.linker.rank(question.text, videos, own_video=self._own(question))
        return [
            (
                signs(evidence, place),
                f"{self._names[each.entry.video.id]} / {each.entry.chapter.title}"
                in question.right,
            )
            for place, each in enumerate(evidence[:_PLACES])
        ]

    def _own(self, question: Labelled) -> str | None:
        return self.videos[question.lecture].id if question.lecture else None


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
    """Shares from 0 to 1 over the questions that have an answer, and counts of silence."""

    asked: int
    first: float
    in_three: float
    wrongly_silent: int
    unanswerable: int
    rightly_silent: int


def summary(results: Sequence[Result]) -> Summary:
    """Return the figures for some results."""
    answerable = [each for each in results if each.question.right]
    others = [each for each in results if not each.question.right]
    asked = max(len(answerable), 1)
    return Summary(
        asked=len(answerable),
        first=sum(any(each.hits[:1]) for each in answerable) / asked,
        in_three=sum(any(each.hits[:_PLACES]) for each in answerable) / asked,
        wrongly_silent=sum(not each.hits for each in answerable),
        unanswerable=len(others),
        rightly_silent=sum(not each.hits for each in others),
    )


def groups(results: Sequence[Result]) -> dict[str, list[Result]]:
    """Return the results by set, with the page's Russian questions first and all at the end."""
    by_group: dict[str, list[Result]] = {}
    for name in ("page", "tuned", "blind", "held out"):
        by_group[name] = [each for each in results if each.question.group == name]
    by_group["all"] = list(results)
    return by_group


def _print_summary(title: str, results: Sequence[Result]) -> None:
    print(f"\n{title}")
    print(
        f"{'set':<10}{'asked':>6}{'first':>8}{'in three':>10}"
        f"{'silent, wrongly':>17}{'rightly':>10}"
    )
    for name, some in groups(results).items():
        figures = summary(some)
        silence = f"{figures.rightly_silent}/{figures.unanswerable}"
        print(
            f"{name:<10}{figures.asked:>6}{figures.first:>8.0%}{figures.in_three:>10.0%}"
            f"{figures.wrongly_silent:>17}{silence:>10}"
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


def main() -> None:
    """Print the figures, or the fitted coefficients with `--fit`, or the misses of a set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fit", action="store_true", help="fit the scores' scale anew")
    parser.add_argument("--misses", metavar="SET", help="list what was not found first")
    options = parser.parse_args()
    measured = Measured()
    questions = load_questions()
    if options.fit:
        known = [each for each in questions if each.group != "held out"]
        observed = [pair for each in known for pair in measured.observations(each)]
        print("chances.COEFFICIENTS =", tuple(round(value, 2) for value in fit(observed)))
        return
    started = time.perf_counter()
    results = measure(measured.link, questions)
    elapsed_ms = (time.perf_counter() - started) * 1000
    if options.misses:
        _print_misses(measured, [each.question for each in groups(results)[options.misses]])
        return
    _print_summary("The linker, without a transcript", results)
    _print_summary("Baseline: words shared with the title", measure(measured.overlap, questions))
    for name in ("held out", "all"):
        _print_calibration(name, groups(results)[name])
    print(f"\n{len(questions)} questions in {elapsed_ms:.0f} ms")


def _print_misses(measured: Measured, questions: Iterable[Labelled]) -> None:
    for question in questions:
        found = measured.link(question)
        if (found[:1] and found[0][0] in question.right) or (not found and not question.right):
            continue
        print(f"{question.text}\n  right: {', '.join(sorted(question.right)) or 'none'}")
        for chapter, score in found:
            print(f"  {score} {chapter}")


if __name__ == "__main__":
    main()
