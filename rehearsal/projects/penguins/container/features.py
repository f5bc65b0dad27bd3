"""The columns of a penguin, and how a penguin becomes a list of numbers."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

TARGET = "body_mass_g"

# In the order of a CSV line and of a JSON array.
COLUMNS = ("species", "bill_length_mm", "bill_depth_mm", "flipper_length_mm", "sex")

# One-hot coded; the first category is the baseline and has no column of its own.
CATEGORIES = {"species": ("Adelie", "Chinstrap", "Gentoo"), "sex": ("female", "male")}


def feature_names() -> list[str]:
    """The names of the numbers that encode() returns, in their order."""
    names = []
    for column in COLUMNS:
        if column in CATEGORIES:
            names += [f"{column}={category}" for category in CATEGORIES[column][1:]]
        else:
            names.append(column)
    return names


def encode(penguin: Mapping[str, Any]) -> list[float]:
    """Raises ValueError, naming the column, for a value that has no meaning here."""
    missing = [column for column in COLUMNS if column not in penguin]
    if missing:
        raise ValueError(f"{', '.join(missing)} missing; a penguin has {', '.join(COLUMNS)}")
    numbers: list[float] = []
    for column in COLUMNS:
        if column in CATEGORIES:
            numbers += _one_hot(column, penguin[column])
        else:
            numbers.append(to_number(column, penguin[column]))
    return numbers


def from_values(values: Sequence[Any]) -> dict[str, Any]:
    """Name the values of a CSV line or a JSON array."""
    if len(values) != len(COLUMNS):
        raise ValueError(
            f"expected {len(COLUMNS)} values ({', '.join(COLUMNS)}), got {len(values)}"
        )
    return dict(zip(COLUMNS, values))


def to_number(column: str, value: Any) -> float:
    try:
        number = float(str(value))
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise ValueError(f"{column} must be a number, got {value!r}")
    return number


def _one_hot(column: str, value: Any) -> list[float]:
    categories = CATEGORIES[column]
    if value not in categories:
        raise ValueError(f"{column} must be one of {', '.join(categories)}, got {value!r}")
    return [1.0 if value == category else 0.0 for category in categories[1:]]
