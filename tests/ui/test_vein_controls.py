# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The choices give one state, stand on any state they are given, and speak only when asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from edu_app.render.vein import Cause, Side, VeinState
from edu_app.ui.theme import Theme
from edu_app.ui.vein_controls import VeinControls
from tests.ui.vein_samples import WORDS

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def states() -> list[VeinState]:
    return []


@pytest.fixture(params=[True, False], ids=["upright", "wide"])
def controls(
    theme: Theme, show: Callable[..., None], states: list[VeinState], request: pytest.FixtureRequest
) -> VeinControls:
    made = VeinControls(VeinState(), WORDS, theme, upright=request.param)
    show(made, 420 if request.param else 1000, 560)
    made.state_chosen.connect(states.append)
    return made


def test_each_choice_gives_a_state(controls: VeinControls, states: list[VeinState]) -> None:
    QTest.mouseClick(controls.causes.segments[2], LEFT)
    QTest.mouseClick(controls.sides.segments[0], LEFT)
    for switch in (controls.past_clot, controls.bypass, controls.stent):
        QTest.mouseClick(switch, LEFT, pos=switch.face().center().toPoint())

    assert states == [
        VeinState(cause=Cause.OUTSIDE),
        VeinState(cause=Cause.OUTSIDE, side=Side.RIGHT),
        VeinState(cause=Cause.OUTSIDE, side=Side.RIGHT, past_clot=True),
        VeinState(cause=Cause.OUTSIDE, side=Side.RIGHT, past_clot=True, bypass=False),
        VeinState(cause=Cause.OUTSIDE, side=Side.RIGHT, past_clot=True, bypass=False, stent=True),
    ]


def test_scar_after_a_clot_is_a_past_clot(controls: VeinControls, states: list[VeinState]) -> None:
    QTest.mouseClick(controls.causes.segments[1], LEFT)

    assert controls.past_clot.isChecked()
    assert not controls.past_clot.isEnabled()
    assert states == [VeinState(cause=Cause.SCAR)]

    QTest.mouseClick(controls.causes.segments[0], LEFT)

    assert not controls.past_clot.isChecked()
    assert controls.past_clot.isEnabled()


def test_a_state_from_elsewhere_is_taken_over_without_a_word(
    controls: VeinControls, states: list[VeinState]
) -> None:
    state = VeinState(
        lost=0.8, cause=Cause.OUTSIDE, side=Side.RIGHT, past_clot=True, bypass=False, stent=True
    )

    controls.show_state(state)

    assert states == []
    assert controls.causes.segments[2].isChecked()
    assert controls.sides.segments[0].isChecked()
    assert (controls.past_clot.isChecked(), controls.bypass.isChecked()) == (True, False)
    assert controls.stent.isChecked()


def test_the_patients_right_stands_on_the_left_as_in_the_picture(controls: VeinControls) -> None:
    right, left = controls.sides.segments

    assert (right.key, left.key) == (Side.RIGHT, Side.LEFT)
    assert right.x() < left.x()
