# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The slices are honest: area as the slider says, a wall of one length, one throat in both."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given, settings

from edu_app.render.vein import Cause, VeinState
from edu_app.render.vein_shape import (
    WIDEST,
    area,
    around,
    bent,
    ellipse,
    flow,
    inside_at,
    pooling,
    section,
    side_vein,
    thickness,
    wall_at,
    widening,
)
from tests.render.test_vein import STATES

WHOLE = 2 * math.pi
causes = pytest.mark.parametrize("cause", Cause)
PERCENTS = (0, 1, 5, 12, 25, 30, 45, 50, 65, 80, 90)


@causes
@pytest.mark.parametrize("percent", PERCENTS)
def test_the_area_lost_is_what_the_slider_says(cause: Cause, percent: int) -> None:
    state = VeinState(lost=percent / 100, cause=cause)

    lost = 1 - area(section(state).inside) / math.pi

    assert lost == pytest.approx(percent / 100, abs=0.01)


@given(STATES)
@settings(max_examples=60)
def test_the_wall_is_never_longer_nor_shorter(state: VeinState) -> None:
    assert around(section(state).wall) == pytest.approx(WHOLE, rel=0.01)


@given(STATES)
@settings(max_examples=60)
def test_both_slices_have_the_same_throat(state: VeinState) -> None:
    front, back = inside_at(state, 0)
    ys = [y for x, y in section(state).inside if abs(x) < 1e-6]

    assert back - front == pytest.approx(thickness(state), rel=0.01)
    assert max(ys) - min(ys) == pytest.approx(thickness(state), rel=0.01)


@given(STATES)
@settings(max_examples=60)
def test_what_is_drawn_is_what_a_stent_leaves(state: VeinState) -> None:
    lost = 1 - area(section(state).inside) / math.pi

    assert lost == pytest.approx(state.drawn_lost, abs=0.01)


@causes
def test_the_narrower_the_thinner(cause: Cause) -> None:
    throats = [thickness(VeinState(lost=percent / 100, cause=cause)) for percent in PERCENTS]

    assert all(one > other for one, other in pairwise(throats))


def test_a_pressed_vein_lies_on_the_spine_and_a_scarred_one_stays_round() -> None:
    pressed, scarred = VeinState(lost=0.8), VeinState(lost=0.75, cause=Cause.SCAR)

    assert inside_at(pressed, 0)[1] == pytest.approx(1)
    assert inside_at(scarred, 0) == pytest.approx((-0.5, 0.5))
    assert wall_at(scarred, 0) == pytest.approx((-1, 1))
    assert wall_at(pressed, 0) == inside_at(pressed, 0)


def test_pressure_from_outside_bends_the_vein_around_it() -> None:
    cut = section(VeinState(lost=0.6, cause=Cause.OUTSIDE))
    flat = section(VeinState(lost=0.6))

    ends = [y for x, y in cut.inside if abs(x) > 0.9 * max(x for x, _ in cut.inside)]
    assert max(ends) < 0
    assert cut.deep == pytest.approx(flat.deep, rel=0.02)


def test_bending_keeps_the_area() -> None:
    outline = ellipse(1.4, 0.5)

    assert area(bent(outline, 0.6)) == pytest.approx(area(outline), rel=0.001)
    assert bent(outline, 0) == outline


@causes
def test_far_from_the_narrow_place_the_vein_is_open(cause: Cause) -> None:
    front, back = inside_at(VeinState(lost=0.9, cause=cause), -4.2)

    assert (front, back) == pytest.approx((-1, 1), abs=0.01)


def test_below_the_narrow_place_the_vein_gives_way_and_not_at_it() -> None:
    state = VeinState(lost=0.8)

    assert widening(state, 0) == 0
    assert widening(state, 4) == pytest.approx(WIDEST)
    assert widening(VeinState(lost=0), 4) == 0


@pytest.mark.parametrize(
    ("state", "radius"),
    [
        (VeinState(lost=0.25), 0.0),
        (VeinState(lost=0.8, bypass=False), 0.0),
        (VeinState(lost=0.7), 0.18),
        (VeinState(lost=0.9), 0.18),
        (VeinState(lost=0.9, stent=True), 0.18 * 0.35),
    ],
)
def test_side_veins_are_drawn_from_a_quarter_on(state: VeinState, radius: float) -> None:
    assert side_vein(state) == pytest.approx(radius)


def test_dark_blood_and_flow_go_against_each_other() -> None:
    assert (pooling(VeinState(lost=0)), flow(VeinState(lost=0))) == (0, 1)
    assert pooling(VeinState(lost=0.9)) == 1
    assert flow(VeinState(lost=0.9)) == pytest.approx(0.2)
    assert pooling(VeinState(lost=0.9, stent=True)) == 0
