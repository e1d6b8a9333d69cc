# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the guide held after each visit becomes rows with their goals."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.bench import QUICK, Bench
from benchmarks.soak import Soaked, errors_of, measure_soak, rows_of
from benchmarks.start import Blind, NotMeasured


def mark(**more: float) -> dict[str, float]:
    """Return what was held after a visit."""
    usual = {"rss": 100.0, "pss": 90.0, "handles": 12, "threads": 3, "timers": 4, "objects": 110}
    return {"seconds": 1.0, "cpu": 0.8, **usual, "widgets": 46, "python": 80_000, **more}


def soaked(**more: object) -> Soaked:
    """Return what the program says of forty visits in which nothing happens."""
    found: Soaked = {
        "code": 0,
        "marks": [mark()] * 40,
        "ends": {"left": 10, "finish": 30},
        "deeds": {"tap": 500},
        "events": {"visit-end": 40},
        "stderr": [],
        "wrong": [],
    }
    found.update(more)  # type: ignore[typeddict-item]  # what a test wants
    return found


class Told(Bench):
    """A bench on which the program answers what a test wants."""

    def __init__(self, folder: Path, found: Soaked) -> None:
        super().__init__(replace(QUICK, visits=7, seed=3), Blind(), folder)
        self.found = found
        self.words: tuple[str, ...] = ()

    def ask(self, checkout: Path, *words: str, program: str = "", seconds: float = 0) -> object:
        del checkout
        assert program == "soaked.py"
        assert seconds > 1800
        self.words = words
        return self.found


def test_nothing_has_grown_where_nothing_has() -> None:
    rows = list(rows_of(soaked(), 1))

    assert {row.verdict for row in rows} == {"met", ""}
    assert rows[0].more == "100.0 → 100.0 MB; 40 visits, seed 1"


def test_memory_may_grow_by_a_twentieth() -> None:
    marks = [mark()] * 25 + [mark(rss=104.0)] * 15
    more = [mark()] * 25 + [mark(rss=106.0)] * 15

    assert next(iter(rows_of(soaked(marks=marks), 1))).verdict == "met"
    assert next(iter(rows_of(soaked(marks=more), 1))).verdict == "NOT met"


@pytest.mark.parametrize("name", ["handles", "threads", "timers", "objects", "widgets"])
def test_what_is_counted_must_not_grow_at_all(name: str) -> None:
    more = mark()[name] + 1
    marks = [mark()] * 25 + [mark(**{name: more})] * 15

    missed = [row for row in rows_of(soaked(marks=marks), 1) if row.verdict == "NOT met"]

    assert [row.value for row in missed] == [1]


def test_where_the_system_does_not_tell_the_rest_is_told() -> None:
    marks = [{"seconds": 1.0, "cpu": 0.8, "python": 5.0, "timers": 1.0}] * 40

    assert len(list(rows_of(soaked(marks=marks), 1))) == 4


@pytest.mark.parametrize(
    ("found", "errors"),
    [
        ({"events": {"crash": 2, "print": 5}}, ["crash × 2"]),
        ({"events": {"guard": 1, "qt-message": 3}}, ["guard × 1", "qt-message × 3"]),
        ({"stderr": ["Qt: something"]}, ["Qt: something"]),
        ({"wrong": ["visit 3 did not end"]}, ["visit 3 did not end"]),
        ({"code": 1}, ["exit code 1"]),
        ({}, []),
    ],
)
def test_every_line_that_must_not_be_counts(found: dict[str, object], errors: list[str]) -> None:
    assert errors_of(soaked(**found)) == errors
    row = next(row for row in rows_of(soaked(**found), 1) if "error" in row.name)
    assert (row.value, row.verdict) == (len(errors), "NOT met" if errors else "met")


def test_so_many_patients_come_as_were_ordered(tmp_path: Path) -> None:
    bench = Told(tmp_path, soaked())

    found = measure_soak(bench)

    assert bench.words == ("--visits", "7", "--seed", "3")
    assert found.series["soak"] == bench.found


def test_of_few_visits_nothing_can_be_said(tmp_path: Path) -> None:
    with pytest.raises(NotMeasured, match="at least 20 visits"):
        measure_soak(Told(tmp_path, soaked(marks=[mark()] * 5)))
