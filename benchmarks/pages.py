# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What turning and scrolling pages costs, and whether a long visit fills the memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from benchmarks.bench import NEW, Bench, Finding
from benchmarks.figures import spread
from benchmarks.report import (
    GROWTH_MB,
    SCROLL_MS,
    TURN_CACHED_MS,
    TURN_FIRST_MS,
    Row,
    turn_rows,
)
from benchmarks.rounds import interleave
from benchmarks.start import CHECKOUT, NotMeasured

WINDOWS = {"laptop": "1366x820", "kiosk": "1920x1080"}
SCROLLED = "kiosk"
SCROLL_STEPS = 300
PASSES = 2
GOALS = {"first": TURN_FIRST_MS, "cached": TURN_CACHED_MS}

Turns = Sequence[Sequence[float]]


def measure_turns(bench: Bench) -> Finding:
    """Turn all pages in new programs, each first time and then from the cache."""
    chance = iter(range(1, 1_000_000))
    checkouts = bench.checkouts()
    names = {f"{old}{window}": (old, window) for old in checkouts for window in WINDOWS}

    def measure(name: str) -> Mapping[str, Turns]:
        old, window = names[name]
        words = ("turns", "--count", str(PASSES), "--seed", str(next(chance)))
        size = ("--profile", window, "--size", WINDOWS[window])
        return cast(
            "Mapping[str, Turns]", bench.ask(checkouts[old], *words, *size)
        )  # what inside.py says

    found = interleave(list(names), bench.order.turn_rounds, measure)
    rows = []
    for name, walks in found.items():
        for kind, goal in GOALS.items():
            turns = [turn for walk in walks for turn in walk[kind]]
            wanted = goal if names[name][0] == NEW else None
            title = f"{name} {WINDOWS[names[name][1]]}, {kind}"
            rows += turn_rows(title, turns, wanted)
    return Finding(rows=tuple(rows), series={"turns": found})


def measure_scrolling(bench: Bench) -> Finding:
    """Scroll every page; the figure is the processor time of one frame."""
    words = ("scroll", "--count", str(SCROLL_STEPS), "--profile", SCROLLED)
    answer = bench.ask(CHECKOUT, *words, "--size", WINDOWS[SCROLLED])
    pages = cast("Mapping[str, Mapping[str, float]]", answer)  # what inside.py says
    cpu = {name: page["cpu"] for name, page in pages.items()}
    worst = max(cpu, key=lambda name: cpu[name])
    wall = spread([page["wall"] for page in pages.values()]).median
    title = f"scroll, CPU per frame, {WINDOWS[SCROLLED]}"
    more = f"{SCROLL_STEPS} steps on each of {len(pages)} pages; by the clock {wall:.1f} ms"
    middle = spread(list(cpu.values())).median
    rows = (
        Row(name=f"{title}, middle page", value=middle, unit="ms", more=more, goal=SCROLL_MS),
        Row(name=f"{title}, worst page", value=cpu[worst], unit="ms", more=worst, goal=SCROLL_MS),
    )
    return Finding(rows=rows, series={"scroll": pages})


def measure_growth(bench: Bench) -> Finding:
    """Turn pages for as long as a busy day; see how much more memory is resident then."""
    turns = bench.order.growth_turns
    marks = cast(
        "list[float]", bench.ask(CHECKOUT, "growth", "--count", str(turns))
    )  # what inside.py says
    if not marks[0]:
        raise NotMeasured("This system does not tell how much memory a program takes.")
    more = f"from {marks[0]:.1f} MB; second half {marks[-1] - marks[len(marks) // 2]:+.1f} MB"
    row = Row(
        name=f"growth over {turns} page turns",
        value=marks[-1] - marks[0],
        unit="MB",
        more=more,
        goal=GROWTH_MB,
    )
    return Finding(rows=(row,), series={"growth": marks})
