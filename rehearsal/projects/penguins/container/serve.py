"""SageMaker's hosting contract around the model: GET /ping and POST /invocations."""

from __future__ import annotations

import os
import signal
import socketserver
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import inference
import job
from features import feature_names
from model import Model


def load_model() -> Model:
    file = job.BASE / "model" / "model.json"
    model = Model.from_json(file.read_text(encoding="utf-8"))
    if model.feature_names != feature_names():
        expected = ", ".join(feature_names())
        raise ValueError(f"it was not trained on this image's features, {expected}")
    return model


class Server(ThreadingHTTPServer):
    request_queue_size = 128

    def __init__(self, port: int, model: Model) -> None:
        super().__init__(("", port), Handler)
        self.model = model

    def server_bind(self) -> None:
        # HTTPServer would look up this machine's name, which can take seconds.
        socketserver.TCPServer.server_bind(self)


class Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"
    timeout = 60  # s
    # Else the body of an answer can wait 40 ms for its head to be acknowledged.
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        if self.path == "/ping":
            self.send(200, "")
        else:
            self.send(404, "there is only GET /ping and POST /invocations")

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal():
            self.close_connection = True
            return self.send(411, "the request needs a Content-Length")
        body = self.rfile.read(int(length))
        if self.path != "/invocations":
            return self.send(404, "there is only GET /ping and POST /invocations")
        content_type = self.headers.get_content_type()
        if content_type not in inference.READERS:
            expected = " or ".join(inference.READERS)
            return self.send(415, f"expected {expected}, got {content_type}")
        try:
            request = body.decode("utf-8")
            answer = inference.answer(self.server.model, content_type, request)
        except ValueError as error:
            return self.send(400, str(error))
        self.send(200, answer, content_type)

    def send(self, status: int, text: str, content_type: str = "text/plain") -> None:
        body = text.encode("utf-8")
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_request(self, code: Any = "-", size: Any = "-") -> None:
        # SageMaker asks for /ping every few seconds: not worth a line each time.
        if not self.requestline.startswith("GET /ping "):
            super().log_request(code, size)


def main() -> None:
    """Load the model, then listen: without a model there is no answer to /ping."""
    # The first process of a container ignores SIGTERM unless it says what to do.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        model = load_model()
    except (OSError, ValueError, TypeError) as error:
        sys.exit(f"cannot load the model: {error}")
    with Server(int(os.environ.get("SAGEMAKER_BIND_TO_PORT", "8080")), model) as server:
        print(f"serving on port {server.server_address[1]}", flush=True)
        server.serve_forever()
