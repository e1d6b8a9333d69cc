# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a running program holds: memory, handles and threads. What it holds of Qt it says itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figures import spread
from benchmarks.memory import PROC, kilobytes

FIRST = 10
"""Visits in which everything is met for the first time."""
WINDOW = 20
"""Visits whose middle stands for all around them: one alone may end in the midst of a job."""

Held = Mapping[str, float]
"""What is held at one moment, by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """How much more of something is held at the end than after the first visits."""

    begin: float
    end: float

    @property
    def percent(self) -> float:
        """The growth as a share of the beginning."""
        return 100 * (self.end - self.begin) / self.begin if self.begin else 0.0


def held_by(pid: int, proc: Path = PROC) -> Held:
    """Return the memory in MB of 10^6 bytes, the handles and the threads of a program."""
    here = proc / str(pid)
    try:
        sizes = kilobytes((here / "smaps_rollup").read_text(encoding="ascii"))
        return {
            "rss": sizes.get("Rss", 0) * 1024 / 1e6,
            "pss": sizes.get("Pss", 0) * 1024 / 1e6,
            "handles": sum(1 for _each in (here / "fd").iterdir()),
            "threads": sum(1 for _each in (here / "task").iterdir()),
        }
    except OSError:
        return {}


def growth_of(name: str, marks: Sequence[Held]) -> Growth:
    """Return the growth of one thing, from right after the first visits to the last ones."""
    values = [mark[name] for mark in marks]
    after = values[FIRST:] or values
    window = max(1, min(WINDOW, len(after) // 2))
    return Growth(begin=spread(after[:window]).median, end=spread(after[-window:]).median)
