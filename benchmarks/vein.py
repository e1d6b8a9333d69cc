# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a frame of the living vein costs: while its slider is dragged, and while blood drifts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict, cast

from benchmarks.bench import Bench, Finding
from benchmarks.figures import percentile
from benchmarks.report import Row
from benchmarks.start import CHECKOUT

PROGRAM = "vein.py"
SIZES = {"1080p": (1920, 1080), "4K": (3840, 2160)}
GOALS: dict[str, float | None] = {"1080p": 8.0, "4K": None}
LAST = 95


class Frames(TypedDict):
    """Milliseconds of the processor and by the clock, for each frame."""

    drag: list[tuple[float, float]]
    drift: list[tuple[float, float]]


def measure_vein(bench: Bench) -> Finding:
    """Drag the slider through all its values in a window of each size, then let blood drift."""
    rows: list[Row] = []
    series: dict[str, object] = {}
    for name, (width, height) in SIZES.items():
        words = ("--width", str(width), "--height", str(height))
        found = cast("Frames", bench.ask(CHECKOUT, *words, program=PROGRAM))  # what it says
        rows += rows_of(name, found)
        series[name] = found
    return Finding(rows=tuple(rows), series={"vein": series})


def rows_of(name: str, found: Frames) -> Iterable[Row]:
    """Make the rows of one size."""
    for kind, frames in (("drag", found["drag"]), ("drift", found["drift"])):
        cpu = [frame[0] for frame in frames]
        wall = [frame[1] for frame in frames]
        more = f"p95 {percentile(cpu, LAST):.1f}; by the clock p50 {percentile(wall, 50):.1f} ms"
        yield Row(
            name=f"living vein, {name}, a frame of a {kind}, CPU, p50",
            value=percentile(cpu, 50),
            unit="ms",
            more=f"{more}; n = {len(frames)}",
            goal=GOALS[name],
        )
