# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Starts are divided by the bare window of the same round, big folders by the small one."""

from __future__ import annotations

from pathlib import Path

from benchmarks.bench import QUICK, SMALL, THOUSAND, Bench
from benchmarks.start import Blind, Program
from benchmarks.starts import AGAIN, FLOOR, HOME, TOPIC, all_programs, scale_rows, start_rows


def test_the_start_is_compared_within_the_rounds() -> None:
    times = {FLOOR: [100.0, 200.0], HOME: [130.0, 260.0], AGAIN: [130.0, 273.0]}

    home, control = start_rows(times)

    assert (home.value, home.goal, home.verdict) == (1.3, 1.35, "met")
    assert "195 ms against 150 ms" in home.more
    assert (control.value, control.goal) == (1.025, None)


def test_another_checkout_stands_beside_without_a_goal() -> None:
    times = {name: [100.0] for name in (FLOOR, HOME, AGAIN, f"old: {HOME}", f"old: {TOPIC}")}

    rows = start_rows(times)

    assert [row.name for row in rows if "old: " in row.name] == [
        "start to old: home, × bare label",
        "start to old: topic, × bare label",
    ]
    assert [row.goal for row in rows if "old: " in row.name] == [None, None]


def test_folders_are_made_when_they_are_needed_and_compared(tmp_path: Path) -> None:
    bench = Bench(QUICK, Blind(), tmp_path)

    programs = all_programs(bench)

    assert programs[FLOOR] == Program(is_floor=True)
    assert programs[HOME] == programs[AGAIN]
    assert (Path(programs[str(THOUSAND)].arguments[1]) / "en/topics/page-00999.md").is_file()
    (row,) = scale_rows(bench, {str(SMALL): [100.0], str(THOUSAND): [110.0]})
    assert (row.value, row.verdict) == (1.1, "met")
