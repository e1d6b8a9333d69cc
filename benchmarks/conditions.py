# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Under which conditions figures were measured: without them they say nothing."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from benchmarks.memory import PROC

QT_LIBRARY = "libQt6Core"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """What the figures depend on besides the program."""

    system: str
    processors: int
    python: str
    qt: str
    platform: str
    rounds: int
    load: float
    """How many programs wanted to run in the last minute; the measurement itself counts as one."""
    neighbours: int
    """Other programs that share Qt's pages: each makes the PSS smaller than it would be alone."""

    def sentence(self) -> str:
        """Say it in one line."""
        return (
            f"{self.system}, {self.processors} processors, Python {self.python}, "
            f"PySide6 {self.qt}; {self.platform}; n = {self.rounds}; load {self.load:.1f}; "
            f"other programs with Qt: {self.neighbours}."
        )


def conditions(place: str, rounds: int) -> Conditions:
    """Look at this computer."""
    return Conditions(
        system=f"{_system()} ({platform.machine()})",
        processors=os.cpu_count() or 0,
        python=platform.python_version(),
        qt=metadata.version("PySide6-Essentials"),
        platform=place,
        rounds=rounds,
        load=os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0,
        neighbours=neighbours(),
    )


def neighbours(proc: Path = PROC) -> int:
    """Count the programs that have Qt loaded."""
    count = 0
    for maps in proc.glob("[0-9]*/maps"):
        try:
            count += QT_LIBRARY in maps.read_text("utf-8", "replace")
        except OSError:
            continue  # it has ended, or is not ours to look at
    return count


def _system() -> str:
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    except OSError:
        return f"{platform.system()} {platform.release()}"
