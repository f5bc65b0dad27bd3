"""Looks whether data are fit to be trained on: python3 -m checks.validate_data FOLDER

What Great Expectations or Pandera would be told. FOLDER holds CSV files, and the manifest.json
of a delivery if there is one. Exits with 1 and names every expectation that failed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "container"))

from delivery import MANIFEST, sha256, verify  # noqa: E402
from features import CATEGORIES  # noqa: E402
from penguins import Penguin, read_penguins  # noqa: E402

MISSING = ("", "NA", None)
FEWEST = 50


def one_of(column: str) -> Callable[[Penguin], bool]:
    return lambda penguin: penguin[column] in (*CATEGORIES[column], *MISSING)


def between(column: str, low: float, high: float) -> Callable[[Penguin], bool]:
    def holds(penguin: Penguin) -> bool:
        if penguin[column] in MISSING:
            return True
        try:
            return low <= float(penguin[column]) <= high
        except ValueError:
            return False

    return holds


EXPECTATIONS: dict[str, Callable[[Penguin], bool]] = {
    f"species is one of {', '.join(CATEGORIES['species'])}": one_of("species"),
    f"sex is one of {', '.join(CATEGORIES['sex'])}": one_of("sex"),
    "bill_length_mm is between 20 and 80": between("bill_length_mm", 20, 80),
    "bill_depth_mm is between 10 and 30": between("bill_depth_mm", 10, 30),
    "flipper_length_mm is between 140 and 260": between("flipper_length_mm", 140, 260),
    "body_mass_g is between 2000 and 7500": between("body_mass_g", 2000, 7500),
}


def failures(penguins: list[Penguin]) -> list[str]:
    failed = []
    if len(penguins) < FEWEST:
        failed.append(f"there are at least {FEWEST} penguins: there are {len(penguins)}")
    for expectation, holds in EXPECTATIONS.items():
        wrong = [number for number, penguin in enumerate(penguins, 1) if not holds(penguin)]
        if wrong:
            failed.append(f"{expectation}: {len(wrong)} rows do not hold, first row {wrong[0]}")
    return failed


def main() -> None:
    folder = Path(sys.argv[1])
    digest = sha256(folder / MANIFEST) if (folder / MANIFEST).exists() else "any"
    try:
        if digest != "any":
            print(f"{len(verify(folder, digest))} parts are as {MANIFEST} says")
        penguins = read_penguins(folder)
        failed = failures(penguins)
    except (ValueError, FileNotFoundError) as error:
        penguins, failed = [], [str(error)]
    for failure in failed:
        print(f"::error title=The data are not fit to train on::{failure}")
    print(f"{len(penguins)} rows, {len(failed)} expectations failed")
    if failed:
        sys.exit(1)
    # For the steps after this one, on GitHub.
    with open(os.environ.get("GITHUB_OUTPUT", os.devnull), "a", encoding="utf-8") as output:
        output.write(f"rows={len(penguins)}\nsha256={digest}\n")


if __name__ == "__main__":
    main()
