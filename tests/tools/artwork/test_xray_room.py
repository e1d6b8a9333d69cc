# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The camera is around the table: detector above, source below, its open side to the feet."""

from __future__ import annotations

import pytest
from shapely.geometry import Point

from tools.artwork.curves import together
from tools.artwork.palettes import DARK, HC, LIGHT
from tools.artwork.soft_shapes import SoftPainter
from tools.artwork.svg import Svg
from tools.artwork.xray_room import (
    ARC,
    FLOOR,
    SCREEN,
    TABLE_TOP,
    c_arm,
    detector,
    draw_screen,
    plate,
    ring,
    screen,
    screen_arm,
    source,
    stand,
    table_base,
    table_top,
    white_ramp,
)


def test_the_table_lies_between_detector_and_source() -> None:
    assert detector().bounds[3] < TABLE_TOP < source().bounds[1]
    assert plate().bounds[3] < source().bounds[1]


def test_the_c_carries_both_and_is_open_to_the_right() -> None:
    arm = c_arm()

    assert arm.intersects(detector())
    assert arm.intersects(source())
    assert not arm.contains(Point(ARC[0] + 300, ARC[1]))
    assert arm.contains(Point(ARC[0] - 296, ARC[1]))
    assert together([arm, *stand()]).geom_type == "Polygon"


def test_everything_that_stands_stands_on_the_floor() -> None:
    assert together(stand()).bounds[3] == pytest.approx(FLOOR, abs=0.5)
    assert together(table_base()).bounds[3] == pytest.approx(FLOOR, abs=0.5)
    assert together([*table_base(), plate(), table_top()]).geom_type == "Polygon"


def test_the_screen_hangs_from_the_ceiling() -> None:
    assert screen_arm().intersects(screen())
    assert screen_arm().bounds[1] < SCREEN[1]


@pytest.mark.parametrize(("palette", "shades"), [(LIGHT, True), (HC, False)])
def test_the_picture_on_the_screen_is_blurred_or_flat(palette, shades: bool) -> None:
    svg = Svg("test", (500, 400), "Test", "A test.")

    draw_screen(SoftPainter(svg=svg, palette=palette))

    assert ("fill-opacity" in svg.text()) is shades


def test_enamel_differs_per_theme() -> None:
    assert len({white_ramp(palette).base for palette in (LIGHT, DARK, HC)}) == 3


def test_a_ring_surrounds_its_place() -> None:
    assert ring(10, 20).contains(Point(10, 20))
    assert ring(10, 20, 5).bounds == pytest.approx((5, 15, 15, 25))
