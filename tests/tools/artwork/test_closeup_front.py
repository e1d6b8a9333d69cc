# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where the artery presses the left vein, seen from the front."""

from __future__ import annotations

from functools import cache

import numpy as np
from shapely.geometry.base import BaseGeometry

from tools.artwork.closeup_front import (
    COMMON,
    FRAME,
    dent,
    is_artery_near,
    outside,
    panel_shape,
    trunk,
)
from tools.artwork.pelvis_vessels import arteries


@cache
def pressed() -> BaseGeometry:
    return dent()


def test_the_dent_lies_in_the_vein_and_mostly_under_the_artery() -> None:
    artery = arteries(FRAME).trunk["artery.common-iliac.right"].shape()

    assert trunk("squeezed")[COMMON[0]].shape().buffer(0.1).contains(pressed())
    assert pressed().intersection(artery).area > 0.6 * pressed().area
    assert panel_shape().intersects(pressed())


def test_a_flattened_vein_is_wider_from_the_front() -> None:
    before, after = (
        trunk(state)[COMMON[0]].shape().intersection(pressed()).area
        for state in ("open", "squeezed")
    )

    assert after > before


def test_only_the_left_vein_changes() -> None:
    before, after = trunk("open"), trunk("squeezed")

    assert set(before) == set(after)
    assert {name for name in before if not np.array_equal(before[name].line, after[name].line)} == {
        COMMON[0]
    }


def test_arteries_that_are_near_are_those_of_the_fork() -> None:
    near = {name for name in arteries(FRAME).trunk if is_artery_near(name)}

    assert "artery.aorta" in near
    assert not any("femoral" in name for name in near)


def test_a_tube_begins_where_it_comes_out_of_another() -> None:
    veins = trunk("open")
    cava = veins["vein.inferior-vena-cava"].shape()
    whole = veins[COMMON[1]]

    assert len(outside(whole, cava).line) < len(whole.line)
    assert len(outside(whole, cava.buffer(-500)).line) == len(whole.line)
