"""A delivery of data: part files and a manifest.json that names each with its SHA-256.

The manifest is written last. So whoever holds one version of it holds one version of all data.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

MANIFEST = "manifest.json"


def sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def verify(folder: Path, manifest_sha256: str) -> list[str]:
    """The names of the parts. Raises ValueError unless all is as it was when it was validated."""
    manifest = folder / MANIFEST
    if not manifest.exists():
        raise ValueError(f"there is no {MANIFEST} beside the data")
    actual = sha256(manifest)
    if actual != manifest_sha256:
        raise ValueError(f"{MANIFEST} is {actual}, not {manifest_sha256}, which was validated")
    parts = json.loads(manifest.read_text(encoding="utf-8"))["parts"]
    for name, expected in parts.items():
        part = folder / name
        if not part.exists():
            raise ValueError(f"{name} is named by {MANIFEST}, but missing")
        if sha256(part) != expected:
            raise ValueError(f"{name} is not what {MANIFEST} says: {sha256(part)}")
    present = {file.name for file in folder.glob("*.csv")}
    if present - set(parts):
        raise ValueError(f"{MANIFEST} does not name {', '.join(sorted(present - set(parts)))}")
    return list(parts)
