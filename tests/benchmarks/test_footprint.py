# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Memory is told for the bare window, the start, all pages, and many pages against few."""

from __future__ import annotations

from benchmarks.footprint import FLOOR, HOME, READ, memory_rows
from benchmarks.memory import Memory


def found(*pss: float) -> list[Memory]:
    return [Memory(pss=each, rss=each + 10) for each in pss]


def test_the_rows_of_memory() -> None:
    values = {
        FLOOR: found(48),
        HOME: found(70, 72, 90),
        READ: found(95),
        "few": found(70),
        "many": found(77),
    }

    rows = {row.name: row for row in memory_rows(values, ["few", "many"])}

    assert (rows["PSS, bare label"].value, rows["PSS, bare label"].verdict) == (48, "")
    assert (rows["PSS after home"].value, rows["PSS after home"].verdict) == (72, "met")
    assert rows["PSS after home"].more == "RSS 82.0 MB, n = 3"
    assert rows["PSS after all pages"].verdict == "NOT met"
    assert rows["PSS, many, × few"].value == 77 / 70
