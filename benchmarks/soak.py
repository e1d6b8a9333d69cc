# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Whether the guide holds more after every visit: patients of chance come, one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypedDict, cast

from benchmarks.bench import Bench, Finding
from benchmarks.figures import percentile, spread
from benchmarks.holdings import FIRST, growth_of
from benchmarks.report import Row
from benchmarks.start import CHECKOUT, NotMeasured

PROGRAM = "soaked.py"
LONGEST_SECONDS = 3 * 3600
GROWTH_PERCENT = 5.0
MEMORY = {"rss": "resident memory", "pss": "PSS"}
COUNTED = {
    "handles": "open files and sockets",
    "threads": "threads",
    "timers": "timers",
    "objects": "objects of Qt that Python knows",
    "widgets": "widgets",
}
FLAT = 0.0
PYTHON = "python"
ERRORS = ("crash", "guard", "qt-message", "content-faults", "clinic-faults", "restart")
"""Events of the log that must not come."""
FEWEST = 2 * FIRST


class Soaked(TypedDict):
    """What the program says."""

    code: int
    marks: list[dict[str, float]]
    """What was held after each visit."""
    ends: dict[str, int]
    deeds: dict[str, int]
    events: dict[str, int]
    stderr: list[str]
    wrong: list[str]


def measure_soak(bench: Bench) -> Finding:
    """Let patients come; see how much more is held after the last than after the first ten."""
    order = bench.order
    words = ("--visits", str(order.visits), "--seed", str(order.seed))
    answer = bench.ask(CHECKOUT, *words, program=PROGRAM, seconds=LONGEST_SECONDS)
    found = cast("Soaked", answer)  # what the program says
    if len(found["marks"]) < FEWEST:
        raise NotMeasured(f"It takes at least {FEWEST} visits to see a growth.")
    return Finding(rows=tuple(rows_of(found, order.seed)), series={"soak": found})


def rows_of(found: Soaked, seed: int) -> Iterable[Row]:
    """Make the rows: growth of everything, errors, and what a visit takes."""
    marks = found["marks"]
    since = f"{len(marks)} visits, seed {seed}"
    if "rss" in marks[0]:
        yield from (memory_row(name, words, marks, since) for name, words in MEMORY.items())
    for name, words in COUNTED.items():
        if name in marks[0]:
            yield counted_row(name, words, marks)
    grown = growth_of(PYTHON, marks)
    yield Row(
        name="soak, objects of Python",
        value=grown.percent,
        unit="%",
        more=f"{grown.begin:.0f} → {grown.end:.0f}",
    )
    errors = errors_of(found)
    yield Row(
        name="soak, error lines and visits that did not end",
        value=len(errors),
        unit="",
        more="; ".join(errors[:3]) or told(found["ends"]),
        goal=0,
    )
    seconds, worked = [mark["seconds"] for mark in marks], growth_of("cpu", marks)
    yield Row(
        name="soak, a visit by the clock",
        value=spread(seconds).median,
        unit="s",
        more=f"p95 {percentile(seconds, 95):.1f} s; CPU {worked.begin:.2f} → {worked.end:.2f} s; "
        + told(found["deeds"]),
    )


def memory_row(name: str, words: str, marks: Sequence[Mapping[str, float]], since: str) -> Row:
    """Make the row of a growth in per cent."""
    grown = growth_of(name, marks)
    return Row(
        name=f"soak, growth of {words} after the first {FIRST} visits",
        value=grown.percent,
        unit="%",
        more=f"{grown.begin:.1f} → {grown.end:.1f} MB; {since}",
        goal=GROWTH_PERCENT if name == "rss" else None,
    )


def counted_row(name: str, words: str, marks: Sequence[Mapping[str, float]]) -> Row:
    """Make the row of something that should not grow at all."""
    grown = growth_of(name, marks)
    most = max(mark[name] for mark in marks)
    return Row(
        name=f"soak, more {words}",
        value=grown.end - grown.begin,
        unit="",
        more=f"{grown.begin:.0f} → {grown.end:.0f}, at most {most:.0f}",
        goal=FLAT,
    )


def errors_of(found: Soaked) -> list[str]:
    """Return everything that must not be."""
    events = [f"{name} × {found['events'][name]}" for name in ERRORS if found["events"].get(name)]
    ended = [f"exit code {found['code']}"] if found["code"] else []
    return [*ended, *events, *found["stderr"], *found["wrong"]]


def told(counts: Mapping[str, int]) -> str:
    """Say how often each thing was."""
    return ", ".join(f"{name} {counts[name]}" for name in sorted(counts))
