"""SageMaker's contract for endpoints and batch transform: GET /ping and POST /invocations."""

from __future__ import annotations

import json
import os
import signal
import socketserver
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from customers import FEATURES, read_request, to_number
from model import Model

BASE = Path(os.environ.get("SAGEMAKER_BASE_DIR", "/opt/ml"))


def answer_csv(model: Model, body: str) -> str:
    return "".join(f"{model.predict(row)}\n" for row in read_request(body))


def answer_json(model: Model, body: str) -> str:
    document = json.loads(body)
    rows = document.get("instances") if isinstance(document, dict) else None
    if not isinstance(rows, list) or not rows:
        raise ValueError(f'expected {{"instances": [[{", ".join(FEATURES)}], ...]}}')
    predictions = []
    for number, row in enumerate(rows, start=1):
        if not isinstance(row, list) or len(row) != len(FEATURES):
            raise ValueError(f"instance {number}: expected {', '.join(FEATURES)}, got {row!r}")
        values = [to_number(value, f"instance {number}") for value in row]
        predictions.append(model.predict(values))
    return json.dumps({"predictions": predictions})


ANSWERS = {"text/csv": answer_csv, "application/json": answer_json}


class Server(ThreadingHTTPServer):
    def __init__(self, port: int, model: Model) -> None:
        super().__init__(("", port), Handler)
        self.model = model

    def server_bind(self) -> None:
        # HTTPServer would look up this machine's name, which can take seconds.
        socketserver.TCPServer.server_bind(self)


class Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.send(200 if self.path == "/ping" else 404, "")

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal():
            self.close_connection = True
            return self.send(411, "the request needs a Content-Length")
        body = self.rfile.read(int(length)).decode("utf-8", "replace")
        content_type = self.headers.get_content_type()
        if self.path != "/invocations":
            return self.send(404, "there is only GET /ping and POST /invocations")
        if content_type not in ANSWERS:
            return self.send(415, f"expected {' or '.join(ANSWERS)}, got {content_type}")
        try:
            self.send(200, ANSWERS[content_type](self.server.model, body), content_type)
        except ValueError as error:
            self.send(400, str(error))

    def send(self, status: int, text: str, content_type: str = "text/plain") -> None:
        body = text.encode("utf-8")
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_request(self, code: Any = "-", size: Any = "-") -> None:
        if not self.requestline.startswith("GET /ping "):
            super().log_request(code, size)


def main() -> None:
    # The first process of a container ignores SIGTERM unless it says what to do.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        model = Model.from_json((BASE / "model" / "model.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, TypeError) as error:
        sys.exit(f"cannot load the model: {error}")
    with Server(int(os.environ.get("SAGEMAKER_BIND_TO_PORT", "8080")), model) as server:
        print(f"serving on port {server.server_address[1]}", flush=True)
        server.serve_forever()
