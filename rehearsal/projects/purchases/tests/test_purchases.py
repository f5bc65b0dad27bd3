import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(PROJECT), str(PROJECT / "container")]

from checks.places import line  # noqa: E402
from checks.validate_data import failures  # noqa: E402
from customers import read_request, read_training  # noqa: E402
from model import Model, fit  # noqa: E402

DATA = PROJECT / "data"
ITEMS = sorted(folder.name for folder in DATA.iterdir() if folder.is_dir())


def command(base: Path, word: str) -> dict:
    environment = {**os.environ, "SAGEMAKER_BASE_DIR": str(base), "SAGEMAKER_BIND_TO_PORT": "0"}
    return {"args": [sys.executable, str(PROJECT / "container" / "main.py"), word], "env": environment}


def train(base: Path, text: str) -> subprocess.CompletedProcess:
    channel = base / "input" / "data" / "train"
    channel.mkdir(parents=True)
    (channel / "train.csv").write_text(text)
    return subprocess.run(**command(base, "train"), capture_output=True, text=True)


class Training(unittest.TestCase):
    def setUp(self):
        self.base = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.base)

    def test_every_item_has_a_model_of_its_own_that_is_days_off_at_most(self):
        models = []
        for item in ITEMS:
            rows, targets = read_training((DATA / item / "train.csv").read_text().splitlines())
            model = fit(rows[:40], targets[:40])
            errors = [abs(model.predict(row) - days) for row, days in zip(rows[40:], targets[40:])]
            self.assertLess(sum(errors) / len(errors), 3)
            models.append(model.to_json())
        self.assertEqual(len(set(models)), len(ITEMS))

    def test_a_training_job_that_fails_says_why(self):
        text = (DATA / "mugs" / "train.csv").read_text().replace("\n", "\nmany,1,1,1\n", 1)
        self.assertEqual(train(self.base, text).returncode, 1)
        self.assertEqual(
            (self.base / "output" / "failure").read_text(),
            "ValueError: line 2, purchases: expected a number, got 'many'",
        )

    def test_the_trained_model_serves_csv_and_json_alike(self):
        done = train(self.base, (DATA / "lamps" / "train.csv").read_text())
        self.assertEqual(done.returncode, 0, done.stderr)
        streams = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        with subprocess.Popen(**command(self.base, "serve"), **streams, text=True) as server:
            self.addCleanup(server.kill)
            port = int(server.stdout.readline().split()[-1])

            def ask(method, path, body="", content_type="text/csv"):
                with closing(HTTPConnection("127.0.0.1", port, timeout=10)) as connection:
                    connection.request(method, path, body, {"Content-Type": content_type})
                    answer = connection.getresponse()
                    return answer.status, answer.read().decode()

            self.assertEqual(ask("GET", "/ping"), (200, ""))
            sample = (DATA / "lamps" / "sample.csv").read_text()
            status, text = ask("POST", "/invocations", sample)
            self.assertEqual((status, len(text.splitlines())), (200, len(sample.splitlines())))
            instances = json.dumps({"instances": read_request(sample)})
            _, document = ask("POST", "/invocations", instances, "application/json")
            self.assertEqual(
                json.loads(document)["predictions"], [float(line) for line in text.splitlines()]
            )
            self.assertEqual(
                ask("POST", "/invocations", "3,4,5\n6,7\n"),
                (400, "line 2: expected 3 values (purchases, mean_gap_days, last_gap_days), got 2"),
            )
            server.terminate()

    def test_a_model_survives_its_file(self):
        model = fit([[1, 2, 3], [4, 4, 9], [2, 8, 1]], [1, 2, 3])
        self.assertEqual(Model.from_json(model.to_json()), model)


class Checks(unittest.TestCase):
    def test_the_data_are_fit(self):
        for item in ITEMS:
            self.assertEqual(failures(DATA / item / "train.csv"), [])

    def test_a_failed_expectation_is_named_with_its_line(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "train.csv"
            text = (DATA / "mugs" / "train.csv").read_text().splitlines()
            text[3] = "3,-4,5,6"
            file.write_text("\n".join(text))
            self.assertEqual(
                failures(file),
                ["mean_gap_days is between 0 and 3650: 1 rows do not hold, first in line 4"],
            )

    def test_predictions_are_named_beside_what_they_were_made_of(self):
        item = {"item": "mugs", "sample": "data/mugs/sample.csv", "predictions": "out/mugs/sample.csv.out"}
        self.assertEqual(
            line("shop", item), "s3://shop/out/mugs/sample.csv.out from s3://shop/data/mugs/sample.csv"
        )


class StateMachine(unittest.TestCase):
    def test_the_names_of_jobs_leave_room_for_an_item_of_twenty_characters(self):
        text = (PROJECT / "state-machine.asl.json").read_text()
        for prefix in ("training-job", "batch-transform-job"):
            self.assertIn(f"States.Format('{prefix}-{{}}-{{}}', $.item, $.execution)", text)
            # 63 characters are what SageMaker allows, 22 what start-pipeline gives an execution.
            self.assertLessEqual(len(f"{prefix}-{'i' * 20}-{'e' * 22}"), 63)
