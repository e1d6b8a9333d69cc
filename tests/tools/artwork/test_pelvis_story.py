# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The narrow place lies under the artery at L5, and what can be tapped lies in its order."""

from __future__ import annotations

import pytest
from shapely.geometry import Point

from tools.artwork.drawing import Structure
from tools.artwork.palettes import HC
from tools.artwork.pelvis_bones import VERTEBRAE
from tools.artwork.pelvis_bypass import CROSS_PELVIC
from tools.artwork.pelvis_frame import PELVIS
from tools.artwork.pelvis_story import (
    NARROW,
    RING,
    crossing_region,
    draw_narrow_mark,
    story_structures,
)
from tools.artwork.pelvis_vessels import arteries, veins
from tools.artwork.svg import Svg


@pytest.fixture(scope="module")
def told() -> tuple[Structure, ...]:
    return tuple(story_structures({"pelvis": CROSS_PELVIC}, (0.0, 1.4)))


def test_the_crossing_lies_in_both_vessels_in_front_of_l5() -> None:
    crossing, bone = crossing_region(), VERTEBRAE["L5"]
    artery = arteries(PELVIS).trunk["artery.common-iliac.right"].shape()
    vein = veins(PELVIS).trunk["vein.common-iliac.left"].shape()

    assert artery.buffer(0.1).contains(crossing)
    assert vein.buffer(0.1).contains(crossing)
    top, bottom = (PELVIS.at(0, level)[1] for level in (bone.top, bone.bottom))
    assert top < crossing.centroid.y < bottom


def test_the_narrow_place_is_the_crossing() -> None:
    ring = Point(PELVIS.at(*NARROW)).buffer(RING * PELVIS.scale)

    assert ring.intersection(crossing_region()).area > 0.8 * crossing_region().area


def test_steps_have_what_belongs_to_them(told: tuple[Structure, ...]) -> None:
    steps = {each.id: each.steps for each in told if each.steps}

    assert steps["place.narrow"] == ("narrow", "pools")
    assert steps["vein.bypass.pelvis"] == ("pools",)
    assert steps["device.stent"] == ("stent", "open")


def test_pins_lie_in_their_regions(told: tuple[Structure, ...]) -> None:
    assert all(each.region.buffer(0.5).contains(Point(each.pin)) for each in told)


def test_the_mark_shows_what_the_artery_hides() -> None:
    svg = Svg("test", (1800, 1200), "Test", "A test.")

    draw_narrow_mark(svg, HC)

    assert svg.text().count("stroke-dasharray") >= 2
