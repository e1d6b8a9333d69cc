# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""At L5 the right artery crosses in front of the left vein, which lies on the vertebra."""

from __future__ import annotations

import itertools

import pytest
from shapely.geometry import box

from tools.artwork import lumbar_slice as slices

VESSELS = slices.vessels()
LEFT_VEIN = VESSELS["vein.common-iliac.left"]
RIGHT_ARTERY = VESSELS["artery.common-iliac.right"]


def test_the_left_vein_is_flat_between_artery_and_vertebra() -> None:
    under = LEFT_VEIN.intersection(box(RIGHT_ARTERY.bounds[0], -40, RIGHT_ARTERY.bounds[2], 40))
    left, top, right, bottom = under.bounds

    assert right - left > 2 * (bottom - top)
    assert RIGHT_ARTERY.bounds[3] <= under.bounds[1] + 1
    assert LEFT_VEIN.distance(slices.vertebra()) < 3


def test_vessels_touch_neither_each_other_nor_bone() -> None:
    assert all(
        one.intersection(two).area < 0.5 for one, two in itertools.combinations(VESSELS.values(), 2)
    )
    assert all(shape.intersection(slices.vertebra()).area < 0.5 for shape in VESSELS.values())


def test_x_grows_to_the_patients_left() -> None:
    assert VESSELS["vein.common-iliac.right"].centroid.x < 0
    assert VESSELS["artery.common-iliac.left"].centroid.x > 0
    assert slices.colons()[0].centroid.x < 0 < slices.colons()[1].centroid.x


def test_the_nerves_lie_in_the_canal_behind_the_vertebral_body() -> None:
    assert slices.canal().contains(slices.sac())
    assert slices.canal().intersection(slices.vertebra()).area < 0.5
    assert slices.canal().centroid.y > slices.vertebral_body().centroid.y


def test_gas_floats_in_front_in_the_right_bowel() -> None:
    right = slices.colons()[0]

    assert right.contains(slices.gas())
    assert slices.gas().centroid.y < right.centroid.y


@pytest.mark.parametrize(
    "part", [slices.psoas, slices.hip_muscles, slices.back_muscles, slices.belly_wall]
)
def test_muscles_lie_under_the_skin_on_both_sides(part) -> None:
    shape = part()
    left, _, right, _ = shape.bounds

    assert slices.under_skin().contains(shape)
    assert left < -40 < 40 < right


def test_the_flat_muscles_lie_on_each_other_from_outside_to_inside() -> None:
    _straight, *flat = slices.belly_muscles()

    assert len(flat) == 3
    reach = [layer.bounds[2] for layer in flat]
    assert reach == sorted(reach, reverse=True)


def test_loops_of_bowel_lie_inside_the_belly_wall() -> None:
    room = slices.under_skin().difference(slices.belly_wall())

    assert all(loop.difference(room).area < 0.1 * loop.area for loop in slices.small_bowel())
