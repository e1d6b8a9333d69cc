# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A standing person has the proportions of a person, in both builds."""

from __future__ import annotations

from functools import cache

import pytest
from shapely.geometry import box

from tools.artwork.curves import mirror
from tools.artwork.figure import (
    AVERAGE,
    LARGE,
    Build,
    Figure,
    View,
    arm_of,
    carried,
    figure,
    half_breadths,
    trunk_of,
)

BUILDS = pytest.mark.parametrize("build", [AVERAGE, LARGE], ids=["average", "large"])
person = cache(figure)


def breadth(body: Figure, height: float) -> float:
    left, _, right, _ = body.trunk.intersection(box(-300, height, 300, height + 1)).bounds
    return right - left


@BUILDS
@pytest.mark.parametrize("view", View)
def test_stature_is_a_thousand(build: Build, view: View) -> None:
    _, top, _, bottom = person(view, build).whole.bounds

    assert bottom - top == pytest.approx(1000, rel=0.01)


@BUILDS
def test_the_crotch_is_at_its_share_of_stature(build: Build) -> None:
    gap = box(-0.2, 300, 0.2, 900).difference(trunk_of(build))

    assert 1 - gap.bounds[1] / 1000 == pytest.approx(0.47, abs=0.03)


@BUILDS
def test_both_halves_are_alike(build: Build) -> None:
    whole = person(View.FRONT, build).whole

    assert whole.symmetric_difference(mirror(whole)).area < 0.001 * whole.area


@BUILDS
def test_fingers_reach_the_middle_of_the_thigh(build: Build) -> None:
    assert 560 < arm_of(build).bounds[3] < 660


@pytest.mark.parametrize("height", [366, 500, 600, 790])
def test_a_larger_body_is_broader_at_every_height(height: float) -> None:
    average, large = person(View.FRONT, AVERAGE), person(View.FRONT, LARGE)

    assert breadth(large, height) > 1.05 * breadth(average, height)


def test_points_keep_height_and_share_of_breadth_on_another_build() -> None:
    knee = carried([(57, 717), (-57, 717)], LARGE)
    (outer, inner), (new_outer, new_inner) = (
        half_breadths(build, knee[:, 1]) for build in (AVERAGE, LARGE)
    )

    assert knee[:, 1].tolist() == [717, 717]
    assert knee[0, 0] == -knee[1, 0] > 57
    assert (knee[0, 0] - new_inner[0]) / (new_outer[0] - new_inner[0]) == pytest.approx(
        (57 - inner[0]) / (outer[0] - inner[0])
    )


def test_points_of_an_arm_stay_on_the_arm() -> None:
    elbow = carried([(139, 379)], LARGE, arms=True)[0]

    assert arm_of(LARGE).buffer(1).intersects(box(*elbow, *elbow).buffer(0.1))


def test_points_stay_where_they_are_on_the_average_build() -> None:
    assert carried([(30, 600)], AVERAGE).tolist() == [[30, 600]]
