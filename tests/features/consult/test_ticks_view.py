# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lines are ticked one by one; nothing is counted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.features.consult.ticks_view import TickLine, Ticks
from edu_app.ui.theme import Theme
from tests.stage import click

LINES = {"a": "Less pain", "b": "Going back to work or to the care for others at home"}


@pytest.fixture
def ticks(theme: Theme, show: Callable[..., None]) -> Ticks:
    made = Ticks("What matters", LINES, theme)
    show(made, 220, 200)
    return made


def test_a_line_is_ticked_and_told(ticks: Ticks) -> None:
    told: list[tuple[str, bool]] = []
    ticks.ticked.connect(lambda *each: told.append(each))
    click(ticks.lines[1])
    click(ticks.lines[1])

    assert told == [("b", True), ("b", False)]


def test_what_is_ticked_is_shown(ticks: Ticks) -> None:
    ticks.show_ticked({"a", "gone"})

    assert [line.isChecked() for line in ticks.lines] == [True, False]


def test_long_words_have_room(ticks: Ticks) -> None:
    short, long = ticks.lines

    assert long.heightForWidth(220) > short.heightForWidth(220)
    assert all(line.text_fits() for line in ticks.lines)


def test_a_ticked_line_looks_different(theme: Theme, show: Callable[..., None]) -> None:
    line = TickLine("a", "Less pain", theme)
    show(line, 220, 44)
    before = line.grab().toImage()
    line.setChecked(True)
    after = line.grab().toImage()
    line.setDown(True)

    assert before != after != line.grab().toImage()
