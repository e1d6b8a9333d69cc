# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Shapes are shaded away from the light, and flat themes stay flat."""

from __future__ import annotations

import pytest
from shapely.geometry import Point

from tools.artwork.palettes import HC, LIGHT
from tools.artwork.soft_shapes import FAR, NEAR, SoftPainter, slab, soft_shades
from tools.artwork.svg import Svg


def test_a_slab_keeps_its_edges_and_loses_its_corners() -> None:
    shape = slab(0, 0, 100, 60, 12)

    assert shape.bounds == pytest.approx((0, 0, 100, 60), abs=0.1)
    assert not shape.contains(Point(1, 1))
    assert slab(0, 0, 100, 60).area == 6000


def test_shade_lies_inside_away_from_the_upper_left() -> None:
    shape = slab(0, 0, 100, 100, 20)

    shades = soft_shades(shape, 20)

    assert all(shape.buffer(0.01).contains(shade) for shade in shades)
    assert all(shade.centroid.x > 50 and shade.centroid.y > 50 for shade in shades)
    assert [shade.area for shade in shades] == sorted((s.area for s in shades), reverse=True)


@pytest.mark.parametrize(("palette", "paths"), [(LIGHT, 4), (HC, 1)])
def test_a_shape_has_its_shades_only_where_themes_are_shaded(palette, paths: int) -> None:
    svg = Svg("test", (100, 100), "Test", "A test.")

    SoftPainter(svg=svg, palette=palette).draw(slab(0, 0, 90, 90, 9), palette.bone, name="thing")

    assert svg.text().count("<path") == paths
    assert 'id="thing"' in svg.text()


def test_an_outline_can_be_left_out() -> None:
    svg = Svg("test", (100, 100), "Test", "A test.")

    SoftPainter(svg=svg, palette=HC).draw(slab(0, 0, 90, 90, 9), HC.bone, lined=False)

    assert "stroke" not in svg.text()


def test_the_far_side_is_darker_than_the_near_one() -> None:
    assert all(far < near for near, far in zip(NEAR, FAR, strict=True))
