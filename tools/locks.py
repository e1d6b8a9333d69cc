# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Write the locks anew from `pyproject.toml`, with hashes and without any host name."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from tools.commands import Run, last_lines, run

ROOT = Path(__file__).resolve().parent.parent
COMPILE = ("pip", "compile", "--quiet", "--universal", "--generate-hashes", "--no-header")
FLOOR = ("--python-version", "3.11")

# What the guide needs, what builds it, what freezes it, and what checks it; the last two keep the
# versions of the first two, so that what is shipped is what the checks ran on.
LOCKS = {
    "requirements.lock": ("pyproject.toml",),
    "requirements-build.lock": ("--group", "build"),
    "requirements-bundle.lock": (
        *("-c", "requirements.lock", "-c", "requirements-build.lock"),
        *("pyproject.toml", "--group", "bundle"),
    ),
    "requirements-dev.lock": (
        *("-c", "requirements.lock", "-c", "requirements-build.lock"),
        *("pyproject.toml", "--group", "dev"),
    ),
}


def commands(uv: str) -> list[tuple[str, ...]]:
    """Return the calls that write the locks, in order."""
    return [(uv, *COMPILE, *FLOOR, *what, "-o", lock) for lock, what in LOCKS.items()]


def main(run: Run = run) -> int:
    """Write every lock; say so when the tool for it is not there."""
    uv = shutil.which("uv")
    if uv is None:
        print("This needs the program uv (python -m pip install uv).", file=sys.stderr)
        return 1
    for command in commands(uv):
        ended = run(command)
        if not ended.ok:
            print(f"{command[-1]} was not written:\n{last_lines(ended.output)}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
