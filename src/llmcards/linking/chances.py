"""Turn raw points into the chance of being right."""

import math
from collections.abc import Sequence

from llmcards.linking.ranking import Evidence

# A logistic regression over the labelled questions that are not held out:
# `python -m benchmarks.linking --fit` prints it anew.
COEFFICIENTS = (0.47, 1.18, 4.73)
_RIVALS = 4


def signs(evidence: Sequence[Evidence], place: int) -> tuple[float, ...]:
    """Return what tells whether the proposal at `place` (from 0) is right.

    A constant, the logarithm of its points, and its share among the best few.
    """
    points = [each.points for each in evidence]
    share = points[place] / sum(points[:_RIVALS])
    return (1.0, math.log(points[place]), share)


def chance(
    evidence: Sequence[Evidence], place: int, coefficients: Sequence[float] = COEFFICIENTS
) -> float:
    """Return from 0 to 1 how likely the proposal at `place` (from 0) is right."""
    pairs = zip(coefficients, signs(evidence, place), strict=True)
    return 1 / (1 + math.exp(-sum(weight * sign for weight, sign in pairs)))
