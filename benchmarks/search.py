# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What search costs: the index and its memory, each key, and the window while it is built."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, cast

from benchmarks.bench import Bench, Finding
from benchmarks.figures import percentile, spread
from benchmarks.report import FRAME_MS, KEY_MANY_MS, KEY_MS, Row
from benchmarks.start import CHECKOUT

PAGES = {200: KEY_MS, 10_000: KEY_MANY_MS}
QUERIES = CHECKOUT / "tests" / "features" / "search" / "relevance.toml"
KEYS = 400
LAST = 99
PROGRAM = "searched.py"


class Built(TypedDict):
    """Seconds that the index took."""

    wall: float
    cpu: float


class Keys(TypedDict):
    """What the program says of one index."""

    pieces: int
    built: Built
    mb: float
    keys: list[tuple[float, float]]
    """Milliseconds by the clock and of the processor, for each key."""


class Frames(TypedDict):
    """Milliseconds between two looks at the window."""

    rest: list[float]
    building: list[float]


def measure_search(bench: Bench) -> Finding:
    """Build an index of few and of many pages, type into it; watch a window meanwhile."""
    rows: list[Row] = []
    series: dict[str, object] = {}
    for pages, goal in PAGES.items():
        words = ("keys", "--pages", str(pages), "--count", str(KEYS), "--queries", str(QUERIES))
        found = cast("Keys", bench.ask(CHECKOUT, *words, program=PROGRAM))  # what it says
        rows += key_rows(pages, found, goal)
        series[f"{pages} pages"] = found
    waited = cast("Frames", bench.ask(CHECKOUT, "frames", program=PROGRAM))  # what it says
    series["frames"] = waited
    return Finding(rows=(*rows, frame_row(waited)), series={"search": series})


def key_rows(pages: int, found: Keys, goal: float) -> Sequence[Row]:
    """Make the rows of one index."""
    cpu = [key[1] for key in found["keys"]]
    wall = [key[0] for key in found["keys"]]
    title = f"search, {pages} pages"
    more = f"p50 {spread(cpu).median:.1f}; by the clock p99 {percentile(wall, LAST):.1f} ms"
    built = found["built"]
    return (
        Row(
            name=f"{title}, key to results, CPU, p99",
            value=percentile(cpu, LAST),
            unit="ms",
            more=more,
            goal=goal,
        ),
        Row(
            name=f"{title}, index of {found['pieces']} pieces, CPU",
            value=built["cpu"] * 1e3,
            unit="ms",
            more=f"by the clock {built['wall'] * 1e3:.0f} ms, without reading the pages",
        ),
        Row(name=f"{title}, memory of the index", value=found["mb"], unit="MB"),
    )


def frame_row(waited: Frames) -> Row:
    """Make the row of the longest wait while the index is built."""
    rest = max(waited["rest"], default=0.0)
    busy = waited["building"]
    more = f"p99 {percentile(busy, LAST):.1f} ms in {sum(busy):.0f} ms; at rest {rest:.1f} ms"
    return Row(
        name="search, longest wait of a window while indexing",
        value=max(busy, default=0.0),
        unit="ms",
        more=more,
        goal=FRAME_MS,
    )
