# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a program holds is read from outside; growth is from after the first visits to the last."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from benchmarks.holdings import FIRST, Growth, growth_of, held_by


def test_memory_handles_and_threads_are_counted(tmp_path: Path) -> None:
    here = tmp_path / "10"
    for name in ("fd/0", "fd/1", "fd/2", "task/10", "task/11"):
        (here / name).mkdir(parents=True)
    (here / "smaps_rollup").write_text("0-1 ---p 0 0 0  [rollup]\nRss: 2000 kB\nPss: 1000 kB\n")

    found = held_by(10, tmp_path)

    assert found == {"rss": 2.048, "pss": 1.024, "handles": 3, "threads": 2}


def test_where_the_system_does_not_tell_nothing_is_known(tmp_path: Path) -> None:
    assert held_by(10, tmp_path) == {}


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="Linux only")
def test_another_open_file_is_one_handle_more(tmp_path: Path) -> None:
    before = held_by(os.getpid())

    with (tmp_path / "file").open("w"):
        assert held_by(os.getpid())["handles"] == before["handles"] + 1


def test_growth_leaves_the_first_visits_out() -> None:
    marks = [{"rss": 50.0}] * FIRST + [{"rss": 100.0}] * 40 + [{"rss": 104.0}] * 40

    grown = growth_of("rss", marks)

    assert grown == Growth(begin=100.0, end=104.0)
    assert grown.percent == pytest.approx(4.0)


def test_one_visit_that_holds_much_is_no_growth() -> None:
    marks = [{"rss": 100.0}] * 60 + [{"rss": 900.0}]

    assert growth_of("rss", marks).percent == 0


def test_few_visits_are_compared_with_each_other() -> None:
    assert growth_of("rss", [{"rss": 100.0}, {"rss": 110.0}]) == Growth(begin=100.0, end=110.0)
    assert Growth(begin=0.0, end=5.0).percent == 0
