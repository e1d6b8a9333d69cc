# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Vessels of the pelvis keep published diameters, and cross where they cross in people."""

from __future__ import annotations

import itertools
from functools import cache

import numpy as np
import pytest
from shapely.geometry import box

from tools.artwork.pelvis_frame import Frame
from tools.artwork.pelvis_vessels import ORDER, State, Tree, arteries, middle, territories, veins

MM = Frame(1.0, (0.0, 0.0))
LEFT = "vein.common-iliac.left"


@cache
def tree(state: State = State.HEALTHY) -> Tree:
    return veins(MM, state)


@cache
def red() -> Tree:
    return arteries(MM)


def diameters(kind: Tree, name: str):
    return 2 * kind.trunk[name].line[:, 2]


@pytest.mark.parametrize(
    ("kind", "name", "size"),
    [
        (tree(), "vein.inferior-vena-cava", 20),
        (tree(), LEFT, 15.7),
        (tree(), "vein.common-iliac.right", 14.2),
        (tree(), "vein.external-iliac.right", 13),
        (tree(), "vein.common-femoral.left", 12),
        (red(), "artery.aorta", 18),
        (red(), "artery.common-iliac.left", 12),
    ],
)
def test_vessels_are_as_wide_as_published(kind: Tree, name: str, size: float) -> None:
    assert float(np.median(diameters(kind, name))) == pytest.approx(size, rel=0.1)


def test_the_vena_cava_is_right_of_the_aorta() -> None:
    cava, aorta = tree().trunk["vein.inferior-vena-cava"], red().trunk["artery.aorta"]

    assert cava.line[:, 0].mean() < 0 < aorta.line[:, 0].mean()


def test_the_right_artery_crosses_the_left_vein_and_the_left_one_does_not() -> None:
    vein = tree().trunk[LEFT].shape()
    right, left = (red().trunk[f"artery.common-iliac.{side}"].shape() for side in ("right", "left"))

    assert right.intersection(vein).area > 100
    assert left.intersection(vein).area < right.intersection(vein).area


def test_states_differ_as_they_are_called() -> None:
    waist = {state: float(diameters(tree(state), LEFT)[20:].min()) for state in State}

    assert waist[State.NARROW] < 0.5 * waist[State.HEALTHY]
    assert waist[State.STENT] == pytest.approx(waist[State.HEALTHY], rel=0.05)
    below = "vein.external-iliac.left"
    assert diameters(tree(State.POOLS), below).max() > diameters(tree(), below).max()


def test_only_the_left_veins_change() -> None:
    changed = {
        name
        for name, tube in tree(State.POOLS).trunk.items()
        if not np.array_equal(tube.line, tree().trunk[name].line)
    }

    assert changed
    assert all(name.endswith(".left") for name in changed)


def test_parts_of_a_line_follow_each_other() -> None:
    parts = [tree().trunk[f"vein.{name}.left"].line for name in ("common-iliac", "external-iliac")]

    assert np.hypot(*(parts[0][-1, :2] - parts[1][0, :2])) < 15
    assert ORDER[-1] == "common-iliac"


def test_territories_do_not_overlap() -> None:
    shapes = territories(tree(), box(-200, -100, 200, 300)).values()

    assert all(one.intersection(two).area < 1 for one, two in itertools.combinations(shapes, 2))


def test_the_middle_of_a_vessel_is_half_way_along() -> None:
    tube = red().trunk["artery.aorta"]

    assert tube.line[0, 1] < middle(tube)[1] < tube.line[-1, 1]
    assert middle(tube, 0.0)[1] == pytest.approx(tube.line[0, 1])
