# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How long the guide takes to its first pixels, with few pages and with very many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from benchmarks.bench import NEW, Bench, Finding
from benchmarks.figures import quotients, spread
from benchmarks.report import SCALE, START, Row, ratio_row
from benchmarks.rounds import interleave
from benchmarks.start import Program, running

FLOOR, HOME, AGAIN, TOPIC = "bare label", "home", "home again", "topic"
TOPIC_ID = "risks"
"""The longest page, with drawings in its first screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """One start, in milliseconds."""

    wall: float
    """By the clock."""
    cpu: float
    """Of the processor: steadier where other programs run; 0 where the system does not tell."""


Times = Mapping[str, Sequence[Start]]


def measure_starts(bench: Bench) -> Finding:
    """Start everything once in each round; compare within the rounds."""
    programs = all_programs(bench)

    def measure(name: str) -> Start:
        with running(bench.place, programs[name], bench.home) as child:
            return Start(wall=child.milliseconds, cpu=child.cpu_milliseconds)

    times = interleave(list(programs), bench.order.rounds, measure)
    series = {name: [(each.wall, each.cpu) for each in found] for name, found in times.items()}
    return Finding(rows=tuple(start_rows(times) + scale_rows(bench, times)), series={**series})


def all_programs(bench: Bench) -> dict[str, Program]:
    """Return what is started in each round, by name; one program stands under two names."""
    programs = {FLOOR: Program(is_floor=True), AGAIN: Program()}
    for old, checkout in bench.checkouts().items():
        programs[old + HOME] = Program(checkout=checkout)
        programs[old + TOPIC] = Program(checkout=checkout, arguments=("--topic", TOPIC_ID))
    for size, folder in bench.folders.items():
        programs[str(size)] = Program(arguments=("--content", str(folder)))
    return programs


def start_rows(times: Times) -> list[Row]:
    """Compare the start with that of the bare window."""
    rows = []
    for name in times:
        old, place, kind = name.rpartition(": ")
        if kind in (HOME, TOPIC):
            goal = START if old + place == NEW else None
            row = compared(f"start to {name}, × bare label", times[name], times[FLOOR], goal)
            rows.append(row)
    rows.append(compared("control: home, started twice", times[AGAIN], times[HOME]))
    return rows


def scale_rows(bench: Bench, times: Times) -> list[Row]:
    """Compare the start with many pages with that with few."""
    few, *many = bench.order.sizes
    return [
        compared(
            f"start, {size}, × {few}",
            times[str(size)],
            times[str(few)],
            SCALE if size.in_path == few.in_path else None,
        )
        for size in many
    ]


def compared(
    name: str, over: Sequence[Start], under: Sequence[Start], goal: float | None = None
) -> Row:
    """Make a row of the quotients of each round; the processor's beside those of the clock."""
    walls = [each.wall for each in over], [each.wall for each in under]
    more = f"; {spread(walls[0]).median:.0f} ms against {spread(walls[1]).median:.0f} ms"
    if all(each.cpu for each in (*over, *under)):
        shares = quotients([each.cpu for each in over], [each.cpu for each in under])
        more += f"; CPU {spread(shares).median:.2f} ×"
    return ratio_row(name, quotients(*walls), goal=goal, more=more)
