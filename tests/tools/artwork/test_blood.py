# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Red cells lie apart in their vein, and arrows point with the blood."""

from __future__ import annotations

import itertools
import math

import pytest
from shapely.geometry import Point, Polygon, box

from tools.artwork.blood import APART, arrow, draw_cells, scatter_cells
from tools.artwork.palettes import HC, LIGHT, Palette
from tools.artwork.svg import Svg

ROOM = box(0, 0, 200, 400)


def test_cells_lie_inside_and_apart() -> None:
    cells = scatter_cells(ROOM, 12)

    assert len(cells) == 12
    assert all(ROOM.buffer(-13.9).contains(Point(cell.x, cell.y)) for cell in cells)
    assert all(
        math.hypot(one.x - two.x, one.y - two.y) > APART
        for one, two in itertools.combinations(cells, 2)
    )


def test_the_same_dice_give_the_same_cells() -> None:
    assert scatter_cells(ROOM, 8, seed=3) == scatter_cells(ROOM, 8, seed=3)
    assert scatter_cells(ROOM, 8, seed=3) != scatter_cells(ROOM, 8, seed=4)


def test_cells_crowd_where_they_are_told_to() -> None:
    cells = scatter_cells(ROOM, 10, crowd=lambda y: 1.0 if y > 200 else 0.0)

    assert cells
    assert min(cell.y for cell in cells) > 200


def test_there_is_no_room_for_cells_in_a_thread() -> None:
    assert scatter_cells(box(0, 0, 10, 400), 5) == []
    assert scatter_cells(Polygon(), 5) == []


@pytest.mark.parametrize(("palette", "paths"), [(LIGHT, 2), (HC, 1)])
def test_cells_have_dimples_where_shapes_are_shaded(palette: Palette, paths: int) -> None:
    svg = Svg("test", (200, 400), "Test", "A test.")

    draw_cells(svg, palette, scatter_cells(ROOM, 3), "cells")

    assert svg.text().count("<path") == paths


@pytest.mark.parametrize(("turn", "axis", "sign"), [(0, 1, -1), (90, 0, 1), (180, 1, 1)])
def test_the_head_of_an_arrow_is_the_wide_end(turn: float, axis: int, sign: int) -> None:
    shape = arrow(0, 0, 100, 20, turn)
    x, y = shape.centroid.x, shape.centroid.y

    assert (x, y)[axis] * sign > 4
    assert (x, y)[1 - axis] == pytest.approx(0, abs=0.01)
