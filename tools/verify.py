# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Run every check of the repository and say at the end which of them hold."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WHOLE_PERCENT = 95
KERNEL = "edu_app/library/*,edu_app/render/*"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that must hold: its name, and what Python is started with to find out."""

    name: str
    arguments: tuple[str, ...]


# import-linter has a command but no module that can be run.
LINT_IMPORTS = "from importlinter.cli import lint_imports_command as lint; lint()"


QUICK = (
    Check("lint", ("-m", "ruff", "check", ".")),
    Check("format", ("-m", "ruff", "format", "--check", ".")),
    Check("types", ("-m", "mypy")),
    Check("import contracts", ("-c", LINT_IMPORTS)),
    Check("licences", ("-m", "tools.licences")),
    Check("content", ("-m", "edu_app", "check")),
)
COVERAGE = ("-m", "coverage", "report")
PYTEST = ("-m", "pytest", "-q", "-n", "2")
WHOLE = tuple(
    f"tests/{name}"
    for name in ("content", "journeys", "test_authoring.py", "test_layout.py", "test_screens.py")
)
"""Tests of the whole guide. What they pass through does not count as covered, and counting would
double their time."""
WITHOUT_WHOLE = tuple(f"--ignore={name}" for name in WHOLE)
SLOW = (
    Check("tests of the parts", (*PYTEST, "--cov", "--cov-report=", *WITHOUT_WHOLE)),
    Check("tests of the whole", (*PYTEST, *WHOLE)),
    Check(f"coverage, whole {WHOLE_PERCENT} %", (*COVERAGE, f"--fail-under={WHOLE_PERCENT}")),
    Check("coverage, kernel 100 %", (*COVERAGE, f"--include={KERNEL}", "--fail-under=100")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How one check went."""

    name: str
    holds: bool
    seconds: float


def execute(arguments: Sequence[str]) -> int:
    """Start this Python in the checkout and let it print."""
    environ = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    command = (sys.executable, *arguments)
    return subprocess.run(command, cwd=ROOT, env=environ, check=False).returncode


def verify(
    checks: Sequence[Check],
    execute: Callable[[Sequence[str]], int] = execute,
    clock: Callable[[], float] = time.monotonic,
) -> tuple[Outcome, ...]:
    """Run all checks, also after one has failed."""
    outcomes = []
    for check in checks:
        print(f"\n== {check.name}", flush=True)
        start = clock()
        code = execute(check.arguments)
        outcomes.append(Outcome(name=check.name, holds=code == 0, seconds=clock() - start))
    return tuple(outcomes)


def summary(outcomes: Sequence[Outcome]) -> str:
    """Return one line for each check and one for all."""
    lines = [
        f"  {'holds ' if outcome.holds else 'BROKEN'}  {outcome.seconds:6.1f} s  {outcome.name}"
        for outcome in outcomes
    ]
    broken = sum(not outcome.holds for outcome in outcomes)
    last = f"{broken} of {len(outcomes)} checks are broken." if broken else "Everything holds."
    return "\n".join(["", *lines, "", last])


def main(arguments: Sequence[str]) -> int:
    """Run every check, or with `--quick` all but the test suite."""
    outcomes = verify(QUICK if "--quick" in arguments else QUICK + SLOW)
    print(summary(outcomes))
    return 0 if all(outcome.holds for outcome in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
