"""Processing job: measure the trained model on the penguins that it has not seen."""

from __future__ import annotations

import json
import tarfile
from pathlib import Path

import job
from metrics import bootstrap, measure
from model import Model
from penguins import read_penguins, to_features_and_targets


def read_model(archive: Path) -> Model:
    with tarfile.open(archive) as files:
        for member in files:
            file = files.extractfile(member)
            if file and Path(member.name).name == "model.json":
                return Model.from_json(file.read().decode("utf-8"))
    raise FileNotFoundError(f"there is no model.json in {archive.name}")


def evaluate() -> None:
    model = read_model(job.BASE / "processing" / "model" / "model.tar.gz")
    rows, truths = to_features_and_targets(read_penguins(job.BASE / "processing" / "test"))
    predictions = [model.predict(row) for row in rows]
    values, deviations = measure(truths, predictions), bootstrap(truths, predictions)

    # The shape that SageMaker's model registry displays.
    metrics = {
        name: {"value": values[name], "standard_deviation": deviations[name]} for name in values
    }
    file = job.BASE / "processing" / "evaluation" / "evaluation.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"regression_metrics": metrics}, indent=2), encoding="utf-8")
    for name in values:
        print(f"{name} {values[name]:.4g} +/- {deviations[name]:.2g}")


if __name__ == "__main__":
    job.run(evaluate, reason_file="message")
