"""Looks at what the state machine predicted: python3 -m checks.predictions BUCKET < OUTPUT

OUTPUT is the output of the execution: a list of items, each with the keys of its sample and of
its predictions. Fetches both by the AWS CLI, exits with 1, and names every item that is wrong.
"""

from __future__ import annotations

import json
import math
import subprocess
import sys
from pathlib import Path
from typing import Optional


def fetch(bucket: str, key: str, file: Path) -> Optional[list[str]]:
    """The lines of an object; None where there is none."""
    file.parent.mkdir(parents=True, exist_ok=True)
    copied = subprocess.run(["aws", "s3", "cp", f"s3://{bucket}/{key}", str(file)])
    return file.read_text(encoding="utf-8").splitlines() if copied.returncode == 0 else None


def problem(sample: Optional[list[str]], predictions: Optional[list[str]]) -> Optional[str]:
    if sample is None or predictions is None:
        return "there is no file of predictions" if sample is not None else "there is no sample"
    if len(predictions) != len(sample):
        return f"{len(sample)} customers were sent, {len(predictions)} predictions came back"
    for number, line in enumerate(predictions, start=1):
        try:
            days = float(line)
        except ValueError:
            days = math.nan
        if not days >= 0:
            return f"prediction {number} is not a number of days: {line!r}"
    return None


def main() -> None:
    bucket = sys.argv[1]
    wrong = 0
    for item in json.load(sys.stdin):
        name, folder = item["item"], Path("fetched") / item["item"]
        sample = fetch(bucket, item["sample"], folder / "sample.csv")
        found = fetch(bucket, item["predictions"], folder / "predictions.csv")
        trouble = problem(sample, found)
        print(f"{name}: {trouble or f'{len(found or [])} customers predicted'}")
        if trouble:
            wrong += 1
            print(f"::error title=The predictions are wrong::{name}: {trouble}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
