# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Regions lie where they are named: inner thigh inside, ankle below the shin, groin on top."""

from __future__ import annotations

from functools import cache

import pytest
from shapely.geometry import LineString, Point, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.figure import AVERAGE, LARGE, View, figure
from tools.artwork.figure_regions import band, divided, guides, pin, regions, sides, slit, tapped


@cache
def found(view: View) -> dict[str, BaseGeometry]:
    return regions(figure(view, AVERAGE))


def middle(name: str, view: View = View.FRONT) -> tuple[float, float]:
    place = found(view)[f"region.{name}"].centroid
    return place.x, place.y


def test_inner_and_outer_thigh_are_told_apart() -> None:
    inner, front, outer = (middle(f"thigh.{name}.left")[0] for name in ("inner", "front", "outer"))

    assert 0 < inner < front < outer


@pytest.mark.parametrize(
    ("view", "names"),
    [
        (View.FRONT, ("foot.top", "ankle.front", "shin", "knee.front", "thigh.front", "groin")),
        (View.BACK, ("heel", "ankle.back", "calf", "knee.back", "thigh.back", "buttock")),
    ],
)
def test_regions_follow_each_other_up_the_leg(view: View, names: tuple[str, ...]) -> None:
    heights = [middle(f"{name}.right", view)[1] for name in names]

    assert heights == sorted(heights, reverse=True)


@pytest.mark.parametrize("view", View)
def test_keys_walk_from_the_foot_upwards(view: View) -> None:
    heights = [shape.centroid.y for shape in found(view).values()]

    assert heights[0] > heights[len(heights) // 2] > heights[-1]


def test_larger_bodies_have_the_same_regions() -> None:
    assert set(regions(figure(View.FRONT, LARGE))) == set(found(View.FRONT))


def test_the_earlier_zone_takes_what_lies_in_two() -> None:
    zones = {"shin.left": box(0, 0, 10, 10), "calf.left": box(5, 0, 15, 10)}
    shapes = divided({"shin.left": zones["shin.left"]}, box(0, 0, 20, 20), View.FRONT)

    assert shapes["region.shin.left"].area == pytest.approx(100)


def test_sides_are_the_patients() -> None:
    zone = {"shin": box(10, 0, 20, 10)}

    assert sides(zone, View.FRONT)["shin.left"].centroid.x == 15
    assert sides(zone, View.BACK)["shin.right"].centroid.x == 15


def test_a_region_with_a_hole_is_slit_open() -> None:
    ring = Point(0, 0).buffer(20).difference(Point(0, 0).buffer(8))

    opened = slit(ring)

    assert all(not part.interiors for part in getattr(opened, "geoms", [opened]))
    assert opened.area == pytest.approx(ring.area, rel=0.02)


def test_a_pin_stands_deepest_inside_and_a_tap_stays_off_the_border() -> None:
    shape = band(700, 800)

    assert shape.boundary.distance(Point(pin(shape))) > 30
    assert shape.buffer(-0.5).contains(tapped(shape))


def test_guides_run_inside_the_body_only() -> None:
    body = box(0, 0, 40, 100)
    halves = {"upper": box(0, 0, 40, 50), "lower": box(0, 50, 40, 100)}

    lines = guides(body, halves)

    assert len(lines) == 1
    assert LineString(lines[0]).length == pytest.approx(40, abs=4)
