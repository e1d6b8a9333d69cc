# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a talk costs: from the console to the patient's screen, ink, the pack, many visits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypedDict, cast

from benchmarks.bench import Bench, Finding
from benchmarks.figures import percentile
from benchmarks.holdings import Held, growth_of
from benchmarks.report import Row
from benchmarks.start import CHECKOUT

PROGRAM = "talked.py"
VISITS = 50
STEP_MS, BLANK_MS, INK_MS, PACK_MS = 150.0, 100.0, 50.0, 3000.0
GROWTH_PERCENT = 5.0
LAST = 95
INKS = ("pen", "highlighter", "eraser", "spotlight")

Took = tuple[float, float]
"""Milliseconds until both screens are painted, and until the drawings on them are sharp."""


class Steps(TypedDict):
    """Each change of the step; `cold` are those to drawings that were never seen."""

    cold: list[Took]
    warm: list[Took]


class Packs(TypedDict):
    """Milliseconds of each pack: set into sheets, written, handed to the printer; its sheets."""

    set: list[float]
    pdf: list[float]
    queue: list[float]
    sheets: list[int]


class Talked(TypedDict):
    """What the program says."""

    steps: Steps
    blank: list[float]
    ink: dict[str, list[float]]
    pack: Packs
    visits: list[Held]


def measure_talk(bench: Bench) -> Finding:
    """Talk, draw, pack, and begin again with the next patient."""
    said = bench.ask(CHECKOUT, "--visits", str(VISITS), program=PROGRAM)
    found = cast("Talked", said)  # what it says
    return Finding(rows=tuple(rows_of(found)), series={"talk": found})


def rows_of(found: Talked) -> Iterable[Row]:
    """Make the rows of the table."""
    yield from step_rows("drawings for the first time", found["steps"]["cold"])
    yield from step_rows("drawings seen before", found["steps"]["warm"])
    yield late_row("blank the patient’s screen", found["blank"], BLANK_MS)
    for tool in INKS:
        yield late_row(f"{tool}, from event to both painted", found["ink"][tool], INK_MS)
    yield from pack_rows(found["pack"])
    yield growth_row(found["visits"])


def step_rows(what: str, steps: Sequence[Took]) -> Iterable[Row]:
    """Make the rows of changes of the step; until all is sharp is only good to know."""
    painted, sharp = ([took[at] for took in steps] for at in (0, 1))
    yield late_row(f"next step, {what}, both painted", painted, STEP_MS)
    yield late_row(f"next step, {what}, both sharp", sharp, None)


def late_row(name: str, times: Sequence[float], goal: float | None) -> Row:
    """Make a row of the late ones of some times."""
    return Row(
        name=f"talk, {name}, p95",
        value=percentile(times, LAST),
        unit="ms",
        more=f"p50 {percentile(times, 50):.1f} ms; n = {len(times)}",
        goal=goal,
    )


def pack_rows(found: Packs) -> Iterable[Row]:
    """Make the rows of the pack; on its way to the printer it is set first."""
    for name, last in (("a PDF", found["pdf"]), ("the printer’s queue", found["queue"])):
        both = [setting + rest for setting, rest in zip(found["set"], last, strict=True)]
        setting, rest = (percentile(each, 50) for each in (found["set"], last))
        yield Row(
            name=f"talk, pack set and sent to {name}, slowest",
            value=max(both),
            unit="ms",
            more=f"p50 {setting:.0f} + {rest:.0f} ms; {max(found['sheets'])} sheets",
            goal=PACK_MS,
        )


def growth_row(visits: Sequence[Held]) -> Row:
    """Make the row of what more is held after all visits than after the first ones."""
    resident, widgets = growth_of("rss", visits), growth_of("widgets", visits)
    return Row(
        name=f"talk, memory after {len(visits)} visits, growth",
        value=resident.percent,
        unit="%",
        more=f"{resident.begin:.1f} to {resident.end:.1f} MB; "
        f"widgets {widgets.begin:.0f} to {widgets.end:.0f}",
        goal=GROWTH_PERCENT,
    )
