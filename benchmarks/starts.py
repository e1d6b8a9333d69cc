# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How long the guide takes to its first pixels, with few pages and with very many."""

from __future__ import annotations

from benchmarks.bench import NEW, Bench, Finding
from benchmarks.figures import quotients, spread
from benchmarks.report import SCALE, START, Row, ratio_row
from benchmarks.rounds import interleave
from benchmarks.start import Program, running

FLOOR, HOME, AGAIN, TOPIC = "bare label", "home", "home again", "topic"
TOPIC_ID = "risks"
"""The longest page, with drawings in its first screen."""


def measure_starts(bench: Bench) -> Finding:
    """Start everything once in each round; compare within the rounds."""
    programs = all_programs(bench)

    def measure(name: str) -> float:
        with running(bench.place, programs[name], bench.home) as child:
            return child.milliseconds

    times = interleave(list(programs), bench.order.rounds, measure)
    return Finding(rows=tuple(start_rows(times) + scale_rows(bench, times)), series={**times})


def all_programs(bench: Bench) -> dict[str, Program]:
    """Return what is started in each round, by name; one program stands under two names."""
    programs = {FLOOR: Program(is_floor=True), AGAIN: Program()}
    for old, checkout in bench.checkouts().items():
        programs[old + HOME] = Program(checkout=checkout)
        programs[old + TOPIC] = Program(checkout=checkout, arguments=("--topic", TOPIC_ID))
    for size, folder in bench.folders.items():
        programs[str(size)] = Program(arguments=("--content", str(folder)))
    return programs


def start_rows(times: dict[str, list[float]]) -> list[Row]:
    """Compare the start with that of the bare window."""
    rows = []
    for name, values in times.items():
        old, place, kind = name.rpartition(": ")
        if kind in (HOME, TOPIC):
            goal = START if old + place == NEW else None
            more = f"; {spread(values).median:.0f} ms against {spread(times[FLOOR]).median:.0f} ms"
            found = quotients(values, times[FLOOR])
            rows.append(ratio_row(f"start to {name}, × bare label", found, goal=goal, more=more))
    control = quotients(times[AGAIN], times[HOME])
    rows.append(ratio_row("control: home, started twice", control))
    return rows


def scale_rows(bench: Bench, times: dict[str, list[float]]) -> list[Row]:
    """Compare the start with many pages with that with few."""
    few, *many = map(str, bench.order.sizes)
    return [
        ratio_row(f"start, {name}, × {few}", quotients(times[name], times[few]), goal=SCALE)
        for name in many
    ]
