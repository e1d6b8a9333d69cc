# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What was found, against what is wanted: rows of a table, and the same as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from benchmarks.conditions import Conditions
from benchmarks.figures import Spread, percentile, spread

START, SCALE = 1.35, 1.2
TURN_CACHED_MS, TURN_FIRST_MS = 8.0, 16.0
SCROLL_MS = 3.0
KEY_MS, KEY_MANY_MS, FRAME_MS = 5.0, 16.0, 16.7
PSS_MB, GROWTH_MB = 90.0, 2.0
BUNDLE_MB, FROZEN_START = 110.0, 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table."""

    name: str
    value: float
    unit: str
    more: str = ""
    """The spread, or what stands behind the figure."""
    goal: float | None = None
    """The most that is wanted; None where the figure is only good to know."""

    @property
    def verdict(self) -> str:
        """Say whether the goal is met."""
        if self.goal is None:
            return ""
        return "met" if self.value <= self.goal else "NOT met"

    def cells(self) -> tuple[str, str, str, str, str]:
        """Return what stands in the table."""
        goal = "" if self.goal is None else f"≤ {amount(self.goal, self.unit)}"
        return self.name, amount(self.value, self.unit), self.more, goal, self.verdict


def amount(value: float, unit: str) -> str:
    """Write a value as precisely as it is worth."""
    if unit == "×":
        return f"{value:.2f} ×"
    return f"{value:.1f} {unit}"


def ratio_row(
    name: str, values: Sequence[float], *, goal: float | None = None, more: str = ""
) -> Row:
    """Make a row of quotients."""
    found = spread(values)
    return Row(name=name, value=found.median, unit="×", more=f"{span(found)}{more}", goal=goal)


def turn_rows(name: str, turns: Sequence[Sequence[float]], goal: float | None) -> list[Row]:
    """Make the rows of page turns, each given by the clock and by the processor."""
    rows = []
    for percent, limit in ((50, None), (95, goal)):
        wall, cpu = (percentile([turn[at] for turn in turns], percent) for at in (0, 1))
        more = f"CPU {cpu:.1f} ms; n = {len(turns)}"
        title = f"page turn, {name}, p{percent}"
        rows.append(Row(name=title, value=wall, unit="ms", more=more, goal=limit))
    return rows


def span(found: Spread) -> str:
    """Write the quartiles."""
    return f"{found.low:.2f}–{found.high:.2f}, n = {found.count}"


def markdown(rows: Sequence[Row], conditions: Conditions) -> str:
    """Return the table with its conditions."""
    head = ("measure", "figure", "quartiles, more", "goal", "")
    lines = ["| " + " | ".join(row.cells()) + " |" for row in rows]
    rule = "|---|--:|---|--:|---|"
    return "\n".join(["| " + " | ".join(head) + " |", rule, *lines, "", conditions.sentence()])


def as_json(rows: Sequence[Row], conditions: Conditions, series: Mapping[str, object]) -> str:
    """Return everything, the single measurements included."""
    whole = {
        "conditions": asdict(conditions),
        "rows": [asdict(row) | {"verdict": row.verdict} for row in rows],
        "series": series,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1)
