# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Arrows end at their point, hearts are even, and rings show on every ground."""

from __future__ import annotations

import numpy as np
import pytest
from shapely import affinity
from shapely.geometry import Point

from tools.artwork.palettes import DARK, HC, LIGHT, Palette
from tools.artwork.signs import HEAD, along, arrow, draw_level, draw_ring, flow_paint, heart
from tools.artwork.soft_shapes import SoftPainter
from tools.artwork.svg import Svg


def painter(palette: Palette) -> SoftPainter:
    return SoftPainter(svg=Svg("test", (300, 300), "Test", "A test."), palette=palette)


def test_an_arrow_ends_at_its_point_and_is_widest_at_its_head() -> None:
    shape = arrow([(0, 0), (60, 0), (120, 0)], 20)
    left, top, right, bottom = shape.bounds

    assert right == pytest.approx(120)
    assert left == pytest.approx(-10, abs=0.5)
    assert bottom - top == pytest.approx(20 * HEAD * 0.54 * 2, rel=0.02)


def test_a_bent_arrow_is_one_piece() -> None:
    assert arrow([(0, 0), (60, 10), (100, 60), (110, 120)], 20).geom_type == "Polygon"


def test_a_heart_is_even_and_has_its_point_below() -> None:
    shape = heart(100, 100, 50)

    mirrored = affinity.scale(shape, -1, 1, origin=(100, 0))
    assert shape.symmetric_difference(mirrored).area < 0.02 * shape.area
    assert shape.bounds[2] - shape.bounds[0] == pytest.approx(50, rel=0.06)
    assert shape.centroid.y < 100
    assert shape.contains(Point(100, 100))


@pytest.mark.parametrize("palette", [LIGHT, DARK, HC], ids=["light", "dark", "hc"])
def test_a_ring_has_an_edge_that_it_shows_on(palette: Palette) -> None:
    drawer = painter(palette)

    draw_ring(drawer, 100, 100, 20)

    text = drawer.svg.text()
    assert text.count("<path") == 3
    assert palette.accent in text


def test_a_level_is_dashed() -> None:
    drawer = painter(LIGHT)

    draw_level(drawer, (0, 50), (200, 50), "level")

    assert "stroke-dasharray" in drawer.svg.text()


def test_flow_has_the_colour_of_veins() -> None:
    assert flow_paint(LIGHT).fill == LIGHT.vein.base


def test_a_place_is_found_at_its_share_of_a_line() -> None:
    assert along(np.array([(0.0, 0.0, 9.0), (10.0, 0.0, 9.0)]), 0.3) == pytest.approx((3, 0))
