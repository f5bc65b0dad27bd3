"""Training job: fit the model to the train channel."""

from __future__ import annotations

import json
import os

import job
import tracking
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
    ridge = read_ridge()
    model = fit(feature_names(), rows, targets, ridge)
    metrics = measure(targets, [model.predict(row) for row in rows])
    write("model.json", model.to_json())
    print(f"trained on {len(rows)} penguins, rmse {metrics['rmse']:.1f} g")
    if "MLFLOW_TRACKING_URI" in os.environ:
        log_run({"ridge": ridge, "penguins": len(rows)}, metrics)


def log_run(parameters: dict[str, float], metrics: dict[str, float]) -> None:
    """The run's id goes with the model, so that whoever registers it can say where it came from."""
    run_id = tracking.log_run(
        os.environ["MLFLOW_TRACKING_URI"],
        experiment=os.environ["MLFLOW_EXPERIMENT_NAME"],
        run_name=os.environ.get("MLFLOW_RUN_NAME", "train"),
        parameters={name: str(value) for name, value in parameters.items()},
        metrics={f"train_{name}": value for name, value in metrics.items()},
        tags={"mlflow.source.git.commit": os.environ.get("GIT_COMMIT", "unknown")},
    )
    write("mlflow.json", json.dumps({"run_id": run_id}))
    print(f"logged as MLflow run {run_id}")


def write(name: str, text: str) -> None:
    file = job.BASE / "model" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def main() -> None:
    job.run(train, reason_file="failure")
