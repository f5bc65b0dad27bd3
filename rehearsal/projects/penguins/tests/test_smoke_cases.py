import json
import math
import tempfile
import unittest
from pathlib import Path
from statistics import median

from containers import PROJECT, enter, run_pipeline, serving
from features import COLUMNS, TARGET
from penguins import read_penguins

CASES = json.loads((PROJECT / "tests" / "smoke" / "cases.json").read_text())


def asked_and_expected() -> list[tuple[list[str], float]]:
    """Every penguin of the cases, whatever the form in which it is asked for."""
    pairs = []
    for case in CASES["samples"]:
        if isinstance(case["input"], str):
            pairs.append((case["input"].split(","), case["expected"]))
        else:
            rows = case["input"]["instances"] if isinstance(case["input"], dict) else case["input"]
            for row, mass in zip(rows, case["expected"]["predictions"]):
                values = [row[column] for column in COLUMNS] if isinstance(row, dict) else row
                pairs.append(([str(value) for value in values], mass))
    return pairs


class SmokeCases(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.base = Path(enter(cls, tempfile.TemporaryDirectory()))
        run_pipeline(cls.base)

    def test_they_ask_for_real_penguins_that_were_held_out(self):
        held_out = [
            ([penguin[column] for column in COLUMNS], float(penguin[TARGET]))
            for penguin in read_penguins(self.base / "processing" / "test")
        ]
        for asked in asked_and_expected():
            self.assertIn(asked, held_out)

    def test_the_lines_ask_for_the_penguin_in_the_middle_of_each_species_and_sex(self):
        lines = [case for case in CASES["samples"] if isinstance(case["input"], str)]
        held_out = read_penguins(self.base / "processing" / "test")
        groups = set()
        for case in lines:
            species, *_, sex = case["input"].split(",")
            groups.add((species, sex))
            masses = [
                float(penguin[TARGET])
                for penguin in held_out
                if (penguin["species"], penguin["sex"]) == (species, sex)
            ]
            middle = median(masses)
            nearest = min(abs(mass - middle) for mass in masses)
            self.assertEqual(abs(case["expected"] - middle), nearest, case["description"])
        self.assertEqual(len(groups), 6)

    def test_the_tolerance_is_two_rmse_rounded_up_to_50_g(self):
        file = self.base / "processing" / "evaluation" / "evaluation.json"
        rmse = json.loads(file.read_text())["regression_metrics"]["rmse"]["value"]
        self.assertEqual(CASES["tolerance"], 50 * math.ceil(2 * rmse / 50))

    def test_the_model_passes_and_one_that_is_30_percent_off_fails_every_case(self):
        tolerance = CASES["tolerance"]
        with serving(self.base) as endpoint:
            for case in CASES["samples"]:
                with self.subTest(case["description"]):
                    if isinstance(case["input"], str):
                        _, body = endpoint.invoke(case["input"])
                        pairs = [(float(body), case["expected"])]
                    else:
                        _, body = endpoint.invoke(json.dumps(case["input"]), "application/json")
                        expected = case["expected"]["predictions"]
                        pairs = list(zip(json.loads(body)["predictions"], expected))
                    for answer, truth in pairs:
                        self.assertLessEqual(abs(answer - truth), tolerance)
                        self.assertGreater(abs(0.7 * answer - truth), tolerance)
                        self.assertGreater(abs(1.3 * answer - truth), tolerance)
