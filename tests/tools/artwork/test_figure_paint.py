# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Clothes lie on the body, lit parts lie within each other, frames place what they are told."""

from __future__ import annotations

import itertools

import pytest
from shapely.geometry import Point, box

from tools.artwork.figure import AVERAGE, LARGE, Build, View, trunk_of
from tools.artwork.figure_paint import (
    CLOTH,
    HAIR,
    SHORTS,
    Frame,
    cloth_of,
    insets,
    shorts,
    skin_of,
    vest,
)
from tools.artwork.palettes import DARK, HC, LIGHT

BUILDS = pytest.mark.parametrize("build", [AVERAGE, LARGE], ids=["average", "large"])


def test_lit_parts_shrink_towards_the_light() -> None:
    parts = insets(Point(0, 0).buffer(60), 40, 6)

    assert [lit for lit, _ in parts] == sorted(lit for lit, _ in parts)
    assert all(one.contains(two) for (_, one), (_, two) in itertools.pairwise(parts))
    assert parts[-1][1].centroid.x < 0 > parts[-1][1].centroid.y


def test_a_thin_limb_has_fewer_lit_parts() -> None:
    assert len(insets(box(0, 0, 400, 12), 40, 9)) < 9


@BUILDS
def test_clothes_lie_on_the_body_and_not_on_each_other(build: Build) -> None:
    trunk = trunk_of(build)
    top, bottom = vest(View.FRONT, build, trunk), shorts(trunk)

    assert trunk.buffer(0.1).contains(top)
    assert trunk.buffer(0.1).contains(bottom)
    assert top.intersection(bottom).area < 0.01 * bottom.area
    assert bottom.bounds[3] < 600


def test_a_mirrored_frame_shows_the_other_side() -> None:
    plain, mirrored = Frame(2, 100, 50), Frame(2, 100, 50, mirrored=True)

    assert plain.points([(10, 5)]).tolist() == [[120, 60]]
    assert mirrored.points([(10, 5)]).tolist() == [[80, 60]]
    assert mirrored.shape(box(0, 0, 10, 10)).bounds == (80, 50, 100, 70)


def test_nothing_is_seen_beyond_the_edge_of_a_frame() -> None:
    frame = Frame(1, 0, 0, within=(0, 0, 50, 50))

    assert frame.shape(box(20, 20, 90, 90)).bounds == (20, 20, 50, 50)
    assert max(line[:, 0].max() for line in frame.lines([(10, 10), (90, 10)])) <= 50
    assert frame.lines([(60, 60), (90, 90)]) == []


@pytest.mark.parametrize("palette", [LIGHT, DARK, HC], ids=["light", "dark", "hc"])
def test_skin_and_each_cloth_are_told_apart(palette) -> None:
    colours = [
        skin_of(palette).colour(0.5),
        *(cloth_of(palette, ramps).colour(0.5) for ramps in (CLOTH, SHORTS, HAIR)),
    ]

    assert len(set(colours)) >= (2 if palette.flat else 4)
