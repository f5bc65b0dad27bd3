"""What SageMaker gives a job: folders, and a file in which to say why it failed."""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path
from typing import Callable

BASE = Path(os.environ.get("SAGEMAKER_BASE_DIR", "/opt/ml"))


def run(job: Callable[[], None], reason_file: str) -> None:
    """Run a job; if it fails, write why to output/<reason_file> and exit with 1.

    SageMaker shows the first 1024 bytes: of a training job's output/failure in its
    FailureReason, of a processing job's output/message in its ExitMessage.
    """
    try:
        job()
    except Exception as error:
        traceback.print_exc()
        reason = traceback.format_exception_only(type(error), error)[-1].strip()
        path = BASE / "output" / reason_file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(reason, encoding="utf-8")
        sys.exit(1)
