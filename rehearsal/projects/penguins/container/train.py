"""Training job: fit the model to the train channel."""

from __future__ import annotations

import json

import job
from features import feature_names, to_number
from metrics import measure
from model import fit
from penguins import read_penguins, to_features_and_targets


def read_ridge() -> float:
    """The only hyperparameter. SageMaker hands all of them over as strings."""
    file = job.BASE / "input" / "config" / "hyperparameters.json"
    hyperparameters = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    return to_number("ridge", hyperparameters.get("ridge", "1.0"))


def train() -> None:
    penguins = read_penguins(job.BASE / "input" / "data" / "train")
    rows, targets = to_features_and_targets(penguins)
    model = fit(feature_names(), rows, targets, read_ridge())
    file = job.BASE / "model" / "model.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(model.to_json(), encoding="utf-8")
    rmse = measure(targets, [model.predict(row) for row in rows])["rmse"]
    print(f"trained on {len(rows)} penguins, rmse {rmse:.1f} g")


def main() -> None:
    job.run(train, reason_file="failure")
