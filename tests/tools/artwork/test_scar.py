# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Scar lines its vein, and strands grow into it without leaving it."""

from __future__ import annotations

import pytest
from shapely.geometry import Point

from tools.artwork.palettes import HC, LIGHT
from tools.artwork.scar import draw_scar, moved, webs
from tools.artwork.svg import Svg

ROOM, FREE = Point(0, 0).buffer(60), Point(0, 0).buffer(50)
ACROSS = [[(-70.0, 0.0, 6.0), (0.0, 4.0, 4.0), (70.0, 0.0, 6.0)]]


def test_scar_is_the_lining_and_what_grows_across() -> None:
    lining, grown = webs(ROOM, FREE, []), webs(ROOM, FREE, ACROSS)

    assert lining.area == pytest.approx(ROOM.area - FREE.area, rel=0.02)
    assert grown.contains(Point(0, 4))
    assert not lining.contains(Point(0, 4))
    assert ROOM.buffer(0.01).contains(grown)


def test_strands_keep_their_width_where_they_are_moved() -> None:
    assert moved(ACROSS, 100, 10)[0][1] == (100, 14, 4)


@pytest.mark.parametrize(("palette", "paths"), [(LIGHT, 3), (HC, 2)])
def test_scar_has_fibres_or_is_hatched(palette, paths: int) -> None:
    svg = Svg("test", (200, 200), "Test", "A test.")

    draw_scar(svg, palette, webs(ROOM, FREE, ACROSS), ACROSS, "part.scar")

    assert svg.text().count("<path") == paths
