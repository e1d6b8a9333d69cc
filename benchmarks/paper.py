# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What paper costs: setting a hand-out of twelve pages, writing it, and seeing a page of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict, cast

from benchmarks.bench import Bench, Finding
from benchmarks.figures import percentile
from benchmarks.report import Row
from benchmarks.start import CHECKOUT

PROGRAM = "printed.py"
TURN_MS, REFRESH_MS, PDF_MS = 50.0, 30.0, 50.0
LAST = 95


class Written(TypedDict):
    """One PDF."""

    ms: float
    kB: float
    sheets: int


class Ticked(TypedDict):
    """The page of the checklist after each tick: milliseconds until it is painted, and written."""

    refresh: list[float]
    pdf: list[float]


Printed = TypedDict(
    "Printed",
    {
        "cold": list[float],
        "warm": list[float],
        "one": list[float],
        "pdf": Written,
        "page pdf": Written,
        "refresh": list[float],
        "tick": Ticked,
        "tick all": Ticked,
    },
)
"""What the program says: milliseconds of each turn, of each file, of each refresh."""


def measure_paper(bench: Bench) -> Finding:
    """Set, write and show hand-outs."""
    found = cast("Printed", bench.ask(CHECKOUT, program=PROGRAM))  # what it says
    return Finding(rows=tuple(rows_of(found)), series={"paper": found})


def rows_of(found: Printed) -> Iterable[Row]:
    """Make the rows of the table."""
    for name, turns in (("for the first time", found["cold"]), ("again", found["warm"])):
        yield Row(
            name=f"paper, 12 pages set {name}",
            value=sum(turns),
            unit="ms",
            more=f"in {len(turns)} turns of the event loop",
        )
    yield Row(
        name="paper, longest turn while 12 pages are set",
        value=max(found["warm"]),
        unit="ms",
        more=f"p50 {percentile(found['warm'], 50):.1f} ms; cold {max(found['cold']):.1f} ms",
        goal=TURN_MS,
    )
    pack, page = found["pdf"], found["page pdf"]
    yield Row(
        name="paper, 12 pages written as PDF",
        value=pack["ms"],
        unit="ms",
        more=f"{pack['sheets']} sheets, {pack['kB']:.0f} kB; one page {page['ms']:.0f} ms",
    )
    yield Row(
        name="paper, one page set",
        value=sum(found["one"]),
        unit="ms",
        more=f"{page['sheets']} sheets, {page['kB']:.0f} kB",
    )
    refresh = found["refresh"]
    yield Row(
        name="paper, preview refreshed until painted, p50",
        value=percentile(refresh, 50),
        unit="ms",
        more=f"p95 {percentile(refresh, LAST):.1f} ms; n = {len(refresh)}",
        goal=REFRESH_MS,
    )
    yield from checklist_rows(found)


def checklist_rows(found: Printed) -> Iterable[Row]:
    """Make the rows of the checklist; that of a form with every line ticked has no goal."""
    for name, ticked, goal in (
        ("a tick", found["tick"], True),
        ("every line ticked", found["tick all"], False),
    ):
        refresh, pdf = ticked["refresh"], ticked["pdf"]
        yield Row(
            name=f"checklist, {name}: preview painted, p50",
            value=percentile(refresh, 50),
            unit="ms",
            more=f"p95 {percentile(refresh, LAST):.1f} ms; n = {len(refresh)}",
            goal=REFRESH_MS if goal else None,
        )
        yield Row(
            name=f"checklist, {name}: page written as PDF, p50",
            value=percentile(pdf, 50),
            unit="ms",
            more=f"p95 {percentile(pdf, LAST):.1f} ms; n = {len(pdf)}",
            goal=PDF_MS if goal else None,
        )
