# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Ways round start and end where veins can take their blood."""

from __future__ import annotations

import pytest
from shapely.geometry import Point

from tools.artwork.palettes import HC, LIGHT
from tools.artwork.pelvis_bypass import CROSS_PELVIC, LUMBAR, draw_ways, lines, region
from tools.artwork.pelvis_frame import Frame
from tools.artwork.svg import Svg

MM = Frame(1.0, (0.0, 0.0))


def test_ways_across_the_pelvis_go_from_left_to_right() -> None:
    for _, marks in CROSS_PELVIC[:2]:
        assert marks[0][0] > 30
        assert marks[-1][0] < -30


def test_the_way_beside_the_spine_goes_up_on_the_left() -> None:
    _, marks = LUMBAR[0]

    assert all(x > 20 for x, _ in marks)
    assert marks[-1][1] < marks[0][1] - 100


def test_a_vein_is_as_wide_as_said_and_wider_when_asked() -> None:
    plain, wide = (lines(MM, LUMBAR[:1], share)[0] for share in (1.0, 1.5))

    assert plain.line[:, 2] == pytest.approx(LUMBAR[0][0] / 2)
    assert wide.line[0, 2] == pytest.approx(1.5 * plain.line[0, 2])


def test_a_finger_meets_a_way_beside_its_edge() -> None:
    where = region(lines(MM, LUMBAR[:1]))
    x, y = LUMBAR[0][1][0]

    assert where.contains(Point(x + 5, y))


@pytest.mark.parametrize(("palette", "strokes"), [(LIGHT, 4), (HC, 2)])
def test_all_edges_are_drawn_before_all_insides(palette, strokes: int) -> None:
    svg = Svg("test", (200, 200), "Test", "A test.")
    tubes = lines(MM, CROSS_PELVIC)

    draw_ways(svg, "vein.bypass", tubes, palette.vein, palette)

    paths = [row for row in svg.text().splitlines() if "<path" in row]
    assert len(paths) == strokes * len(tubes)
    assert all(palette.vein.outline in row for row in paths[: len(tubes)])
