# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Run another program quietly and keep what it said."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass


class SetUpError(Exception):
    """Set-up cannot go on; the text tells a person why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """How a program ended."""

    code: int
    output: str

    @property
    def ok(self) -> bool:
        """Tell whether it did what it was asked to."""
        return self.code == 0


Run = Callable[[Sequence[str]], Finished]
MISSING = 127


def run(command: Sequence[str]) -> Finished:
    """Run a program to its end; nobody is asked anything on the way."""
    return run_with(command, {})


def run_with(command: Sequence[str], environ: Mapping[str, str]) -> Finished:
    """Run a program to its end with more variables in its environment."""
    quiet = {"DEBIAN_FRONTEND": "noninteractive", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    try:
        ended = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            env={**os.environ, **quiet, **environ},
            check=False,
        )
    except OSError as error:
        return Finished(code=MISSING, output=f"{command[0]}: {error.strerror}")
    return Finished(code=ended.returncode, output=ended.stdout)


def last_lines(output: str, count: int = 5, width: int = 150) -> str:
    """Return the end of what a program said, without its warnings, indented."""
    lines = [line.rstrip() for line in output.splitlines() if line.strip()]
    telling = [line for line in lines if not line.startswith("WARNING")] or lines
    cut = (line if len(line) <= width else f"{line[: width - 2]} …" for line in telling[-count:])
    return "\n".join(f"    {line}" for line in cut)
