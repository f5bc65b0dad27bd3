import json
import signal
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from containers import enter, run, run_pipeline, serving

GENTOO = "Gentoo,46.1,13.2,211,female"
ADELIE = "Adelie,39.1,18.7,181,male"


class Serving(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.base = Path(enter(cls, tempfile.TemporaryDirectory()))
        run_pipeline(cls.base)
        cls.endpoint = enter(cls, serving(cls.base))

    def test_ping(self):
        self.assertEqual(self.endpoint.get("/ping"), (200, ""))

    def test_a_csv_line_is_answered_by_a_bare_number(self):
        status, body = self.endpoint.invoke(GENTOO)
        self.assertEqual(status, 200)
        self.assertTrue(4000 < float(body) < 5000, body)

    def test_several_csv_lines_are_answered_in_order(self):
        _, gentoo = self.endpoint.invoke(GENTOO)
        _, adelie = self.endpoint.invoke(ADELIE)
        self.assertNotEqual(gentoo, adelie)
        self.assertEqual(
            self.endpoint.invoke(f"{GENTOO}\r\n{ADELIE}\r\n", "text/csv; charset=utf-8"),
            (200, f"{gentoo}\n{adelie}"),
        )

    def test_json_and_csv_agree(self):
        _, expected = self.endpoint.invoke(GENTOO)
        array = ["Gentoo", 46.1, 13.2, 211, "female"]
        columns = ["species", "bill_length_mm", "bill_depth_mm", "flipper_length_mm", "sex"]
        named = dict(zip(columns, array))
        for document in ({"instances": [named]}, {"instances": [array]}, [named], [array]):
            with self.subTest(document=document):
                status, body = self.endpoint.invoke(json.dumps(document), "application/json")
                self.assertEqual(status, 200)
                self.assertEqual(json.loads(body), {"predictions": [float(expected)]})

    def test_a_request_that_makes_no_sense_is_refused_in_words(self):
        for content_type, body, message in [
            ("text/csv", "", "the request has no penguins"),
            ("text/csv", "Gentoo,46.1", "penguin 1: expected 5 values"),
            ("text/csv", f"{GENTOO}\nEmperor,1,2,3,male", "penguin 2: species must be one of"),
            ("application/json", "{", "property name"),
            ("application/json", "{}", 'expected {"instances": [...]} or a list'),
            ("application/json", "[7]", "penguin 1: expected a list of values or an object, got 7"),
            ("application/json", '[{"sex": "male"}]', "penguin 1: species, bill_length_mm"),
        ]:
            with self.subTest(body=body):
                status, answer = self.endpoint.invoke(body, content_type)
                self.assertEqual(status, 400)
                self.assertIn(message, answer)

    def test_other_content_types_are_refused(self):
        self.assertEqual(
            self.endpoint.invoke("<penguin/>", "application/xml"),
            (415, "expected text/csv or application/json, got application/xml"),
        )

    def test_other_paths_are_refused(self):
        self.assertEqual(self.endpoint.get("/models")[0], 404)

    def test_many_requests_at_once_are_answered(self):
        with ThreadPoolExecutor(20) as pool:
            answers = set(pool.map(self.endpoint.invoke, [GENTOO] * 100))
        self.assertEqual(len(answers), 1)

    def test_sigterm_ends_it_at_once(self):
        with serving(self.base) as endpoint:
            endpoint.process.send_signal(signal.SIGTERM)
            self.assertEqual(endpoint.process.wait(timeout=2), 0)

    def test_without_a_model_it_ends_and_says_so(self):
        with tempfile.TemporaryDirectory() as empty:
            server = run(Path(empty), "main.py", "serve")
        self.assertEqual(server.returncode, 1)
        self.assertIn("cannot load the model: ", server.stderr)

    def test_a_model_of_other_features_is_not_served(self):
        with tempfile.TemporaryDirectory() as folder:
            model = json.loads((self.base / "model" / "model.json").read_text())
            model["feature_names"].reverse()
            (Path(folder) / "model").mkdir()
            (Path(folder) / "model" / "model.json").write_text(json.dumps(model))
            server = run(Path(folder), "main.py", "serve")
        self.assertEqual(server.returncode, 1)
        self.assertIn("not trained on this image's features", server.stderr)
