"""Writes the definition of a pipeline: python3 -m pipelines.get_pipeline_definition --help"""

from __future__ import annotations

import argparse
import ast
import importlib
from pathlib import Path


def main() -> None:
    arguments = argparse.ArgumentParser(description="Write the definition of a pipeline.")
    arguments.add_argument("--module-name", required=True, help="the module with get_pipeline()")
    arguments.add_argument("--kwargs", default="{}", help="its arguments, as a Python dictionary")
    arguments.add_argument("--file-name", type=Path, help="where to write; without it, stdout")
    given = arguments.parse_args()

    module = importlib.import_module(given.module_name)
    definition = module.get_pipeline(**ast.literal_eval(given.kwargs)).definition()
    if given.file_name is None:
        print(definition)
    else:
        given.file_name.write_text(definition, encoding="utf-8")


if __name__ == "__main__":
    main()
