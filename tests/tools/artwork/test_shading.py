# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Vessels, bones and shadows are drawn in groups; flat themes stay flat."""

import re

import pytest
from shapely.geometry import box

from tools.artwork.curves import Tube
from tools.artwork.palettes import DARK, HC, LIGHT, MONO, Palette
from tools.artwork.shading import (
    Relief,
    Vessel,
    draw_artery_dots,
    draw_hatching,
    draw_relief,
    draw_shadow,
    draw_vessel,
    largest,
    steps_of,
    tube_steps,
)
from tools.artwork.svg import Ink, Svg

TUBE = Tube([(10, 10, 6), (40, 40, 6), (90, 40, 6)])


@pytest.fixture
def svg() -> Svg:
    return Svg("test", (100, 100), "Test", "A test.")


def fills(svg: Svg) -> list[str]:
    return re.findall(r'fill="(#[0-9a-f]{6})"', svg.text())


@pytest.mark.parametrize(("palette", "count"), [(LIGHT, 7), (DARK, 7), (HC, 1), (MONO, 1)])
def test_a_vessel_is_shaded_only_where_themes_are(svg: Svg, palette: Palette, count: int) -> None:
    look = Vessel(ramp=palette.vein, steps=steps_of(palette, 7))

    whole = draw_vessel(svg, "vein.left", [TUBE], look)

    assert len(fills(svg)) == count
    assert 'id="vein.left.base"' in svg.text()
    assert whole.area > 500


def test_a_tube_goes_from_its_shade_to_its_light() -> None:
    steps = tube_steps(LIGHT.vein, 9)

    assert steps[0] == (1.0, LIGHT.vein.dark)
    assert steps[-1][1] == LIGHT.vein.light
    assert [share for share, _ in steps] == sorted((share for share, _ in steps), reverse=True)


def test_a_vessel_stays_within_what_cuts_it(svg: Svg) -> None:
    look = Vessel(ramp=LIGHT.vein, within=box(0, 0, 50, 100))

    assert draw_vessel(svg, "vein.left", [TUBE], look).bounds[2] <= 50


@pytest.mark.parametrize("palette", [LIGHT, DARK, HC, MONO])
def test_arteries_have_dots_in_every_theme(svg: Svg, palette: Palette) -> None:
    draw_artery_dots(svg, "dots", [TUBE], palette, within=box(0, 0, 200, 200))

    assert "stroke-dasharray" in svg.text()


def test_a_short_piece_of_artery_has_none(svg: Svg) -> None:
    draw_artery_dots(svg, "dots", [TUBE], LIGHT, within=box(0, 0, 15, 15))

    assert "stroke-dasharray" not in svg.text()


@pytest.mark.parametrize(("palette", "shapes"), [(LIGHT, 5), (HC, 0)])
def test_shadows_fall_only_where_there_is_light(svg: Svg, palette: Palette, shapes: int) -> None:
    draw_shadow(svg, box(20, 20, 40, 40), box(0, 0, 100, 100), palette)

    assert svg.text().count("fill-opacity") == shapes


def test_a_relief_stops_where_it_has_shrunk_to_nothing(svg: Svg) -> None:
    draw_relief(svg, box(0, 0, 12, 12), Relief(ramp=LIGHT.bone, depth=40, steps=9), "bone.hip")

    assert 1 < len(fills(svg)) < 9


def test_hatching_stays_inside(svg: Svg) -> None:
    draw_hatching(svg, box(20, 20, 80, 80), Ink(line="#000000", width=2), name="pattern")
    draw_hatching(svg, box(20, 20, 80, 80), Ink(line="#000000", width=2), up=False)

    numbers = [float(each) for each in re.findall(r"[ML]([\d.]+) ", svg.text())]
    assert numbers
    assert min(numbers) >= 20
    assert max(numbers) <= 80


def test_the_largest_part_is_found() -> None:
    two = box(0, 0, 1, 1).union(box(5, 5, 9, 9))

    assert largest(two).area == 16
