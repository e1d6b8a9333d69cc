# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Frames of the living vein become rows; only the smaller size has a goal."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.bench import QUICK, Bench
from benchmarks.start import Blind
from benchmarks.vein import Frames, measure_vein, rows_of

FRAMES: Frames = {"drag": [(6.0, 7.0)] * 99 + [(30.0, 31.0)], "drift": [(1.0, 1.5)] * 10}


class Told(Bench):
    """A bench on which the program answers what a test wants."""

    def ask(self, checkout: Path, *words: str, program: str = "") -> object:
        del checkout, words
        assert program == "vein.py"
        return FRAMES


def test_the_middle_frame_is_judged_and_the_slow_ones_are_told() -> None:
    drag, drift = rows_of("1080p", FRAMES)

    assert (drag.value, drag.verdict) == (6.0, "met")
    assert "p95 6.0" in drag.more
    assert drift.value == 1.0


@pytest.mark.parametrize(("name", "goal"), [("1080p", 8.0), ("4K", None)])
def test_the_goal_is_that_of_the_smaller_size(name: str, goal: float | None) -> None:
    assert {row.goal for row in rows_of(name, FRAMES)} == {goal}


def test_both_sizes_are_measured(tmp_path: Path) -> None:
    rows = measure_vein(Told(QUICK, Blind(), tmp_path)).rows

    assert [row.name.split(", ")[1] for row in rows] == ["1080p", "1080p", "4K", "4K"]
