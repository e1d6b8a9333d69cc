# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The picture of the pelvic veins says where the artery crosses and shows one state at a time."""

from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import Point

from tools.artwork.drawings.pelvic_veins import LABELS, STEPS
from tools.artwork.pelvis_frame import PELVIS
from tools.artwork.pelvis_story import crossing_region
from tools.artwork.pelvis_vessels import State, arteries, veins


def test_the_right_artery_crosses_the_left_vein_where_the_label_points() -> None:
    anchor = next(label.anchor for label in LABELS if label.id == "compression")
    artery = arteries(PELVIS).trunk["artery.common-iliac.right"].shape()
    vein = veins(PELVIS).trunk["vein.common-iliac.left"].shape()

    crossing = crossing_region()

    assert anchor is not None
    assert crossing.contains(Point(anchor))
    assert artery.contains(Point(anchor))
    assert vein.contains(Point(anchor))


def test_the_crossing_lies_in_front_of_the_fifth_lumbar_vertebra() -> None:
    level = (crossing_region().centroid.y - PELVIS.origin[1]) / PELVIS.scale

    assert 4.2 < level < 32.4


@pytest.mark.parametrize(
    ("vessel", "millimetres"),
    [("common-iliac.right", 14.2), ("external-iliac.left", 12.8), ("common-femoral.left", 12.1)],
)
def test_veins_are_as_wide_as_published_medians(vessel: str, millimetres: float) -> None:
    tube = veins(PELVIS).trunk[f"vein.{vessel}"]

    width = 2 * float(np.median(tube.line[:, 2])) / PELVIS.scale

    assert width == pytest.approx(millimetres, rel=0.12)


def test_the_narrow_vein_is_narrowest_under_the_artery() -> None:
    line = veins(PELVIS, State.NARROW).trunk["vein.common-iliac.left"].line
    place = line[int(np.argmin(line[:, 2])), :2]
    artery = arteries(PELVIS).trunk["artery.common-iliac.right"].shape()

    assert artery.buffer(3 * PELVIS.scale).contains(Point(place))


def test_each_step_shows_one_state_of_the_left_vein() -> None:
    states = [
        [name for name in step.show if name in {f"state.{state}" for state in State}]
        for step in STEPS
    ]

    assert states == [
        ["state.healthy"],
        ["state.narrow"],
        ["state.pools"],
        ["state.stent"],
        ["state.stent"],
    ]


def test_the_first_step_is_the_healthy_picture() -> None:
    first = STEPS[0].show

    assert not [name for name in first if name.startswith("mark.") or "bypass" in name]
    assert first.index("state.healthy") < first.index("layer.arteries")
