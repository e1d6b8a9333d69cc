# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Seen from inside, the vein lies around the catheter and the artery in front of it."""

from __future__ import annotations

import pytest
from shapely.geometry import Point

from tools.artwork.ivus_image import (
    CATHETER,
    RADIUS,
    SIDE,
    WIRE_AWAY,
    Scene,
    area_lost,
    narrowed_scene,
    open_scene,
    outside,
)

SCENES = pytest.mark.parametrize("scene", [open_scene(), narrowed_scene()], ids=["open", "narrow"])


@SCENES
def test_catheter_and_wire_lie_in_the_vein(scene: Scene) -> None:
    assert scene.lumen.contains(Point(RADIUS, RADIUS).buffer(CATHETER))
    assert CATHETER < WIRE_AWAY < RADIUS


@SCENES
def test_the_artery_is_in_front_and_the_spine_behind(scene: Scene) -> None:
    assert scene.artery.centroid.y < scene.lumen.centroid.y < RADIUS + scene.spine
    assert scene.artery.intersection(scene.lumen).area < 1


def test_the_narrowed_vein_has_lost_more_than_half() -> None:
    assert 0.5 < area_lost() < 0.8


def test_the_picture_is_round() -> None:
    clear = outside()

    assert clear.shape == (SIDE, SIDE)
    assert clear[0, 0] == clear[-1, 0] == 1
    assert clear[SIDE // 2, 4] == 0
