# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""At the groin lie, from the middle of the body outwards, vein, artery and nerve."""

from __future__ import annotations

import pytest

from tools.artwork.groin_slice import (
    DERMIS,
    FASCIA,
    MIDDLE,
    MUSCLES,
    artery,
    block,
    bone,
    deep,
    fascia,
    fat,
    muscle,
    nerve,
    saphenous,
    skin,
    surface,
    vein,
    vein_wall,
)


def test_vein_artery_and_nerve_follow_each_other_outwards() -> None:
    row = [shape.centroid.x for shape in (vein(), artery(), nerve())]

    assert row == sorted(row)
    assert vein_wall().distance(artery()) > 0
    assert artery().distance(nerve()) > 0


def test_the_bone_is_behind_the_vessels() -> None:
    assert bone().bounds[1] > max(vein_wall().bounds[3], artery().bounds[3])


def test_layers_follow_each_other_inwards_without_a_gap() -> None:
    layers = [skin(), fat(), fascia(), deep()]

    heights = [layer.bounds[1] for layer in layers]
    assert heights == sorted(heights)
    assert sum(layer.area for layer in layers) == pytest.approx(block().area, rel=0.001)
    assert DERMIS < FASCIA


def test_the_vein_under_the_skin_lies_in_the_fat_and_the_deep_one_below() -> None:
    assert fat().contains(saphenous().centroid)
    assert deep().contains(vein_wall())


@pytest.mark.parametrize("name", MUSCLES)
def test_muscles_keep_clear_of_vessels_nerve_and_bone(name: str) -> None:
    shape = muscle(name)

    assert shape.area > 1000
    assert all(shape.distance(each) > 4 for each in (vein_wall(), artery(), nerve(), bone()))
    assert block().buffer(0.1).contains(shape)


def test_the_probe_presses_the_skin_in() -> None:
    assert surface(MIDDLE) > surface(MIDDLE - 250)
