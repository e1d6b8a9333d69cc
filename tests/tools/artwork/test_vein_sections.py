# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A vein that is cut along has a wall all the way, and side veins leave and come back to it."""

from __future__ import annotations

import math

import pytest
from shapely.geometry import Point

from tools.artwork.palettes import DARK, HC, LIGHT, MONO, Palette
from tools.artwork.svg import Ink, Svg
from tools.artwork.vein_model import RADIUS
from tools.artwork.vein_sections import (
    WALL,
    Along,
    around,
    draw_artery_across,
    draw_side_vein,
    draw_vein_along,
    oval,
    ring_data,
    side_ramp,
    side_way,
    wall_colour,
)


def waist(below: float) -> tuple[float, float]:
    half = RADIUS - 30 * math.exp(-((below / 60) ** 2))
    return -half, half


ALONG = Along(name="vein", x=200, top=50, bottom=550, middle=300, edges=waist)


@pytest.fixture
def svg() -> Svg:
    return Svg("test", (400, 600), "Test", "A test.")


def test_edges_are_found_at_a_height() -> None:
    assert ALONG.at(300) == (170, 230)
    assert ALONG.axis(300) == 200


def test_the_wall_is_equally_thick_all_along() -> None:
    inside, outline = ALONG.inside(), ALONG.outline()

    assert outline.contains(inside)
    assert inside.bounds[0] - outline.bounds[0] == pytest.approx(WALL)
    assert outline.difference(inside).area == pytest.approx(2 * WALL * 500, rel=0.12)


def test_a_wall_of_its_own_can_be_thicker() -> None:
    thick = Along(
        name="vein", x=200, top=50, bottom=550, middle=300, edges=waist,
        outside=lambda below: (-RADIUS - 20, RADIUS + 20),
    )  # fmt: skip

    assert thick.outline().area > ALONG.outline().area


def test_a_side_vein_starts_and_ends_in_the_vein() -> None:
    way = side_way(ALONG, 150, (480, 120))
    inside = ALONG.inside()

    assert inside.contains(Point(way[0]))
    assert inside.contains(Point(way[-1]))
    assert min(x for x, _ in way) < 200 - 140
    assert around(way, 20).area > around(way, 10).area


@pytest.mark.parametrize(("palette", "pools"), [(LIGHT, 1), (HC, 1)])
def test_blood_that_backs_up_is_shown_in_every_theme(svg: Svg, palette: Palette, pools) -> None:
    draw_vein_along(svg, palette, ALONG, 0.8)

    assert svg.text().count('id="vein.pool"') == pools


def test_no_pool_is_drawn_where_none_is(svg: Svg) -> None:
    draw_vein_along(svg, LIGHT, ALONG)

    assert "vein.pool" not in svg.text()


@pytest.mark.parametrize("palette", [LIGHT, DARK, HC, MONO])
def test_an_artery_has_dots_in_every_theme(svg: Svg, palette: Palette) -> None:
    whole = draw_artery_across(svg, palette, "artery", (100, 100), 40)

    assert "stroke-dasharray" in svg.text()
    assert whole.bounds == pytest.approx((60, 60, 140, 140))


def test_a_finger_meets_a_side_vein_beside_its_edge(svg: Svg) -> None:
    shape = draw_side_vein(svg, HC, "vein.side", [(100, 100), (100, 200), (100, 300)], 6)

    assert shape.bounds[2] - shape.bounds[0] == pytest.approx(2 * 11, abs=0.5)


def test_side_veins_have_a_colour_of_their_own_where_there_are_colours() -> None:
    assert side_ramp(LIGHT).base != LIGHT.vein.base
    assert side_ramp(HC) == HC.vein
    assert wall_colour(LIGHT) != LIGHT.vein.base


def test_rings_and_ovals_lie_around_their_middle() -> None:
    assert ring_data(50, 60, 10).startswith("M40.0 60.0")
    assert 'cx="20.0"' in oval((10, 30), 5, 2, Ink(fill="#000000"))
