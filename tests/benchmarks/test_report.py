# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The table says the figure, the goal and whether it is met; the JSON holds every measurement."""

from __future__ import annotations

import json

import pytest

from benchmarks.conditions import Conditions
from benchmarks.report import Row, as_json, markdown, ratio_row, turn_rows

CONDITIONS = Conditions(
    system="Debian 12 (x86_64)",
    processors=2,
    python="3.11.7",
    qt="6.11.3",
    platform="offscreen",
    rounds=9,
    load=0.42,
    neighbours=1,
)


@pytest.mark.parametrize(
    ("goal", "verdict"), [(None, ""), (2.0, "met"), (1.5, "met"), (1.49, "NOT met")]
)
def test_a_goal_is_the_most_that_is_wanted(goal: float | None, verdict: str) -> None:
    row = Row(name="start", value=1.5, unit="×", goal=goal)

    assert row.verdict == verdict


def test_a_row_of_quotients_shows_its_quartiles() -> None:
    row = ratio_row("start", [1.2, 1.3, 1.4], goal=1.35, more="; 200 ms")

    assert row.cells() == ("start", "1.30 ×", "1.25–1.35, n = 3; 200 ms", "≤ 1.35 ×", "met")


def test_turns_are_told_by_the_clock_and_by_the_processor() -> None:
    middle, high = turn_rows("cached", [(5.0, 4.0), (9.0, 4.5), (6.0, 5.0)], 8.0)

    assert middle.cells() == ("page turn, cached, p50", "6.0 ms", "CPU 4.5 ms; n = 3", "", "")
    assert high.cells()[1:] == ("9.0 ms", "CPU 5.0 ms; n = 3", "≤ 8.0 ms", "NOT met")


def test_the_table_ends_with_its_conditions() -> None:
    text = markdown([Row(name="PSS", value=71.26, unit="MB", goal=90)], CONDITIONS)

    assert "| PSS | 71.3 MB |  | ≤ 90.0 MB | met |" in text
    assert text.endswith(
        "Debian 12 (x86_64), 2 processors, Python 3.11.7, PySide6 6.11.3; offscreen; n = 9; "
        "load 0.4; other programs with Qt: 1."
    )


def test_the_json_holds_the_single_measurements() -> None:
    rows = [Row(name="PSS", value=71.26, unit="MB", goal=90)]

    whole = json.loads(as_json(rows, CONDITIONS, {"start": {"home": [1.0, 2.0]}}))

    assert whole["rows"][0]["verdict"] == "met"
    assert whole["conditions"]["processors"] == 2
    assert whole["series"]["start"]["home"] == [1.0, 2.0]
