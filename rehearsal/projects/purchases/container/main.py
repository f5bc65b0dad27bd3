"""The image's entry point, to which SageMaker says either `train` or `serve`."""

from __future__ import annotations

import sys

import serve
import train

COMMANDS = {"train": train.main, "serve": serve.main}

if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in COMMANDS:
        sys.exit(f"usage: main.py {' | '.join(COMMANDS)}")
    COMMANDS[sys.argv[1]]()
