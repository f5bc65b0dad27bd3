"""Says where the predictions are: python3 -m checks.places BUCKET < OUTPUT >> "$GITHUB_OUTPUT"

OUTPUT is the output of the execution: a list of items, each with the keys of its sample and of
its predictions. Writes the output `transform-output` of a workflow step: a line for each item,
what came back and what it was made of.
"""

from __future__ import annotations

import json
import sys
import uuid


def line(bucket: str, item: dict[str, str]) -> str:
    return f"s3://{bucket}/{item['predictions']} from s3://{bucket}/{item['sample']}"


def main() -> None:
    bucket = sys.argv[1]
    # Nobody who writes an item can know where the value ends.
    end = uuid.uuid4()
    print(f"transform-output<<{end}")
    for item in json.load(sys.stdin):
        print(line(bucket, item))
    print(end)


if __name__ == "__main__":
    main()
