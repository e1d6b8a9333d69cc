# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The front view of the pelvis: left veins in a window of their own, arteries in front."""

from __future__ import annotations

import pytest
from shapely.geometry import box

from tools.artwork.colour import contrast
from tools.artwork.curves import Tube
from tools.artwork.palettes import HC, LIGHT, Palette
from tools.artwork.pelvis_frame import PELVIS, PELVIS_SIZE
from tools.artwork.pelvis_scene import (
    Scene,
    TreeLook,
    body,
    draw_fade,
    draw_tree,
    faint,
    hiding,
)
from tools.artwork.pelvis_vessels import veins
from tools.artwork.svg import Svg


@pytest.fixture
def svg() -> Svg:
    return Svg("test", PELVIS_SIZE, "Test", "A test.")


def test_body_and_notches_are_even() -> None:
    for shape in (body(PELVIS), hiding(PELVIS)):
        assert shape.symmetric_difference(PELVIS.mirror(shape)).area < 0.001 * shape.area


def test_the_window_holds_the_left_common_iliac_vein_and_not_the_right_one(svg: Svg) -> None:
    window = Scene(svg, LIGHT).left_window
    left, right = (veins(PELVIS).trunk[f"vein.common-iliac.{side}"] for side in ("left", "right"))

    assert left.shape().intersection(window).area > 0.6 * left.shape().area
    assert right.shape().intersection(window).area < 0.15 * right.shape().area


def test_branches_can_be_left_out(svg: Svg) -> None:
    plain, full = Scene(svg, LIGHT, branches=False), Scene(svg, LIGHT)

    assert len(plain.front_arteries) < len(full.front_arteries)
    assert plain.artery_shape.area < full.artery_shape.area


@pytest.mark.parametrize("palette", [LIGHT, HC], ids=["light", "hc"])
def test_faint_bones_are_nearer_to_the_sheet(svg: Svg, palette: Palette) -> None:
    paler = faint(palette, 0.5)

    assert contrast(paler.bone.outline, palette.sheet) < contrast(
        palette.bone.outline, palette.sheet
    )
    assert paler.vein == palette.vein


def test_a_tree_is_drawn_in_its_window_only(svg: Svg) -> None:
    look = TreeLook(ramp=HC.vein, fork=2, window=box(0, 0, 50, 100), palette=HC)

    shape = draw_tree(svg, "vein.tree", [Tube([(10, 50, 8), (90, 50, 8)])], look)

    assert shape.bounds[2] == 50
    outlines = [row for row in svg.text().splitlines() if 'fill="none"' in row]
    assert outlines
    assert not any(row.rstrip().endswith('Z"/>') for row in outlines), "the cut edge has no line"


@pytest.mark.parametrize(("palette", "gradients"), [(LIGHT, 1), (HC, 0)])
def test_thighs_fade_where_shapes_are_shaded(svg: Svg, palette: Palette, gradients: int) -> None:
    draw_fade(svg, palette)

    assert svg.text().count("<linearGradient") == gradients
