"""The columns of a customer, and reading them from lines of CSV."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable

TARGET = "days_until_next"
FEATURES = ("purchases", "mean_gap_days", "last_gap_days")


def read_training(lines: Iterable[str]) -> tuple[list[list[float]], list[float]]:
    """Features and targets of a file with a header. Raises ValueError, naming the line."""
    reader = csv.DictReader(lines)
    missing = [name for name in (*FEATURES, TARGET) if name not in (reader.fieldnames or ())]
    if missing:
        raise ValueError(f"the data have no column {', '.join(missing)}")
    rows, targets = [], []
    for number, row in enumerate(reader, start=2):
        rows.append([to_number(row[name], f"line {number}, {name}") for name in FEATURES])
        targets.append(to_number(row[TARGET], f"line {number}, {TARGET}"))
    if not rows:
        raise ValueError("the data have no rows")
    return rows, targets


def read_request(text: str) -> list[list[float]]:
    """Features of lines without a header. Raises ValueError, naming the line."""
    rows = []
    for number, row in enumerate(csv.reader(text.splitlines()), start=1):
        if len(row) != len(FEATURES):
            expected = f"{len(FEATURES)} values ({', '.join(FEATURES)})"
            raise ValueError(f"line {number}: expected {expected}, got {len(row)}")
        rows.append(
            [to_number(value, f"line {number}, {name}") for name, value in zip(FEATURES, row)]
        )
    if not rows:
        raise ValueError("the request has no customers")
    return rows


def to_number(value: object, where: str) -> float:
    try:
        number = float(str(value))
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise ValueError(f"{where}: expected a number, got {value!r}")
    return number
