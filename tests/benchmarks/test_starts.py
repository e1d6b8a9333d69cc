# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Starts are divided by the bare window of the same round, big folders by the small one."""

from __future__ import annotations

from pathlib import Path

from benchmarks.bench import QUICK, SMALL, THOUSAND, Bench
from benchmarks.start import Blind, Program
from benchmarks.starts import (
    AGAIN,
    FLOOR,
    HOME,
    TOPIC,
    Start,
    all_programs,
    compared,
    scale_rows,
    start_rows,
)


def starts(*milliseconds: float, cpu: float = 0.5) -> list[Start]:
    return [Start(wall=each, cpu=cpu * each) for each in milliseconds]


def test_the_start_is_compared_within_the_rounds() -> None:
    times = {FLOOR: starts(100, 200), HOME: starts(130, 260, cpu=1), AGAIN: starts(130, 273)}

    home, control = start_rows(times)

    assert (home.value, home.goal, home.verdict) == (1.3, 1.35, "met")
    assert home.more == "1.30–1.30, n = 2; 195 ms against 150 ms; CPU 2.60 ×"
    assert (control.value, control.goal) == (1.025, None)


def test_where_the_processor_is_not_known_only_the_clock_counts() -> None:
    row = compared("start", starts(110, cpu=0), starts(100))

    assert row.more == "1.10–1.10, n = 1; 110 ms against 100 ms"


def test_another_checkout_stands_beside_without_a_goal() -> None:
    times = {name: starts(100) for name in (FLOOR, HOME, AGAIN, f"old: {HOME}", f"old: {TOPIC}")}

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
    (row,) = scale_rows(bench, {str(SMALL): starts(100), str(THOUSAND): starts(110)})
    assert (row.value, row.verdict) == (1.1, "met")
