"""Least squares on standardised features, with a small ridge."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from statistics import fmean, pstdev

RIDGE = 1e-3


@dataclass(frozen=True)
class Model:
    means: list[float]
    scales: list[float]
    weights: list[float]
    intercept: float

    def predict(self, features: Sequence[float]) -> float:
        parts = zip(features, self.means, self.scales, self.weights)
        days = self.intercept + sum(
            weight * (value - mean) / scale for value, mean, scale, weight in parts
        )
        # Nobody buys in the past.
        return round(max(days, 0.0), 1)

    def to_json(self) -> str:
        return json.dumps(asdict(self), indent=2)

    @staticmethod
    def from_json(text: str) -> Model:
        return Model(**json.loads(text))


def fit(rows: Sequence[Sequence[float]], targets: Sequence[float]) -> Model:
    columns = list(zip(*rows))
    means = [fmean(column) for column in columns]
    scales = [pstdev(column) or 1.0 for column in columns]
    intercept = fmean(targets)
    standardised = [
        [(value - mean) / scale for value in column]
        for column, mean, scale in zip(columns, means, scales)
    ]
    matrix = [[dot(one, other) for other in standardised] for one in standardised]
    for index in range(len(matrix)):
        matrix[index][index] += RIDGE * len(rows)
    right = [dot(column, [target - intercept for target in targets]) for column in standardised]
    return Model(means, scales, solve(matrix, right), intercept)


def solve(matrix: Sequence[Sequence[float]], right: Sequence[float]) -> list[float]:
    """Gauss-Jordan elimination; the ridge keeps every pivot above zero."""
    table = [[*row, value] for row, value in zip(matrix, right)]
    for step, pivot in enumerate(table):
        pivot[:] = [value / pivot[step] for value in pivot]
        for row in table:
            if row is not pivot:
                row[:] = [value - row[step] * above for value, above in zip(row, pivot)]
    return [row[-1] for row in table]


def dot(left: Sequence[float], right: Sequence[float]) -> float:
    return sum(one * other for one, other in zip(left, right))
