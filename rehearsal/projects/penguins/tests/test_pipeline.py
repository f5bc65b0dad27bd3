import csv
import json
import tempfile
import unittest
from pathlib import Path

from containers import DATA, enter, run, run_pipeline
from features import COLUMNS, TARGET, encode, from_values
from metrics import measure
from model import Model
from penguins import read_penguins, to_features_and_targets
from pipelines.penguins.pipeline import get_pipeline

ROLE = "arn:aws:iam::111122223333:role/penguins"
GENTOO = encode(from_values(["Gentoo", 50, 15, 220, "male"]))


def read_model(base: Path) -> Model:
    return Model.from_json((base / "model" / "model.json").read_text())


def read_evaluation(base: Path) -> dict:
    return json.loads((base / "processing" / "evaluation" / "evaluation.json").read_text())


def write_doubled(file: Path) -> Path:
    """The data, but every penguin weighs twice as much."""
    with DATA.open(newline="") as lines:
        rows = list(csv.DictReader(lines))
    for row in rows:
        if row["body_mass_g"] != "NA":
            row["body_mass_g"] = str(2 * float(row["body_mass_g"]))
    with file.open("w", newline="") as lines:
        writer = csv.DictWriter(lines, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return file


class Pipeline(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(enter(cls, tempfile.TemporaryDirectory()))
        cls.base = cls.folder / "base"
        run_pipeline(cls.base)

    def test_every_complete_penguin_is_either_trained_with_or_held_out(self):
        train = read_penguins(self.base / "processing" / "train")
        test = read_penguins(self.base / "processing" / "test")
        self.assertEqual(len(train) + len(test), 333)
        self.assertGreater(len(test), 50)
        for penguin in test:
            self.assertNotIn(penguin, train)

    def test_the_model_is_far_better_than_the_mean_on_penguins_it_has_not_seen(self):
        rows, truths = to_features_and_targets(read_penguins(self.base / "processing" / "test"))
        _, learnt = to_features_and_targets(read_penguins(self.base / "processing" / "train"))
        model = read_model(self.base)
        error = measure(truths, [model.predict(row) for row in rows])["rmse"]
        error_of_mean = measure(truths, [sum(learnt) / len(learnt)] * len(truths))["rmse"]
        self.assertLess(error, 300)
        self.assertLess(error, error_of_mean / 2)

    def test_the_evaluation_has_the_shape_that_the_model_registry_displays(self):
        metrics = read_evaluation(self.base)["regression_metrics"]
        self.assertEqual(set(metrics), {"mse", "rmse", "mae", "r2"})
        for metric in metrics.values():
            self.assertEqual(set(metric), {"value", "standard_deviation"})
            self.assertGreater(metric["value"], metric["standard_deviation"])
        self.assertAlmostEqual(metrics["mse"]["value"], metrics["rmse"]["value"] ** 2)

    def test_the_condition_of_the_pipeline_reads_a_metric_that_exists(self):
        steps = json.loads(get_pipeline("eu-west-1", ROLE).definition())["Steps"]
        condition = next(step for step in steps if step["Type"] == "Condition")
        path = condition["Arguments"]["Conditions"][0]["LeftValue"]["Std:JsonGet"]["Path"]
        found = read_evaluation(self.base)
        for key in path.split("."):
            found = found[key]
        self.assertIsInstance(found, float)

    def test_the_same_data_give_the_same_model(self):
        again = self.folder / "again"
        run_pipeline(again)
        self.assertEqual(read_model(again), read_model(self.base))

    def test_other_data_give_other_predictions(self):
        doubled = self.folder / "doubled"
        run_pipeline(doubled, write_doubled(self.folder / "doubled.csv"))
        before, after = (read_model(base).predict(GENTOO) for base in (self.base, doubled))
        self.assertAlmostEqual(after, 2 * before)

    def test_another_ridge_gives_another_model(self):
        stiff = self.folder / "stiff"
        run_pipeline(stiff, ridge="1000")
        self.assertLess(
            read_model(stiff).predict(GENTOO), read_model(self.base).predict(GENTOO) - 100
        )

    def test_a_training_job_that_fails_says_why(self):
        base = self.folder / "unknown-species"
        channel = base / "input" / "data" / "train"
        channel.mkdir(parents=True)
        header = ",".join([*COLUMNS, TARGET])
        (channel / "train.csv").write_text(f"{header}\nEmperor,80,20,400,male,30000\n")
        self.assertEqual(run(base, "main.py", "train").returncode, 1)
        self.assertEqual(
            (base / "output" / "failure").read_text(),
            "ValueError: species must be one of Adelie, Chinstrap, Gentoo, got 'Emperor'",
        )

    def test_a_processing_job_that_fails_says_why(self):
        base = self.folder / "other-columns"
        folder = base / "processing" / "input"
        folder.mkdir(parents=True)
        (folder / "abalone.csv").write_text("sex,rings\nM,9\n")
        self.assertEqual(run(base, "preprocess.py").returncode, 1)
        self.assertIn(
            "abalone.csv has no column species, bill_length_mm",
            (base / "output" / "message").read_text(),
        )
