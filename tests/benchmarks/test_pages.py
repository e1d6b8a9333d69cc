# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the guide says about its own pages becomes rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.bench import QUICK, Bench
from benchmarks.pages import measure_growth, measure_scrolling, measure_turns
from benchmarks.start import INSIDE, Blind, NotMeasured


class Told(Bench):
    """A bench on which the guide answers what a test wants."""

    def __init__(self, folder: Path, answer: object) -> None:
        super().__init__(QUICK, Blind(), folder)
        self.answer = answer
        self.asked: list[tuple[str, ...]] = []

    def ask(self, checkout: Path, *words: str, program: str = INSIDE) -> object:
        del checkout, program
        self.asked.append(words)
        return self.answer


def test_turns_of_all_programs_are_one_series(tmp_path: Path) -> None:
    bench = Told(tmp_path, {"first": [[12.0, 11.0]], "cached": [[7.0, 6.0], [9.0, 8.0]]})

    rows = {row.name: row for row in measure_turns(bench).rows}

    assert rows["page turn, laptop 1366x820, first, p95"].verdict == "met"
    assert rows["page turn, kiosk 1920x1080, cached, p95"].verdict == "NOT met"
    seeds = [words[words.index("--seed") + 1] for words in bench.asked]
    assert len(set(seeds)) == len(seeds) == 2 * (QUICK.turn_rounds + 1)


def test_the_worst_page_is_named(tmp_path: Path) -> None:
    pages = {"a": {"wall": 3.0, "cpu": 2.0}, "b": {"wall": 5.0, "cpu": 4.0}}

    middle, worst = measure_scrolling(Told(tmp_path, pages)).rows

    assert (middle.value, middle.verdict) == (3.0, "met")
    assert (worst.value, worst.more, worst.verdict) == (4.0, "b", "NOT met")


def test_growth_is_from_the_first_mark_to_the_last(tmp_path: Path) -> None:
    (row,) = measure_growth(Told(tmp_path, [100.0, 101.0, 101.0, 101.5])).rows

    assert (row.value, row.verdict) == (1.5, "met")
    assert row.more == "from 100.0 MB; second half +0.5 MB"


def test_growth_is_not_measured_where_memory_is_unknown(tmp_path: Path) -> None:
    with pytest.raises(NotMeasured, match="does not tell"):
        measure_growth(Told(tmp_path, [0.0, 0.0]))
