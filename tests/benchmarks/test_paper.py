# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What paper costs becomes rows; the longest turn and the refresh of the preview are judged."""

from __future__ import annotations

from pathlib import Path

from benchmarks.bench import QUICK, Bench
from benchmarks.paper import Printed, measure_paper, rows_of
from benchmarks.start import Blind

FOUND: Printed = {
    "cold": [40.0, 80.0],
    "warm": [10.0] * 9 + [20.0],
    "one": [5.0, 10.0],
    "pdf": {"ms": 300.0, "kB": 900.0, "sheets": 25},
    "page pdf": {"ms": 30.0, "kB": 90.0, "sheets": 2},
    "refresh": [20.0] * 30 + [50.0] * 10,
    "tick": {"refresh": [8.0] * 11 + [90.0], "pdf": [60.0] * 12},
    "tick all": {"refresh": [55.0] * 12, "pdf": [80.0] * 12},
}


class Told(Bench):
    """A bench on which the program answers what a test wants."""

    def ask(self, checkout: Path, *words: str, program: str = "") -> object:
        del checkout, words
        assert program == "printed.py"
        return FOUND


def test_all_turns_together_are_the_time_of_a_hand_out() -> None:
    cold, warm, *_ = rows_of(FOUND)

    assert (cold.value, warm.value) == (120.0, 110.0)
    assert "in 10 turns" in warm.more


def test_the_longest_turn_and_the_refresh_are_judged() -> None:
    judged = {row.name: (row.value, row.verdict) for row in rows_of(FOUND) if row.goal}

    assert judged == {
        "paper, longest turn while 12 pages are set": (20.0, "met"),
        "paper, preview refreshed until painted, p50": (20.0, "met"),
        "checklist, a tick: preview painted, p50": (8.0, "met"),
        "checklist, a tick: page written as PDF, p50": (60.0, "NOT met"),
    }


def test_files_are_told_with_their_size(tmp_path: Path) -> None:
    rows = {row.name: row for row in measure_paper(Told(QUICK, Blind(), tmp_path)).rows}

    assert rows["paper, 12 pages written as PDF"].more == "25 sheets, 900 kB; one page 30 ms"
    assert rows["paper, one page set"].value == 15.0


def test_a_form_with_every_line_ticked_is_told_and_not_judged() -> None:
    rows = [row for row in rows_of(FOUND) if "every line" in row.name]

    assert [row.value for row in rows] == [55.0, 80.0]
    assert [row.goal for row in rows] == [None, None]
