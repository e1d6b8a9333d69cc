# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Memory is that of a program and of everything it has started."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.memory import Memory, family, kilobytes, memory_of

ROLLUP = "55d0-7ffe ---p 00000000 00:00 0   [rollup]\nRss:    {rss} kB\nPss:    {pss} kB\n"


def process(proc: Path, pid: int, *children: int, rss: int = 0, pss: int = 0) -> None:
    task = proc / str(pid) / "task" / str(pid)
    task.mkdir(parents=True)
    (task / "children").write_text(" ".join(map(str, children)) + " ")
    (proc / str(pid) / "smaps_rollup").write_text(ROLLUP.format(rss=rss, pss=pss))


def test_children_of_children_count(tmp_path: Path) -> None:
    process(tmp_path, 10, 11, 12, rss=2000, pss=1000)
    process(tmp_path, 11, 13, rss=500, pss=250)
    process(tmp_path, 12)
    process(tmp_path, 13, rss=500, pss=250)

    assert family(10, tmp_path) == [10, 11, 13, 12]
    found = memory_of(10, tmp_path)
    assert found == Memory(pss=pytest.approx(1.536), rss=pytest.approx(3.072))


def test_a_child_that_has_ended_meanwhile_counts_nothing(tmp_path: Path) -> None:
    process(tmp_path, 10, 11, rss=1000, pss=1000)

    found = memory_of(10, tmp_path)

    assert found is not None
    assert found.pss == pytest.approx(1.024)


def test_where_the_system_does_not_tell_there_is_no_figure(tmp_path: Path) -> None:
    assert memory_of(10, tmp_path) is None


def test_only_sizes_are_read() -> None:
    assert kilobytes(ROLLUP.format(rss=7, pss=3)) == {"Rss": 7, "Pss": 3}
