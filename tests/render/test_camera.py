# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A drawing is fitted, zoomed about a finger and moved, and never leaves the canvas."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.render.camera import (
    MOST,
    STEP,
    Bounds,
    Camera,
    Flick,
    centred,
    fit,
    held,
    moved,
    zoomed,
)

SQUARE = Bounds(room=(400, 300), view=(400, 300))
TALL = Bounds(room=(300, 900), view=(600, 400), margin=10)
sides = st.floats(20, 3000)
rooms = st.builds(Bounds, room=st.tuples(sides, sides), view=st.tuples(sides, sides),
                  margin=st.floats(0, 8))  # fmt: skip
shares = st.floats(0, 1)
places = st.floats(-5000, 5000)
cameras = st.builds(Camera, places, places, st.floats(0.001, 500))


def close(first: tuple[float, float], second: tuple[float, float]) -> bool:
    return first == pytest.approx(second, rel=1e-6, abs=1e-6)


# ---------------------------------------------------------------- fit


@pytest.mark.parametrize(
    ("bounds", "scale"),
    [
        (SQUARE, 1),
        (Bounds(room=(800, 300), view=(400, 300)), 1),
        (Bounds(room=(800, 1200), view=(400, 300)), 2),
        (TALL, 280 / 600),
        (Bounds(room=(5, 5), view=(100, 50), margin=10), 1 / 100),
    ],
)
def test_fitted_is_as_large_as_the_whole_has_room(bounds: Bounds, scale: float) -> None:
    assert fit(bounds).scale == bounds.fitted == pytest.approx(scale)


@given(rooms)
def test_fitted_shows_all_of_the_drawing_in_the_middle(bounds: Bounds) -> None:
    camera = fit(bounds)

    left, top = camera.on_canvas((0, 0), bounds.room)
    right, bottom = camera.on_canvas(bounds.view, bounds.room)

    assert left + right == pytest.approx(bounds.room[0], abs=1e-6)
    assert top + bottom == pytest.approx(bounds.room[1], abs=1e-6)
    assert left >= -1e-6
    assert top >= -1e-6


def test_zoom_is_measured_against_fitted() -> None:
    assert fit(TALL).zoom(TALL) == 1
    assert Camera(0, 0, TALL.fitted * 3).zoom(TALL) == pytest.approx(3)


@given(cameras, st.tuples(places, places))
def test_a_place_of_the_drawing_is_found_again_on_the_canvas(
    camera: Camera, place: tuple[float, float]
) -> None:
    there = camera.in_drawing(camera.on_canvas(place, (640, 480)), (640, 480))

    assert there == pytest.approx(place, rel=1e-6, abs=1e-3)


# ---------------------------------------------------------------- zoom


@given(shares, shares, st.floats(1, MOST), st.floats(1, MOST), shares, shares)
def test_coming_closer_keeps_the_place_under_the_finger(
    x: float, y: float, before: float, factor: float, across: float, down: float
) -> None:
    camera = held(Camera(400 * x, 300 * y, before), SQUARE)
    finger = (400 * across, 300 * down)

    after = zoomed(camera, factor, finger, SQUARE)

    assert close(after.in_drawing(finger, SQUARE.room), camera.in_drawing(finger, SQUARE.room))


@given(rooms, st.floats(0.0001, 10_000), st.tuples(shares, shares))
def test_nothing_is_seen_smaller_than_fitted_nor_too_large(
    bounds: Bounds, factor: float, finger: tuple[float, float]
) -> None:
    about = (bounds.room[0] * finger[0], bounds.room[1] * finger[1])

    after = zoomed(fit(bounds), factor, about, bounds)

    assert bounds.fitted <= after.scale <= bounds.closest == bounds.fitted * MOST


def test_as_many_steps_back_as_forth_end_at_the_whole() -> None:
    camera = fit(SQUARE)
    for factor in [STEP] * 5 + [1 / STEP] * 5:
        camera = zoomed(camera, factor, (90, 40), SQUARE)

    assert camera.scale == pytest.approx(SQUARE.fitted)
    assert close((camera.x, camera.y), (200, 150))


@pytest.mark.parametrize("factor", [0, -3])
def test_a_pinch_to_nothing_shows_the_whole(factor: float) -> None:
    assert zoomed(Camera(100, 100, 4), factor, (10, 10), SQUARE) == fit(SQUARE)


# ---------------------------------------------------------------- limits


@given(rooms, cameras)
def test_a_drawing_never_leaves_the_canvas(bounds: Bounds, camera: Camera) -> None:
    after = held(camera, bounds)

    low = after.on_canvas((0, 0), bounds.room)
    high = after.on_canvas(bounds.view, bounds.room)
    for start, end, room in zip(low, high, bounds.room, strict=True):
        if end - start > room:  # larger: no ground beside it
            assert start <= 1e-6
            assert end >= room - 1e-6
        else:  # smaller: in the middle
            assert start == pytest.approx(room - end, abs=1e-6)


@given(rooms, cameras)
def test_what_is_allowed_stays_as_it_is(bounds: Bounds, camera: Camera) -> None:
    once = held(camera, bounds)

    again = held(once, bounds)

    assert again.scale == once.scale
    assert close((again.x, again.y), (once.x, once.y))


@pytest.mark.parametrize(
    ("by", "middle"),
    [((40, -20), (190, 155)), ((9999, 0), (50, 150)), ((-9999, -9999), (350, 262.5))],
)
def test_a_drag_moves_the_drawing_with_the_finger_up_to_its_edge(
    by: tuple[float, float], middle: tuple[float, float]
) -> None:
    after = moved(Camera(200, 150, 4), by, SQUARE)

    assert (after.x, after.y, after.scale) == (*middle, 4)


def test_a_drawing_that_is_seen_whole_cannot_be_dragged() -> None:
    assert moved(fit(SQUARE), (50, 70), SQUARE) == fit(SQUARE)


@pytest.mark.parametrize(("place", "middle"), [((120, 100), (120, 100)), ((0, 300), (50, 262.5))])
def test_a_place_comes_as_near_the_middle_as_the_edges_allow(
    place: tuple[float, float], middle: tuple[float, float]
) -> None:
    assert centred(Camera(200, 150, 4), place, SQUARE) == Camera(*middle, 4)


# ---------------------------------------------------------------- flick


def test_a_flick_slows_down_and_goes_its_own_way() -> None:
    way, left = Flick(1000, -500).after(0.016)

    assert 0 < way[0] < 16
    assert way[1] == pytest.approx(-way[0] / 2)
    assert 0 < left.across < 1000
    assert left.down == pytest.approx(-left.across / 2)


@given(st.floats(-4000, 4000), st.floats(0, 0.5), st.floats(0, 0.5))
def test_a_flick_goes_as_far_in_two_frames_as_in_one(
    speed: float, first: float, second: float
) -> None:
    way, left = Flick(speed, 0).after(first)
    more, _ = left.after(second)
    whole, _ = Flick(speed, 0).after(first + second)

    assert way[0] + more[0] == pytest.approx(whole[0], abs=1e-6)


def test_the_fastest_flick_ends_soon() -> None:
    flick, frames = Flick(4000, 0), 0
    while not flick.ended:
        _, flick = flick.after(1 / 60)
        frames += 1

    assert 30 < frames < 90


@pytest.mark.parametrize(("speed", "ended"), [((0, 0), True), ((17, 17), False), ((0, 23), True)])
def test_a_flick_too_slow_to_be_seen_has_ended(speed: tuple[float, float], ended: bool) -> None:
    assert Flick(*speed).ended is ended
    assert math.hypot(*speed) >= 0
