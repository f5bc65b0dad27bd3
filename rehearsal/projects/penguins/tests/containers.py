"""Plays SageMaker's part on this machine: the folders, the containers' commands, the endpoint.

To import this module is to make the modules of container/ and of the project importable too.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import TypeVar
from unittest import TestCase

T = TypeVar("T")

PROJECT = Path(__file__).resolve().parent.parent
CONTAINER = PROJECT / "container"
DATA = PROJECT / "data" / "penguins.csv"

sys.path[:0] = [str(CONTAINER), str(PROJECT)]


def enter(test_case: type[TestCase], context: AbstractContextManager[T]) -> T:
    """Keep a context open for all tests of a class."""
    value = context.__enter__()
    test_case.addClassCleanup(context.__exit__, None, None, None)
    return value


def command(base: Path, script: str, *arguments: str) -> tuple[list[str], dict[str, str]]:
    environment = {**os.environ, "SAGEMAKER_BASE_DIR": str(base), "SAGEMAKER_BIND_TO_PORT": "0"}
    return [sys.executable, str(CONTAINER / script), *arguments], environment


def run(base: Path, script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    words, environment = command(base, script, *arguments)
    return subprocess.run(words, env=environment, capture_output=True, text=True, timeout=20)


def succeed(base: Path, script: str, *arguments: str) -> None:
    job = run(base, script, *arguments)
    if job.returncode != 0:
        raise AssertionError(f"{script} failed:\n{job.stderr}")


def copy(source: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, folder)


def run_pipeline(base: Path, data: Path = DATA, ridge: str = "1.0") -> None:
    """What the pipeline describes, in one folder: preprocess, train, evaluate."""
    copy(data, base / "processing" / "input")
    succeed(base, "preprocess.py")

    copy(base / "processing" / "train" / "train.csv", base / "input" / "data" / "train")
    hyperparameters = base / "input" / "config" / "hyperparameters.json"
    hyperparameters.parent.mkdir(parents=True, exist_ok=True)
    hyperparameters.write_text(json.dumps({"ridge": ridge}))
    succeed(base, "main.py", "train")

    archive = base / "processing" / "model" / "model.tar.gz"
    archive.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(archive, "w:gz") as files:
        files.add(base / "model" / "model.json", "model.json")
    succeed(base, "evaluate.py")


class Endpoint:
    def __init__(self, process: subprocess.Popen[str], port: int) -> None:
        self.process = process
        self.port = port

    def get(self, path: str) -> tuple[int, str]:
        return self.request("GET", path)

    def invoke(self, body: str, content_type: str = "text/csv") -> tuple[int, str]:
        return self.request("POST", "/invocations", body, {"Content-Type": content_type})

    def request(
        self, method: str, path: str, body: str | None = None, headers: dict[str, str] | None = None
    ) -> tuple[int, str]:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        with closing(connection):
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.read().decode()


@contextmanager
def serving(base: Path) -> Iterator[Endpoint]:
    """A model server of its own process, on a free port."""
    words, environment = command(base, "main.py", "serve")
    process = subprocess.Popen(
        words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        assert process.stdout
        port = int(process.stdout.readline().split()[-1])  # "serving on port 40123"
        yield Endpoint(process, port)
    finally:
        process.kill()
        process.communicate()
