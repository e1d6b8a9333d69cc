# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Bones of both sides mirror each other; what is drawn of them can be tapped."""

from __future__ import annotations

from functools import cache

import pytest

from tools.artwork.palettes import HC, LIGHT
from tools.artwork.pelvis_frame import PELVIS, PELVIS_SIZE, Frame
from tools.artwork.pelvis_skeleton import HOLLOWS, SACRAL_HOLES, SkeletonArtist, skeleton
from tools.artwork.svg import Svg

bones = cache(skeleton)


@pytest.mark.parametrize("part", ["hips", "femurs"])
def test_left_and_right_mirror_each_other(part: str) -> None:
    pair = getattr(bones(PELVIS), part)

    assert pair["left"].centroid.x > PELVIS.origin[0] > pair["right"].centroid.x
    assert PELVIS.mirror(pair["left"]).symmetric_difference(pair["right"]).area < 1


def test_vertebrae_stand_on_each_other_above_the_sacrum() -> None:
    heights = [bones(PELVIS).spine[name].centroid.y for name in ("L3", "L4", "L5")]

    assert heights == sorted(heights)
    assert heights[-1] < bones(PELVIS).sacrum.centroid.y


def test_the_whole_is_as_wide_as_the_hips() -> None:
    whole = bones(PELVIS).whole()

    assert whole.bounds[2] - whole.bounds[0] >= 280 * PELVIS.scale


def test_holes_of_the_sacrum_lie_in_it_and_get_smaller_downwards() -> None:
    frame = Frame(1.0, (0.0, 0.0))
    sacrum = bones(frame).sacrum

    assert all(sacrum.contains(frame.ellipse(x, level, *size)) for level, x, *size in SACRAL_HOLES)
    sizes = [across for _, _, across, _ in SACRAL_HOLES]
    assert sizes == sorted(sizes, reverse=True)
    assert len(HOLLOWS) == 6


def test_flat_bones_have_no_gradients() -> None:
    flat, lit = (Svg("test", PELVIS_SIZE, "Test", "A test.") for _ in range(2))

    SkeletonArtist(flat, HC, PELVIS).draw_spine()
    SkeletonArtist(lit, LIGHT, PELVIS).draw_spine()

    assert "Gradient" not in flat.text()
    assert "Gradient" in lit.text()
    assert 'id="bone.vertebra.L5"' in flat.text()
