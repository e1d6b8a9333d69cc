# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Furniture is made of materials that are told apart, and the sun is where it is said to be."""

from __future__ import annotations

import re

import pytest

from tools.artwork.furniture import (
    draw_bed,
    draw_shade_on_floor,
    draw_stool,
    draw_window,
    materials,
    sun_colour,
)
from tools.artwork.palettes import DARK, HC, LIGHT, MONO, Palette
from tools.artwork.soft_shapes import SoftPainter
from tools.artwork.svg import Svg


def painter(palette: Palette = HC) -> SoftPainter:
    return SoftPainter(svg=Svg("test", (900, 600), "Test", "A test."), palette=palette)


@pytest.mark.parametrize("palette", [LIGHT, DARK, HC, MONO])
def test_wood_cloth_and_pillow_are_told_apart(palette: Palette) -> None:
    stuff = materials(palette)

    assert len({stuff.wood.base, stuff.cloth.base, stuff.pillow.base}) == 3


def test_a_stool_has_two_legs_a_frame_and_a_cushion() -> None:
    drawer = painter()

    draw_stool(drawer, 100, 300, 400, 550)

    assert drawer.svg.text().count("<path") == 4


def test_a_bed_has_two_legs_a_frame_a_head_and_a_mattress() -> None:
    drawer = painter()

    draw_bed(drawer, 100, 800, 300, 420)

    assert drawer.svg.text().count("<path") == 5


def test_there_are_no_shadows_where_shapes_are_flat() -> None:
    flat, lit = painter(), painter(LIGHT)

    for each in (flat, lit):
        draw_shade_on_floor(each, 200, 500, 100)

    assert "<path" not in flat.svg.text()
    assert lit.svg.text().count("<path") == 3


def test_the_sun_of_the_evening_is_half_under_the_horizon() -> None:
    noon, evening = painter(LIGHT), painter(LIGHT)

    draw_window(noon, 100, 100, 200, 1.0)
    draw_window(evening, 100, 100, 200, 0.0)

    sun = sun_colour(LIGHT)
    paths = [
        re.search(rf'fill="{sun}"[^/]* d="([^"]+)"', each.svg.text()) for each in (noon, evening)
    ]
    assert all(paths)
    assert len({path.group(1) for path in paths if path}) == 2
