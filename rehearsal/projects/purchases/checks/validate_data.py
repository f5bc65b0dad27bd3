"""Looks whether the data of all items are fit to be trained on: python3 -m checks.validate_data FOLDER

What Great Expectations or Pandera would be told. FOLDER holds a folder for each item. Writes
report/index.html, exits with 1, and names every expectation that failed.
"""

from __future__ import annotations

import csv
import html
import sys
from collections.abc import Callable
from pathlib import Path

Row = dict[str, str]
COLUMNS = ("purchases", "mean_gap_days", "last_gap_days", "days_until_next")
FEWEST = 20


def between(column: str, low: float, high: float) -> Callable[[Row], bool]:
    def holds(row: Row) -> bool:
        try:
            return low <= float(row[column]) <= high
        except (TypeError, ValueError):
            return False

    return holds


EXPECTATIONS: dict[str, Callable[[Row], bool]] = {
    "purchases is between 1 and 10000": between("purchases", 1, 10_000),
    "mean_gap_days is between 0 and 3650": between("mean_gap_days", 0, 3650),
    "last_gap_days is between 0 and 3650": between("last_gap_days", 0, 3650),
    "days_until_next is between 0 and 3650": between("days_until_next", 0, 3650),
}


def failures(file: Path) -> list[str]:
    with file.open(newline="", encoding="utf-8") as lines:
        reader = csv.DictReader(lines)
        missing = [column for column in COLUMNS if column not in (reader.fieldnames or ())]
        if missing:
            return [f"every column is there: {', '.join(missing)} missing"]
        rows = list(reader)
    failed = []
    if len(rows) < FEWEST:
        failed.append(f"there are at least {FEWEST} customers: there are {len(rows)}")
    for expectation, holds in EXPECTATIONS.items():
        wrong = [number for number, row in enumerate(rows, start=2) if not holds(row)]
        if wrong:
            failed.append(f"{expectation}: {len(wrong)} rows do not hold, first in line {wrong[0]}")
    return failed


def report(found: dict[str, list[str]]) -> str:
    rows = "".join(
        f"<tr><td>{html.escape(item)}</td><td>{html.escape('; '.join(failed) or 'fit')}</td></tr>"
        for item, failed in found.items()
    )
    return f"<!doctype html><title>Data</title><table><tr><th>Item<th>Verdict</tr>{rows}</table>\n"


def main() -> None:
    files = sorted(Path(sys.argv[1]).glob("*/train.csv"))
    found = {file.parent.name: failures(file) for file in files}
    if not found:
        found = {"all": [f"there is no <item>/train.csv in {sys.argv[1]}"]}
    Path("report").mkdir(exist_ok=True)
    Path("report/index.html").write_text(report(found), encoding="utf-8")
    for item, failed in found.items():
        print(f"{item}: {'fit' if not failed else 'not fit'}")
        for failure in failed:
            print(f"::error title=The data are not fit to train on::{item}: {failure}")
    sys.exit(1 if any(found.values()) else 0)


if __name__ == "__main__":
    main()
