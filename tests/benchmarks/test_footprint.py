# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Memory is told for the bare window, the start, all pages, and many pages against few."""

from __future__ import annotations

from benchmarks.folders import Size
from benchmarks.footprint import FLOOR, HOME, READ, memory_rows
from benchmarks.memory import Memory

FEW, MANY, ALL = (Size(pages=pages, in_path=path) for pages, path in ((3, 3), (9, 3), (9, 9)))


def found(*pss: float) -> list[Memory]:
    return [Memory(pss=each, rss=each + 10) for each in pss]


def test_the_rows_of_memory() -> None:
    values = {
        FLOOR: found(48),
        HOME: found(70, 72, 90),
        READ: found(95),
        str(FEW): found(70),
        str(MANY): found(77),
        str(ALL): found(140),
    }

    rows = {row.name: row for row in memory_rows(values, [FEW, MANY, ALL])}

    assert (rows["PSS, bare label"].value, rows["PSS, bare label"].verdict) == (48, "")
    assert (rows["PSS after home"].value, rows["PSS after home"].verdict) == (72, "met")
    assert rows["PSS after home"].more == "RSS 82.0 MB, n = 3"
    assert rows["PSS after all pages"].verdict == "NOT met"
    many, whole = rows[f"PSS, {MANY}, × {FEW}"], rows[f"PSS, {ALL}, × {FEW}"]
    assert (many.value, many.verdict) == (77 / 70, "met")
    assert (whole.value, whole.verdict) == (2, "")


def test_where_others_share_qt_the_figure_says_so() -> None:
    values = {name: found(40) for name in (FLOOR, HOME, READ, str(FEW))}

    (floor, *_rest) = memory_rows(values, [FEW], 6)

    assert floor.more == "RSS 50.0 MB, n = 1; too low: 6 other programs shared Qt"
