# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What drawings cost: opening them, dragging and zooming them, and their memory."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict, cast

from benchmarks.bench import Bench, Finding
from benchmarks.figures import percentile
from benchmarks.report import Row
from benchmarks.start import CHECKOUT

PROGRAM = "drawn.py"
SIZES = {"1080p": (1920, 1080), "4K": (3840, 2160)}
WARM_MS, TURN_MS, DRAWINGS_MB = 30.0, 20.0, 60.0
FRAME_GOALS = {"1080p": {"pan": 2.0, "zoom": 8.0}, "4K": {"pan": 16.0, "zoom": 16.0}}
LAST = 95


class Opened(TypedDict):
    """Milliseconds of one opening."""

    first: float
    sharp: float
    turn: float


class Drawn(TypedDict):
    """What the program says of one size."""

    cold: dict[str, Opened]
    warm: dict[str, Opened]
    mb: float
    frames: dict[str, list[float]]


def measure_drawings(bench: Bench) -> Finding:
    """Open every drawing in a window of each size."""
    rows: list[Row] = []
    series: dict[str, object] = {}
    for name, (width, height) in SIZES.items():
        words = ("--width", str(width), "--height", str(height))
        found = cast("Drawn", bench.ask(CHECKOUT, *words, program=PROGRAM))  # what it says
        rows += rows_of(name, found)
        series[name] = found
    return Finding(rows=tuple(rows), series={"drawings": series})


def rows_of(name: str, found: Drawn) -> Iterable[Row]:
    """Make the rows of one size; goals are those of the largest value but the worst twentieth."""
    cold, warm = found["cold"].values(), found["warm"].values()
    small = name == "1080p"
    sharp = [each["sharp"] for each in cold]
    first = [each["first"] for each in warm]
    turns = [each["turn"] for each in cold]
    yield Row(
        name=f"drawing, {name}, opened cold until sharp, p95",
        value=percentile(sharp, LAST),
        unit="ms",
        more=f"p50 {percentile(sharp, 50):.0f} ms; {len(sharp)} drawings",
    )
    yield Row(
        name=f"drawing, {name}, opened again until painted, p95",
        value=percentile(first, LAST),
        unit="ms",
        more=f"p50 {percentile(first, 50):.1f} ms, the whole window",
        goal=WARM_MS if small else None,
    )
    yield Row(
        name=f"drawing, {name}, longest turn while it is made sharp",
        value=max(turns),
        unit="ms",
        more=f"p50 of the longest of each {percentile(turns, 50):.1f} ms",
        goal=TURN_MS,
    )
    for kind, goal in FRAME_GOALS[name].items():
        frames = found["frames"][kind]
        yield Row(
            name=f"drawing, {name}, a frame of a {kind}, p95",
            value=percentile(frames, LAST),
            unit="ms",
            more=f"p50 {percentile(frames, 50):.1f} ms; n = {len(frames)}",
            goal=goal,
        )
    yield Row(
        name=f"drawings, {name}, memory after all were opened",
        value=found["mb"],
        unit="MB",
        goal=DRAWINGS_MB if small else None,
    )
