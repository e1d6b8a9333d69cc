# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How much memory a program and its children take, seen from outside."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """In MB of 10^6 bytes."""

    pss: float
    """What is shared with other programs counts in parts: with others running it is less."""
    rss: float
    """What is shared counts in full: an upper limit."""


def memory_of(pid: int, proc: Path = PROC) -> Memory | None:
    """Return the memory of a process and all below it; None where the system does not tell."""
    pss = rss = 0
    for each in family(pid, proc):
        try:
            text = (proc / str(each) / "smaps_rollup").read_text(encoding="ascii")
        except OSError:
            continue
        sizes = kilobytes(text)
        pss, rss = pss + sizes.get("Pss", 0), rss + sizes.get("Rss", 0)
    return Memory(pss=pss * 1024 / 1e6, rss=rss * 1024 / 1e6) if rss else None


def family(pid: int, proc: Path = PROC) -> list[int]:
    """Return a process and everything it has started."""
    found = [pid]
    for task in sorted((proc / str(pid) / "task").glob("*/children")):
        try:
            children = task.read_text(encoding="ascii").split()
        except OSError:
            continue
        for child in children:
            found += family(int(child), proc)
    return found


def kilobytes(text: str) -> dict[str, int]:
    """Return the sizes in a file of the form `Pss:  123 kB`."""
    lines = (line.split() for line in text.splitlines())
    return {words[0][:-1]: int(words[1]) for words in lines if words[-1:] == ["kB"]}
