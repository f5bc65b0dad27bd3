"""Processing job: drop incomplete penguins and split the rest into train and test."""

from __future__ import annotations

import hashlib
import os

import job
from delivery import verify
from features import COLUMNS, TARGET
from penguins import Penguin, read_penguins, write_penguins

TEST_PERCENT = 20


def is_complete(penguin: Penguin) -> bool:
    return all(penguin[column] not in ("", "NA", None) for column in (*COLUMNS, TARGET))


def is_held_out(penguin: Penguin) -> bool:
    """Decide by what was measured, not by chance or position.

    So a penguin stays on its side when rows are added, sorted, or corrected in their
    body mass, and what the smoke test asks for is never learnt.
    """
    measured = ",".join(penguin[column] for column in COLUMNS)
    return int(hashlib.sha256(measured.encode()).hexdigest(), 16) % 100 < TEST_PERCENT


def preprocess() -> None:
    folder = job.BASE / "processing" / "input"
    validated = os.environ.get("INPUT_DATA_SHA256", "any")
    if validated != "any":
        verify(folder, validated)
    penguins = read_penguins(folder)
    complete = [penguin for penguin in penguins if is_complete(penguin)]
    test = [penguin for penguin in complete if is_held_out(penguin)]
    train = [penguin for penguin in complete if not is_held_out(penguin)]
    if not train or not test:
        raise ValueError(f"{len(complete)} complete penguins are too few")
    write_penguins(job.BASE / "processing" / "train" / "train.csv", train)
    write_penguins(job.BASE / "processing" / "test" / "test.csv", test)
    print(
        f"{len(penguins)} penguins: {len(train)} to train, {len(test)} to test, the rest incomplete"
    )


if __name__ == "__main__":
    job.run(preprocess, reason_file="message")
