"""From the text of a request to the text of its answer."""

from __future__ import annotations

import json
from typing import Any, Callable

from features import encode, from_values
from model import Model


def read_csv(text: str) -> list[Any]:
    return [
        [cell.strip() for cell in line.split(",")] for line in text.splitlines() if line.strip()
    ]


def read_json(text: str) -> list[Any]:
    document = json.loads(text)
    rows = document.get("instances") if isinstance(document, dict) else document
    if not isinstance(rows, list):
        raise ValueError('expected {"instances": [...]} or a list of penguins')
    return rows


def write_csv(predictions: list[float]) -> str:
    return "\n".join(str(prediction) for prediction in predictions)


def write_json(predictions: list[float]) -> str:
    return json.dumps({"predictions": predictions})


READERS: dict[str, Callable[[str], list[Any]]] = {
    "text/csv": read_csv,
    "application/json": read_json,
}
WRITERS: dict[str, Callable[[list[float]], str]] = {
    "text/csv": write_csv,
    "application/json": write_json,
}


def answer(model: Model, content_type: str, request: str) -> str:
    """Raises ValueError, in words for the caller, for a request that makes no sense."""
    penguins = READERS[content_type](request)
    if not penguins:
        raise ValueError("the request has no penguins")
    predictions = []
    for number, penguin in enumerate(penguins, start=1):
        try:
            predictions.append(predict(model, penguin))
        except ValueError as error:
            raise ValueError(f"penguin {number}: {error}") from error
    return WRITERS[content_type](predictions)


def predict(model: Model, penguin: Any) -> float:
    """The body mass in grams of a list of values or of an object with named values."""
    if isinstance(penguin, list):
        penguin = from_values(penguin)
    if not isinstance(penguin, dict):
        raise ValueError(f"expected a list of values or an object, got {penguin!r}")
    return round(model.predict(encode(penguin)), 1)
