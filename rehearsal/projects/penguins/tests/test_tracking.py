import json
import threading
import unittest
from http.server import BaseHTTPRequestHandler, HTTPServer

import containers  # noqa: F401 (makes the modules of container/ importable)
import tracking


class Recorder(BaseHTTPRequestHandler):
    """Answers as a tracking server that has no experiment yet."""

    requests: list = []

    def do_GET(self):
        self.answer(404, {"error_code": "RESOURCE_DOES_NOT_EXIST"})

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.requests.append((self.path.split("/mlflow/")[1], body))
        self.answer(200, {"experiment_id": "7", "run": {"info": {"run_id": "abc"}}})

    def answer(self, status, body):
        self.send_response(status)
        self.end_headers()
        self.wfile.write(json.dumps(body).encode())

    def log_message(self, *_):
        pass


class Tracking(unittest.TestCase):

    def log(self, uri):
        return tracking.log_run(uri, "main", "train", {"ridge": "1.0"}, {"rmse": 3.5}, {"a": "b"})

    def test_a_run_is_created_measured_and_finished(self):
        with HTTPServer(("127.0.0.1", 0), Recorder) as server:
            Recorder.requests = []
            thread = threading.Thread(target=server.serve_forever)
            thread.start()
            try:
                run_id = self.log(f"http://127.0.0.1:{server.server_address[1]}/")
            finally:
                server.shutdown()
                thread.join()
        self.assertEqual(run_id, "abc")
        paths = [path for path, _ in Recorder.requests]
        self.assertEqual(
            paths, ["experiments/create", "runs/create", "runs/log-batch", "runs/update"]
        )
        _, created, batch, update = (body for _, body in Recorder.requests)
        self.assertEqual(created["experiment_id"], "7")
        self.assertEqual(batch["params"], [{"key": "ridge", "value": "1.0"}])
        self.assertEqual((batch["metrics"][0]["key"], batch["metrics"][0]["value"]), ("rmse", 3.5))
        self.assertEqual(update["status"], "FINISHED")

    def test_a_server_that_is_down_is_named(self):
        with self.assertRaisesRegex(ConnectionError, "MLflow at http://127.0.0.1:9 does not answer"):
            self.log("http://127.0.0.1:9")
