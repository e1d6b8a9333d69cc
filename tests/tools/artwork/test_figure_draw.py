# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Fine lines lie on both sides of a body, and flat themes leave out the faint ones."""

from __future__ import annotations

import pytest

from tools.artwork.figure import AVERAGE
from tools.artwork.figure_draw import Scene, both_sides, draw_ground, draw_strokes
from tools.artwork.figure_paint import FRONT_LINES, NAVEL, Frame
from tools.artwork.palettes import HC, LIGHT, Palette
from tools.artwork.svg import Svg

FIRM = sum(strength > 0 for strength, _, _ in FRONT_LINES)


def scene(palette: Palette) -> Scene:
    return Scene(Svg("test", (600, 1200), "Test", "A test."), Frame(1, 300, 100), palette)


@pytest.mark.parametrize(("palette", "count"), [(LIGHT, 2 * len(FRONT_LINES)), (HC, 2 * FIRM)])
def test_a_line_is_drawn_on_both_sides(palette: Palette, count: int) -> None:
    drawn = scene(palette)

    draw_strokes(drawn, FRONT_LINES, AVERAGE)

    assert drawn.svg.text().count("<path") == count


def test_a_line_in_the_middle_is_drawn_once() -> None:
    drawn = scene(LIGHT)

    draw_strokes(drawn, NAVEL, AVERAGE)

    assert drawn.svg.text().count("<path") == 1


def test_lines_above_what_is_shown_are_left_out() -> None:
    drawn = scene(LIGHT)

    draw_strokes(drawn, FRONT_LINES, AVERAGE, below=900)

    assert 0 < drawn.svg.text().count("<path") < 2 * len(FRONT_LINES)


def test_a_half_line_is_completed_from_left_to_right() -> None:
    assert both_sides([(0, 5), (2, 6), (4, 8)]) == [(-4, 8), (-2, 6), (0, 5), (2, 6), (4, 8)]


def test_there_is_no_shadow_on_the_ground_where_shapes_are_flat() -> None:
    flat, lit = scene(HC), scene(LIGHT)

    for each in (flat, lit):
        draw_ground(each)

    assert "<path" not in flat.svg.text()
    assert "<path" in lit.svg.text()


def test_lines_on_cloth_differ_from_lines_on_skin() -> None:
    assert scene(LIGHT).line_colour(1) != scene(LIGHT).line_colour(1, cloth=True)
    assert scene(HC).line_colour(1) == scene(HC).line_colour(1, cloth=True) == "#000000"
