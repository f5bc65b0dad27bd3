"""Ridge regression on standardised features, by the normal equations."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from statistics import fmean, pstdev


@dataclass(frozen=True)
class Model:
    feature_names: list[str]
    means: list[float]
    scales: list[float]
    weights: list[float]
    intercept: float

    def predict(self, features: Sequence[float]) -> float:
        standardised = _standardise(features, self.means, self.scales)
        return self.intercept + _dot(self.weights, standardised)

    def to_json(self) -> str:
        return json.dumps(asdict(self), indent=2)

    @staticmethod
    def from_json(text: str) -> Model:
        return Model(**json.loads(text))


def fit(
    feature_names: list[str],
    rows: Sequence[Sequence[float]],
    targets: Sequence[float],
    ridge: float,
) -> Model:
    """Least squares with the penalty `ridge` on every weight except the intercept."""
    if not math.isfinite(ridge) or ridge < 0:
        raise ValueError(f"ridge must be a number of at least 0, got {ridge}")
    columns = list(zip(*rows))
    means = [fmean(column) for column in columns]
    # A column that never changes says nothing: any scale does.
    scales = [pstdev(column) or 1.0 for column in columns]

    # Standardised columns have mean 0, so the intercept is the mean of the targets.
    intercept = fmean(targets)
    standardised = list(zip(*(_standardise(row, means, scales) for row in rows)))
    centred = [target - intercept for target in targets]
    left = [[_dot(one, other) for other in standardised] for one in standardised]
    for index in range(len(left)):
        left[index][index] += ridge
    right = [_dot(column, centred) for column in standardised]
    return Model(feature_names, means, scales, solve(left, right), intercept)


def solve(matrix: Sequence[Sequence[float]], right: Sequence[float]) -> list[float]:
    """Solve matrix · x = right by Gaussian elimination with partial pivoting."""
    size = len(right)
    table = [[*row, value] for row, value in zip(matrix, right)]
    for step in range(size):
        pivot = max(range(step, size), key=lambda row: abs(table[row][step]))
        if abs(table[pivot][step]) < 1e-9:
            raise ValueError("the features determine each other here: train with a ridge above 0")
        table[step], table[pivot] = table[pivot], table[step]
        for row in range(step + 1, size):
            factor = table[row][step] / table[step][step]
            table[row] = [value - factor * above for value, above in zip(table[row], table[step])]
    solution = [0.0] * size
    for row in reversed(range(size)):
        known = _dot(table[row][row + 1 : size], solution[row + 1 :])
        solution[row] = (table[row][size] - known) / table[row][row]
    return solution


def _standardise(
    row: Sequence[float], means: Sequence[float], scales: Sequence[float]
) -> list[float]:
    return [(value - mean) / scale for value, mean, scale in zip(row, means, scales)]


def _dot(left: Sequence[float], right: Sequence[float]) -> float:
    return sum(one * other for one, other in zip(left, right))
