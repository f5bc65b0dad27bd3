"""Reading and writing tables of penguins."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from features import COLUMNS, TARGET, encode, to_number

Penguin = dict[str, str]


def read_penguins(folder: Path) -> list[Penguin]:
    """All rows of all CSV files in a folder."""
    files = sorted(folder.glob("*.csv"))
    if not files:
        raise FileNotFoundError(f"there is no CSV file in {folder}")
    penguins: list[Penguin] = []
    for file in files:
        with file.open(newline="", encoding="utf-8") as lines:
            reader = csv.DictReader(lines)
            missing = [
                column for column in (*COLUMNS, TARGET) if column not in (reader.fieldnames or ())
            ]
            if missing:
                raise ValueError(f"{file.name} has no column {', '.join(missing)}")
            penguins += reader
    return penguins


def write_penguins(file: Path, penguins: Iterable[Penguin]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", newline="", encoding="utf-8") as lines:
        writer = csv.DictWriter(
            lines, (*COLUMNS, TARGET), extrasaction="ignore", lineterminator="\n"
        )
        writer.writeheader()
        writer.writerows(penguins)


def to_features_and_targets(penguins: Iterable[Penguin]) -> tuple[list[list[float]], list[float]]:
    """Raises ValueError for a row that cannot be learnt from, or when there is none."""
    rows = [(encode(penguin), to_number(TARGET, penguin[TARGET])) for penguin in penguins]
    if not rows:
        raise ValueError("the data has no rows")
    return [features for features, _ in rows], [target for _, target in rows]
