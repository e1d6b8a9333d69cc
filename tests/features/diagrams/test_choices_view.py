# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every choice changes one thing of the state, and is told once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from edu_app.features.diagrams.choices_view import Choices
from edu_app.features.diagrams.story_view import NUMBERS
from edu_app.render.scene import Compare, DiagramState
from tests.drawn import ARTERY, STENT
from tests.features.diagrams.viewing import BOXES

FIRST = DiagramState()


@pytest.fixture
def choices() -> Iterator[Choices]:
    owner = QObject()
    yield Choices(BOXES, owner)
    owner.deleteLater()


def told_by(choices: Choices) -> list[DiagramState]:
    states: list[DiagramState] = []
    choices.state_changed.connect(lambda: states.append(choices.state))
    return states


@pytest.mark.parametrize(
    ("choose", "after"),
    [
        (lambda each: each.point_out(ARTERY), replace(FIRST, selected=2)),
        (lambda each: each.point_out(None), FIRST),
        (lambda each: each.go_to_step(2), replace(FIRST, step=2)),
        (lambda each: each.go_to_step(99), replace(FIRST, step=2)),
        (lambda each: each.switch_layer(1, False), replace(FIRST, hidden=frozenset({1}))),
        (lambda each: each.switch_layer(NUMBERS, False), replace(FIRST, pins=False)),
        (lambda each: each.choose_tone(1), replace(FIRST, tone=1)),
        (lambda each: each.choose_compare(2), replace(FIRST, compare=Compare.HANDLE, other=2)),
        (lambda each: each.choose_other(1), replace(FIRST, other=1)),
        (lambda each: each.expand(True), replace(FIRST, expanded=True)),
        (lambda each: each.take(replace(FIRST, tone=1)), replace(FIRST, tone=1)),
    ],
)
def test_a_choice_changes_one_thing_and_is_told(
    choices: Choices, choose: Callable[[Choices], None], after: DiagramState
) -> None:
    told = told_by(choices)

    choose(choices)

    assert choices.state == after
    assert told == [after]


def test_a_layer_that_is_off_comes_back(choices: Choices) -> None:
    choices.switch_layer(0, False)

    choices.switch_layer(0, True)

    assert choices.state == FIRST


def test_a_layer_that_is_on_already_is_not_told(choices: Choices) -> None:
    told = told_by(choices)

    choices.switch_layer(0, True)

    assert told == []


@pytest.mark.parametrize(
    ("step", "other", "after"), [(0, 0, 2), (1, 1, 0), (2, 2, 0), (1, 2, 2), (0, 1, 1)]
)
def test_a_step_is_not_compared_with_itself(
    choices: Choices, step: int, other: int, after: int
) -> None:
    choices.take(DiagramState(step=step, other=other))

    choices.choose_compare(Compare.SIDE)

    assert choices.state.other == after


def test_what_the_next_step_has_not_is_let_go(choices: Choices) -> None:
    choices.go_to_step(1)
    choices.point_out(STENT)

    choices.go_to_step(0)

    assert choices.state.selected == 0
