"""How far predictions are from the truth."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from statistics import fmean, stdev

RESAMPLES = 200


def measure(truths: Sequence[float], predictions: Sequence[float]) -> dict[str, float]:
    errors = [prediction - truth for truth, prediction in zip(truths, predictions)]
    mse = fmean(error**2 for error in errors)
    mae = fmean(abs(error) for error in errors)
    mean = fmean(truths)
    variance = fmean((truth - mean) ** 2 for truth in truths)
    return {
        "mse": mse,
        "rmse": math.sqrt(mse),
        "mae": mae,
        "r2": 1 - mse / variance if variance else 0.0,
    }


def bootstrap(truths: Sequence[float], predictions: Sequence[float]) -> dict[str, float]:
    """How much each metric would vary with other test data of this kind.

    That is its standard deviation over samples drawn from the test data itself.
    """
    dice = random.Random(0)
    samples = []
    for _ in range(RESAMPLES):
        drawn = dice.choices(range(len(truths)), k=len(truths))
        drawn_truths = [truths[index] for index in drawn]
        drawn_predictions = [predictions[index] for index in drawn]
        samples.append(measure(drawn_truths, drawn_predictions))
    return {name: stdev(sample[name] for sample in samples) for name in samples[0]}
