import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from containers import DATA, PROJECT, run
from delivery import MANIFEST, sha256


class Delivery(unittest.TestCase):
    def setUp(self):
        self.base = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.base)
        self.folder = self.base / "processing" / "input"
        self.folder.mkdir(parents=True)
        header, *rows = DATA.read_text().splitlines()
        for number in range(4):
            part = "\n".join([header, *rows[number::4]]) + "\n"
            (self.folder / f"part-{number}.csv").write_text(part)
        self.deliver()

    def deliver(self):
        parts = {file.name: sha256(file) for file in sorted(self.folder.glob("*.csv"))}
        (self.folder / MANIFEST).write_text(json.dumps({"parts": parts}))

    def validate(self):
        outputs = self.base / "outputs"
        words = [sys.executable, "-m", "checks.validate_data", str(self.folder)]
        environment = {**os.environ, "GITHUB_OUTPUT": str(outputs)}
        done = subprocess.run(words, cwd=PROJECT, env=environment, capture_output=True, text=True)
        written = outputs.read_text() if outputs.exists() else ""
        return done, dict(line.split("=") for line in written.splitlines())

    def preprocess(self, digest):
        os.environ["INPUT_DATA_SHA256"] = digest
        self.addCleanup(os.environ.pop, "INPUT_DATA_SHA256", None)
        return run(self.base, "preprocess.py")

    def test_what_was_validated_is_what_is_prepared(self):
        done, outputs = self.validate()
        self.assertEqual((done.returncode, outputs["rows"]), (0, "344"), done.stdout)
        prepared = self.preprocess(outputs["sha256"])
        self.assertEqual(prepared.returncode, 0, prepared.stderr)

    def test_data_that_changed_after_the_validation_are_not_prepared(self):
        _, outputs = self.validate()
        part = self.folder / "part-2.csv"
        part.write_text(part.read_text().replace("Adelie", "Gentoo"))
        for redeliver, reason in [(False, "part-2.csv is not what"), (True, "which was validated")]:
            if redeliver:
                self.deliver()
            self.assertEqual(self.preprocess(outputs["sha256"]).returncode, 1)
            self.assertIn(reason, (self.base / "output" / "message").read_text())

    def test_every_failed_expectation_is_named(self):
        part = self.folder / "part-0.csv"
        part.write_text(part.read_text().replace("Adelie", "Emperor").replace(",181,", ",18100,"))
        self.deliver()
        done, outputs = self.validate()
        self.assertEqual((done.returncode, outputs), (1, {}))
        self.assertIn("species is one of Adelie, Chinstrap, Gentoo", done.stdout)
        self.assertIn("flipper_length_mm is between 140 and 260", done.stdout)

    def test_a_delivery_that_is_not_whole_is_refused(self):
        (self.folder / "part-1.csv").unlink()
        done, _ = self.validate()
        self.assertEqual(done.returncode, 1)
        self.assertIn("part-1.csv is named by manifest.json, but missing", done.stdout)

    def test_a_part_that_the_manifest_does_not_know_is_refused(self):
        shutil.copy(self.folder / "part-1.csv", self.folder / "part-9.csv")
        done, _ = self.validate()
        self.assertIn("manifest.json does not name part-9.csv", done.stdout)
