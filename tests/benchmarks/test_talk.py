# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a talk costs becomes rows: late ones are judged, and what is left behind by visits."""

from __future__ import annotations

from pathlib import Path

from benchmarks.bench import QUICK, Bench
from benchmarks.start import Blind
from benchmarks.talk import Talked, measure_talk, rows_of

FOUND: Talked = {
    "steps": {
        "cold": [(120.0, 200.0)] * 3 + [(180.0, 400.0)],
        "warm": [(40.0, 60.0)] * 20,
    },
    "blank": [3.0] * 18 + [12.0] * 2,
    "ink": {
        "pen": [2.0] * 100,
        "highlighter": [3.0] * 10,
        "eraser": [20.0] * 9 + [90.0],
        "spotlight": [1.0] * 10,
    },
    "pack": {"set": [300.0, 400.0], "pdf": [100.0, 50.0], "queue": [600.0, 900.0], "sheets": [4]},
    "visits": [{"rss": 90.0, "widgets": 200}] * 10
    + [{"rss": 100.0 + each / 10, "widgets": 300} for each in range(40)],
}


class Told(Bench):
    """A bench on which the program answers what a test wants."""

    def ask(self, checkout: Path, *words: str, program: str = "", seconds: float = 0) -> object:
        del checkout, seconds
        assert (program, words) == ("talked.py", ("--visits", "50"))
        return FOUND


def test_the_late_ones_are_judged(tmp_path: Path) -> None:
    rows = measure_talk(Told(QUICK, Blind(), tmp_path)).rows
    judged = {row.name: (row.value, row.verdict) for row in rows if row.name.endswith("p95")}

    assert judged == {
        "talk, next step, drawings for the first time, both painted, p95": (180.0, "NOT met"),
        "talk, next step, drawings for the first time, both sharp, p95": (400.0, ""),
        "talk, next step, drawings seen before, both painted, p95": (40.0, "met"),
        "talk, next step, drawings seen before, both sharp, p95": (60.0, ""),
        "talk, blank the patient’s screen, p95": (12.0, "met"),
        "talk, pen, from event to both painted, p95": (2.0, "met"),
        "talk, highlighter, from event to both painted, p95": (3.0, "met"),
        "talk, eraser, from event to both painted, p95": (90.0, "NOT met"),
        "talk, spotlight, from event to both painted, p95": (1.0, "met"),
    }


def test_a_pack_is_set_before_it_is_sent() -> None:
    pdf, queue = (row for row in rows_of(FOUND) if "pack" in row.name)

    assert (pdf.value, queue.value) == (450.0, 1300.0)
    assert queue.more == "p50 300 + 600 ms; 4 sheets"
    assert queue.verdict == "met"


def test_what_visits_leave_behind_is_told_in_per_cent() -> None:
    *_, growth = rows_of(FOUND)

    assert growth.name == "talk, memory after 50 visits, growth"
    assert round(growth.value, 2) == 1.98
    assert growth.more == "101.0 to 103.0 MB; widgets 300 to 300"
    assert growth.verdict == "met"
