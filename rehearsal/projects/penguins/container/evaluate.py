"""Processing job: measure the trained model on the penguins that it has not seen."""

from __future__ import annotations

import json
import tarfile
from pathlib import Path

import job
from metrics import bootstrap, measure
from model import Model
from penguins import read_penguins, to_features_and_targets


def read_artifact(archive: Path) -> dict[str, str]:
    """The texts that training left, by their file names."""
    texts = {}
    with tarfile.open(archive) as files:
        for member in files:
            file = files.extractfile(member)
            if file:
                texts[Path(member.name).name] = file.read().decode("utf-8")
    if "model.json" not in texts:
        raise FileNotFoundError(f"there is no model.json in {archive.name}")
    return texts


def evaluate() -> None:
    artifact = read_artifact(job.BASE / "processing" / "model" / "model.tar.gz")
    model = Model.from_json(artifact["model.json"])
    rows, truths = to_features_and_targets(read_penguins(job.BASE / "processing" / "test"))
    predictions = [model.predict(row) for row in rows]
    values, deviations = measure(truths, predictions), bootstrap(truths, predictions)

    # The shape that SageMaker's model registry displays.
    metrics = {
        name: {"value": values[name], "standard_deviation": deviations[name]} for name in values
    }
    report = {"regression_metrics": metrics}
    if "mlflow.json" in artifact:
        report["mlflow"] = json.loads(artifact["mlflow.json"])
    file = job.BASE / "processing" / "evaluation" / "evaluation.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(report, indent=2), encoding="utf-8")
    for name in values:
        print(f"{name} {values[name]:.4g} +/- {deviations[name]:.2g}")


if __name__ == "__main__":
    job.run(evaluate, reason_file="message")
