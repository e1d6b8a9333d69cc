# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each stent ends in the vein that its step names, and the longest one below the ligament."""

from __future__ import annotations

import pytest
from shapely.geometry import Point

from tools.artwork.drawings.stent_in_place import REACHES, stent
from tools.artwork.pelvis_bones import inguinal_ligament
from tools.artwork.pelvis_frame import PELVIS
from tools.artwork.pelvis_story import crossing_region
from tools.artwork.pelvis_vessels import State, veins


@pytest.mark.parametrize(
    ("name", "vein"),
    [("short", "common-iliac"), ("long", "external-iliac"), ("groin", "common-femoral")],
)
def test_the_stent_ends_in_the_vein_of_its_step(name: str, vein: str) -> None:
    tree = veins(PELVIS, State.STENT)

    end = Point(stent(tree, name).line[-1, :2])

    assert tree.trunk[f"vein.{vein}.left"].shape().contains(end)


def test_only_the_longest_stent_passes_behind_the_ligament() -> None:
    tree, ligament = veins(PELVIS, State.STENT), inguinal_ligament(PELVIS, 1.0)

    passing = [name for name in REACHES if stent(tree, name).shape().intersects(ligament)]

    assert passing == ["groin"]


@pytest.mark.parametrize("name", list(REACHES))
def test_every_stent_holds_the_crossing_open(name: str) -> None:
    tube = stent(veins(PELVIS, State.STENT), name).shape()

    assert tube.contains(crossing_region().centroid)
