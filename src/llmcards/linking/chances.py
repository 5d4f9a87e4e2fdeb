"""Turn raw points into the chance of being right."""

import math
from collections.abc import Sequence

from llmcards.linking.ranking import Evidence

# A logistic regression over the labelled questions that are not held out:
# `python -m benchmarks.linking --fit` prints it anew.
COEFFICIENTS = (0.05, 0.71, 5.23, 1.46, -2.52, 3.07)
_RIVALS = 4
# A lone weak match is no certainty: points that a rival nobody named might have.
_UNNAMED = 0.1


def signs(evidence: Sequence[Evidence], place: int) -> tuple[float, ...]:
    """Return what tells whether the proposal at `place` (from 0) is right.

    A constant, the logarithm of its points, its share among the best few, and the
    anchor of the best, so that more points never mean less chance. How far the glossary is
    at home among the chapters counts alone and with the share: abroad it proves less.
    """
    points = [each.points for each in evidence]
    share = points[place] / (_UNNAMED + sum(points[:_RIVALS]))
    best = evidence[0]
    return (1.0, math.log(points[place]), share, best.anchor, best.home, share * best.home)


def chance(evidence: Sequence[Evidence], place: int) -> float:
    """Return from 0 to 1 how likely the proposal at `place` (from 0) is right."""
    return logistic(COEFFICIENTS, signs(evidence, place))


def logistic(coefficients: Sequence[float], values: Sequence[float]) -> float:
    """Return the logistic function, from 0 to 1, of the weighted sum of `values`."""
    weighted = zip(coefficients, values, strict=True)
    return 1 / (1 + math.exp(-sum(coefficient * value for coefficient, value in weighted)))
