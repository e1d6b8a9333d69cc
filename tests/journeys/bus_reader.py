# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Reads the tree of the guide over the accessibility bus, again and again, until it is gone.

Started by test_bus.py with the Python of the system, which has pyatspi; prints what it saw.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from contextlib import suppress
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # only the system's Python has it

LONGEST_SECONDS = 35
DEEPEST = 40


def walk(thing: Any, seen: Counter[str], names: set[str], depth: int = 0) -> None:
    """Read one object and everything below it, as a screen reader does."""
    role = thing.getRoleName()
    seen[role] += 1
    if role == "heading":
        names.add(thing.name)
    _ = thing.description
    thing.getState().getStates()
    thing.getAttributes()
    with suppress(NotImplementedError):
        thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    if depth < DEEPEST:
        for index in range(thing.childCount):
            child = thing.getChildAtIndex(index)
            if child is not None:
                walk(child, seen, names, depth + 1)


def main() -> int:
    """Walk until the guide has been there and is gone."""
    end = time.monotonic() + LONGEST_SECONDS
    walks = broken = 0
    largest: Counter[str] = Counter()
    names: set[str] = set()
    there = False
    while time.monotonic() < end:
        desktop = pyatspi.Registry.getDesktop(0)
        guides = [desktop.getChildAtIndex(index) for index in range(desktop.childCount)]
        guides = [guide for guide in guides if guide is not None]
        if not guides:
            if there:
                break
            time.sleep(0.1)
            continue
        there = True
        seen: Counter[str] = Counter()
        try:
            for guide in guides:
                walk(guide, seen, names)
            walks += 1
        except Exception:  # the page was turned under the reader: start again, as readers do
            broken += 1
        if sum(seen.values()) > sum(largest.values()):
            largest = seen
    report = {"walks": walks, "broken": broken, "largest": largest, "headings": sorted(names)}
    print(json.dumps(report))
    return 0


if __name__ == "__main__":
    sys.exit(main())
