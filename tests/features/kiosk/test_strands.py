# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The strands join above, are pinched on one side, and their lights run up in long rounds."""

from __future__ import annotations

import pytest

from edu_app.features.kiosk.strands import (
    LIGHT_LONG,
    LIGHTS_ON_EACH,
    ONCE_UP_SECONDS,
    SIDES,
    STRANDS,
    Strand,
    light,
    lights,
    strands,
)


def width(side: int, up: float) -> float:
    """Return how wide a bundle is at a height."""
    return Strand(side, 0.5, 0).at(up) - Strand(side, -0.5, 0).at(up)


def test_there_are_two_bundles_of_strands() -> None:
    found = strands()

    assert [sum(each.side == side for each in found) for side in SIDES] == [STRANDS, STRANDS]
    assert {each.across for each in found if each.side < 0} >= {-0.5, 0.0, 0.5}


def test_both_bundles_begin_apart_and_end_as_one() -> None:
    left, right = (Strand(side, 0.0, 0) for side in SIDES)

    assert right.at(0.0) - left.at(0.0) > 0.6
    assert right.at(1.0) == pytest.approx(left.at(1.0))


def test_the_pinch_is_on_the_left_of_a_person_who_faces_the_reader() -> None:
    assert width(1, 0.44) < 0.5 * width(1, 0.1)
    assert width(-1, 0.44) > 0.7 * width(-1, 0.1)


def test_a_strand_reaches_over_both_edges() -> None:
    points = list(Strand(-1, 0.0, 3).points())

    assert points[0][1] > 1
    assert points[-1][1] < 0
    assert all(0 < x < 1 for x, _y in points)


def test_each_bundle_has_its_lights_far_from_each_other() -> None:
    found = list(lights(0.0))

    assert len(found) == 2 * LIGHTS_ON_EACH
    for side in SIDES:
        first, second = (box.top for each, box in found if each == side)
        assert abs(first - second) > LIGHT_LONG


def test_a_light_runs_up_and_comes_back_after_a_round() -> None:
    tops = [next(lights(second))[1].top for second in range(4)]

    assert tops == sorted(tops, reverse=True)
    assert next(lights(ONCE_UP_SECONDS))[1].top == pytest.approx(tops[0])


def test_a_light_covers_its_bundle_at_every_height() -> None:
    for side in SIDES:
        for middle in (0.1, 0.44, 0.62, 0.95):
            box = light(side, middle)
            inside = [Strand(side, across, 0).at(middle) for across in (-0.5, 0.5)]
            assert box.left < min(inside)
            assert max(inside) < box.right
            assert box.top < 1.02 - 1.04 * middle < box.bottom


@pytest.mark.parametrize("second", range(0, 40, 3))
def test_a_light_is_seen_nowhere_when_it_begins_again(second: int) -> None:
    for _side, before in lights(float(second)):
        assert -0.3 < before.top < 1.3
