"""A run on an MLflow tracking server, by its REST API (https://mlflow.org/docs/latest/rest-api.html).

With the mlflow package this would be start_run, log_params and log_metrics; the standard
library is enough for them.
"""

from __future__ import annotations

import json
import time
from typing import Any, Mapping, Optional
from urllib.error import HTTPError, URLError
from urllib.parse import quote
from urllib.request import Request, urlopen


def log_run(
    uri: str,
    experiment: str,
    run_name: str,
    parameters: Mapping[str, str],
    metrics: Mapping[str, float],
    tags: Mapping[str, str],
) -> str:
    """A finished run, and its id. Raises ConnectionError or ValueError, naming the server."""
    now = int(time.time() * 1000)
    created = call(
        uri,
        "runs/create",
        {
            "experiment_id": find_or_create(uri, experiment),
            "run_name": run_name,
            "start_time": now,
            "tags": pairs(tags),
        },
    )
    run_id = created["run"]["info"]["run_id"]
    measured = [
        {"key": name, "value": value, "timestamp": now, "step": 0}
        for name, value in metrics.items()
    ]
    batch = {"run_id": run_id, "params": pairs(parameters), "metrics": measured}
    call(uri, "runs/log-batch", batch)
    call(uri, "runs/update", {"run_id": run_id, "status": "FINISHED", "end_time": now})
    return run_id


def find_or_create(uri: str, experiment: str) -> str:
    found = call(
        uri,
        f"experiments/get-by-name?experiment_name={quote(experiment, safe='')}",
        absent_is_none=True,
    )
    if found is None:
        return call(uri, "experiments/create", {"name": experiment})["experiment_id"]
    return found["experiment"]["experiment_id"]


def pairs(values: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"key": name, "value": value} for name, value in values.items()]


def call(
    uri: str, path: str, body: Optional[dict[str, Any]] = None, absent_is_none: bool = False
) -> Any:
    """POST with a body, else GET."""
    request = Request(
        f"{uri.rstrip('/')}/api/2.0/mlflow/{path}",
        data=None if body is None else json.dumps(body).encode("utf-8"),
        headers={"Content-Type": "application/json"},
    )
    try:
        with urlopen(request, timeout=30) as answer:
            return json.load(answer)
    except HTTPError as error:
        if absent_is_none and error.code == 404:
            return None
        reason = error.read().decode("utf-8", "replace")[:300]
        raise ValueError(f"MLflow at {uri} answered {error.code} to {path}: {reason}") from error
    except URLError as error:
        raise ConnectionError(f"MLflow at {uri} does not answer: {error.reason}") from error
