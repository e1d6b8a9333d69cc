# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How much memory the guide takes: after its start, after all pages, and with many pages."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence

from benchmarks.bench import Bench, Finding
from benchmarks.conditions import neighbours
from benchmarks.figures import spread
from benchmarks.folders import Size
from benchmarks.memory import Memory, memory_of
from benchmarks.report import PSS_MB, SCALE, Row
from benchmarks.rounds import interleave
from benchmarks.start import CHECKOUT, NotMeasured, Program, inside, running

SETTLE_SECONDS = 1.5
FLOOR, HOME, READ = "bare label", "home", "all pages"


def measure_memory(bench: Bench) -> Finding:
    """Look at each program from outside when it has come to rest."""
    programs = {FLOOR: Program(is_floor=True), HOME: Program()}
    for size, folder in bench.folders.items():
        programs[str(size)] = Program(arguments=("--content", str(folder)))

    shared: list[int] = []

    def measure(name: str) -> Memory:
        with (
            inside(bench.place, bench.home, CHECKOUT, "walk")
            if name == READ
            else running(bench.place, programs[name], bench.home)
        ) as child:
            time.sleep(SETTLE_SECONDS)
            found = memory_of(child.pid)
            shared.append(neighbours() - 1)
        if found is None:
            raise NotMeasured("This system does not tell how much memory a program takes.")
        return found

    found = interleave([*programs, READ], bench.order.memory_rounds, measure, dropped=0)
    series = {name: [(each.pss, each.rss) for each in values] for name, values in found.items()}
    return Finding(
        rows=tuple(memory_rows(found, bench.order.sizes, max(shared))), series={"memory": series}
    )


def memory_rows(
    found: Mapping[str, Sequence[Memory]], sizes: Sequence[Size], sharing: int = 0
) -> list[Row]:
    """Return the PSS of every program; for many pages against few.

    What other programs share with the guide makes its PSS smaller than on a quiet computer.
    """

    def pss(name: str) -> float:
        return spread([each.pss for each in found[name]]).median

    def rss(name: str) -> str:
        values = [each.rss for each in found[name]]
        other = f"; too low: {sharing} other programs shared Qt" if sharing > 0 else ""
        return f"RSS {spread(values).median:.1f} MB, n = {len(values)}{other}"

    rows = [Row(name=f"PSS, {FLOOR}", value=pss(FLOOR), unit="MB", more=rss(FLOOR))]
    for name in (HOME, READ):
        row = Row(name=f"PSS after {name}", value=pss(name), unit="MB", more=rss(name), goal=PSS_MB)
        rows.append(row)
    few, *many = sizes
    for size in many:
        name, base = str(size), pss(str(few))
        more = f"{pss(name):.1f} MB against {base:.1f} MB"
        goal = SCALE if size.in_path == few.in_path else None
        row = Row(
            name=f"PSS, {name}, × {few}", value=pss(name) / base, unit="×", more=more, goal=goal
        )
        rows.append(row)
    return rows
