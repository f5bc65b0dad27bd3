"""Training job: fit the model of one item to the train channel."""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path

from customers import read_training
from model import fit

BASE = Path(os.environ.get("SAGEMAKER_BASE_DIR", "/opt/ml"))


def train() -> None:
    files = sorted((BASE / "input" / "data" / "train").glob("*.csv"))
    if not files:
        raise FileNotFoundError("the train channel has no CSV file")
    rows, targets = read_training(files[0].read_text(encoding="utf-8").splitlines())
    model = fit(rows, targets)
    error = sum(abs(model.predict(row) - target) for row, target in zip(rows, targets)) / len(rows)
    (BASE / "model").mkdir(parents=True, exist_ok=True)
    (BASE / "model" / "model.json").write_text(model.to_json(), encoding="utf-8")
    print(f"trained on {len(rows)} customers, off by {error:.1f} days on average")


def main() -> None:
    try:
        train()
    except Exception as error:
        traceback.print_exc()
        # SageMaker shows the first 1024 bytes of this file as FailureReason.
        reason = BASE / "output" / "failure"
        reason.parent.mkdir(parents=True, exist_ok=True)
        reason.write_text(f"{type(error).__name__}: {error}", encoding="utf-8")
        sys.exit(1)
