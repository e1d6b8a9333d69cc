# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Muscle has fibres along and bundles across, fat has lobes; patterns stay inside."""

from __future__ import annotations

import re

import pytest
from shapely.geometry import box

from tools.artwork.palettes import HC, LIGHT, Palette, Theme
from tools.artwork.svg import Svg
from tools.artwork.tissues import FAT, SKIN, draw_fat, draw_muscle, draw_muscle_across

SHAPE = box(20, 20, 180, 120)
FIBRES = [[(0, 60), (200, 80)], [(0, 90), (200, 110)], [(0, 400), (200, 400)]]


@pytest.fixture
def svg() -> Svg:
    return Svg("test", (200, 140), "Test", "A test.")


def test_fibres_run_inside_their_muscle_only(svg: Svg) -> None:
    draw_muscle(svg, HC, SHAPE, FIBRES, "muscle")

    fibres = svg.text().splitlines()[-3]
    assert fibres.count("M") == 2
    assert all(27 <= float(x) <= 173 for x in re.findall(r"M([\d.]+) ", fibres))


@pytest.mark.parametrize("palette", [LIGHT, HC], ids=["light", "hc"])
def test_a_pattern_is_the_second_cue_in_every_theme(svg: Svg, palette: Palette) -> None:
    draw_muscle_across(svg, palette, SHAPE, "muscle")
    draw_fat(svg, palette, SHAPE, "fat")

    bodies = [row for row in svg.text().splitlines() if "<path" in row]
    assert len(bodies) == 4
    assert all(row.count("z") > 10 for row in bodies[1::2])


def test_lobes_follow_a_line(svg: Svg) -> None:
    draw_fat(svg, HC, SHAPE, "level")
    draw_fat(svg, HC, SHAPE, "bent", follow=lambda x: 0.3 * x)

    lobes = [row for row in svg.text().splitlines() if "<path" in row][1::2]
    assert lobes[0] != lobes[1]


def test_fat_and_skin_differ_in_every_theme_but_the_grey_ones() -> None:
    assert set(FAT) == set(SKIN) == set(Theme)
    assert all(FAT[theme].base != SKIN[theme].base for theme in Theme)
