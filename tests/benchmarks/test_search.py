# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the search program says becomes rows with their goals."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.bench import QUICK, Bench
from benchmarks.search import Frames, Keys, frame_row, key_rows, measure_search
from benchmarks.start import Blind

KEYS: Keys = {
    "pieces": 500,
    "built": {"wall": 0.2, "cpu": 0.1},
    "mb": 3.5,
    "keys": [(4.0, 1.0)] * 99 + [(30.0, 6.0)],
}
FRAMES: Frames = {"rest": [4.0, 5.0], "building": [4.0, 9.0, 20.0]}


class Told(Bench):
    """A bench on which the program answers what a test wants."""

    def ask(self, checkout: Path, *words: str, program: str = "") -> object:
        del checkout
        assert program == "searched.py"
        return FRAMES if words == ("frames",) else KEYS


@pytest.mark.parametrize(("goal", "verdict"), [(16.0, "met"), (0.5, "NOT met")])
def test_the_figure_is_the_slowest_key_but_the_last(goal: float, verdict: str) -> None:
    key, built, memory = key_rows(200, KEYS, goal)

    assert key.verdict == verdict
    assert key.more.startswith("p50 1.0")
    assert built.name.endswith("index of 500 pieces, CPU")
    assert (built.value, memory.value) == (pytest.approx(100), 3.5)


def test_the_longest_wait_must_be_shorter_than_a_frame() -> None:
    row = frame_row(FRAMES)

    assert (row.value, row.verdict) == (20.0, "NOT met")
    assert row.more.endswith("at rest 5.0 ms")


def test_few_and_many_pages_are_measured(tmp_path: Path) -> None:
    rows = measure_search(Told(QUICK, Blind(), tmp_path)).rows

    names = [row.name for row in rows]
    assert len(rows) == 7
    assert any("200 pages" in name for name in names)
    assert any("10000 pages" in name for name in names)
