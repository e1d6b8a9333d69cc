# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The ways round start at the left veins and end where the blood can go on."""

from __future__ import annotations

import pytest
from shapely.geometry import Point

from tools.artwork.drawings.collaterals import LABELS, LAYERS, ROUTES
from tools.artwork.pelvis_bypass import BELLY_WALL, CROSS_PELVIC, LUMBAR, lines, region
from tools.artwork.pelvis_frame import PELVIS
from tools.artwork.pelvis_vessels import State, veins


def test_the_way_across_joins_the_left_and_the_right_internal_vein() -> None:
    way = lines(PELVIS, CROSS_PELVIC)[0].line
    deep = veins(PELVIS).deep

    for end, side in ((0, "left"), (-1, "right")):
        stem = deep[f"vein.internal-iliac.{side}"][0].shape().buffer(2)
        assert stem.contains(Point(way[end][:2]))


def test_the_way_in_the_belly_wall_joins_groin_to_groin() -> None:
    way = lines(PELVIS, BELLY_WALL)[0].line
    trunk = veins(PELVIS).trunk

    for end, side in ((0, "left"), (-1, "right")):
        assert trunk[f"vein.common-femoral.{side}"].shape().contains(Point(way[end][:2]))


def test_the_way_beside_the_spine_starts_below_the_narrow_place() -> None:
    start = lines(PELVIS, LUMBAR)[0].line[0]
    vein = veins(PELVIS, State.NARROW).trunk["vein.common-iliac.left"]

    assert vein.shape().contains(Point(start[:2]))
    assert start[0] > PELVIS.at(20, 0)[0]


@pytest.mark.parametrize("name", list(ROUTES))
def test_each_way_has_a_layer_and_a_label_on_it(name: str) -> None:
    label = next(label for label in LABELS if label.id == f"vein.bypass.{name}")

    assert name in {layer.id for layer in LAYERS}
    assert label.anchor is not None
    assert region(lines(PELVIS, ROUTES[name]), 2).contains(Point(label.anchor))
