# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""In the pelvis the chosen vein has a waist at its place, and left stays left."""

from __future__ import annotations

import math

import pytest

from edu_app.render.vein import Cause, Side, VeinState
from edu_app.render.vein_pelvis import (
    ARTERIES,
    CAVA,
    DETOURS,
    FRAME,
    PLACES,
    edges,
    line,
    smooth,
    stented,
    vein,
    waist,
)
from edu_app.render.vein_shape import area

causes = pytest.mark.parametrize("cause", Cause)
sides = pytest.mark.parametrize("side", Side)


@causes
@sides
@pytest.mark.parametrize("lost", [0.0, 0.3, 0.8])
def test_the_waist_is_as_wide_as_the_room_that_is_left(
    cause: Cause, side: Side, lost: float
) -> None:
    state = VeinState(lost=lost, cause=cause, side=side)
    open_ = vein(VeinState(lost=0, cause=cause, side=side), side)

    tight = min(
        (now.radius / before.radius for now, before in zip(vein(state, side), open_, strict=True))
    )

    assert tight == pytest.approx(math.sqrt(1 - lost), rel=0.02)
    assert waist(state, 0) == pytest.approx(math.sqrt(1 - lost))


@causes
@sides
def test_the_narrow_place_lies_on_the_vein_of_its_side(cause: Cause, side: Side) -> None:
    state = VeinState(cause=cause, side=side)
    at = min(vein(state, side), key=lambda spot: abs(spot.along))

    assert math.dist((at.x, at.y), PLACES[cause, side]) < 6


def test_the_patients_left_is_on_the_right_and_the_other_side_stays_open() -> None:
    state = VeinState(lost=0.8, side=Side.LEFT)
    groin = {side: vein(state, side)[-1] for side in Side}

    assert groin[Side.LEFT].x > 0 > groin[Side.RIGHT].x
    assert vein(state, Side.RIGHT) == vein(VeinState(lost=0, side=Side.LEFT), Side.RIGHT)


def test_below_the_narrow_place_the_vein_is_a_little_wider() -> None:
    assert waist(VeinState(lost=0.8), 60) > 1
    assert waist(VeinState(lost=0), 60) == 1


def test_a_stent_covers_the_narrow_place() -> None:
    spots = stented(VeinState(lost=0.8, stent=True))

    assert min(spot.along for spot in spots) < -10
    assert max(spot.along for spot in spots) > 10


def test_an_outline_is_as_wide_as_its_vessel() -> None:
    spots = line(((0, 0, 10), (0, 50, 10), (0, 100, 10)))

    assert area(edges(spots)) == pytest.approx(1000, rel=0.01)
    assert area(edges(spots, 0.5)) == pytest.approx(500, rel=0.01)
    assert line(CAVA) is line(CAVA)


def test_a_smooth_line_goes_through_its_landmarks() -> None:
    points = smooth(CAVA)

    assert {tuple(map(float, landmark)) for landmark in CAVA} <= {
        tuple(map(float, point)) for point in points
    }


@sides
def test_side_veins_begin_and_end_in_the_picture_or_at_its_edge(side: Side) -> None:
    left, _, wide, _ = FRAME

    assert all(left < x < left + wide for way in DETOURS[side] for x, _ in way)
    assert len(ARTERIES) == 5
