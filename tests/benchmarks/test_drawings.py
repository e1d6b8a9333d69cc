# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the drawing program says becomes rows with their goals."""

from __future__ import annotations

from pathlib import Path

from benchmarks.bench import QUICK, Bench
from benchmarks.drawings import Drawn, measure_drawings, rows_of
from benchmarks.start import Blind

DRAWN: Drawn = {
    "cold": {"diagram:veins": {"first": 50.0, "sharp": 120.0, "turn": 25.0}},
    "warm": {"diagram:veins": {"first": 20.0, "sharp": 21.0, "turn": 0.0}},
    "mb": 40.0,
    "frames": {"pan": [1.0] * 99 + [9.0], "zoom": [4.0] * 100},
}


class Told(Bench):
    """A bench on which the program answers what a test wants."""

    def ask(self, checkout: Path, *words: str, program: str = "") -> object:
        del checkout
        assert program == "drawn.py"
        self.sizes = [*getattr(self, "sizes", []), words]
        return DRAWN


def test_each_figure_is_held_against_its_goal() -> None:
    cold, warm, turn, pan, zoom, memory = rows_of("1080p", DRAWN)

    assert cold.verdict == ""
    assert (warm.value, warm.verdict) == (20.0, "met")
    assert (turn.value, turn.verdict) == (25.0, "NOT met")
    assert (pan.value, pan.verdict) == (1.0, "met")
    assert zoom.verdict == "met"
    assert (memory.value, memory.verdict) == (40.0, "met")


def test_opening_and_memory_have_a_goal_on_the_usual_screen_only() -> None:
    rows = list(rows_of("4K", DRAWN))

    assert [row.goal for row in rows] == [None, None, 20.0, 16.0, 16.0, None]


def test_both_screens_are_measured(tmp_path: Path) -> None:
    bench = Told(QUICK, Blind(), tmp_path)

    found = measure_drawings(bench)

    assert len(found.rows) == 12
    assert bench.sizes == [
        ("--width", "1920", "--height", "1080"),
        ("--width", "3840", "--height", "2160"),
    ]
