# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A stent is a round tube of rings; its far side is seen only where themes are shaded."""

from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import Point

from tools.artwork.palettes import HC, LIGHT, Theme
from tools.artwork.svg import Svg
from tools.artwork.vein_devices import (
    BALLOON,
    CATHETER,
    Mesh,
    Stent,
    draw_balloon,
    draw_stent_back,
    draw_stent_front,
    draw_tube,
    draw_wire,
)

LINE = np.column_stack([np.full(80, 100.0), np.linspace(0, 300, 80), np.full(80, 40.0)])
MESH = Mesh(crowns=6, height=10, pitch=30, tilt=0)


@pytest.fixture
def svg() -> Svg:
    return Svg("test", (200, 300), "Test", "A test.")


def test_struts_stay_on_the_tube() -> None:
    struts = Stent(LINE, MESH).struts()
    places = np.vstack([*struts.front, *struts.back])

    assert np.ptp(places[:, 0]) == pytest.approx(80, abs=1)
    assert places[:, 1].min() == pytest.approx(0, abs=1)
    assert places[:, 1].max() == pytest.approx(300, abs=1)


def test_near_and_far_side_are_alike() -> None:
    struts = Stent(LINE, MESH).struts()
    lengths = [
        sum(np.hypot(*np.diff(part, axis=0).T).sum() for part in side)
        for side in (struts.front, struts.back)
    ]

    assert lengths[0] == pytest.approx(lengths[1], rel=0.1)


def test_a_finer_mesh_has_more_metal() -> None:
    coarse, fine = (
        sum(len(part) for part in Stent(LINE, Mesh(pitch=pitch)).struts().front)
        for pitch in (60, 30)
    )

    assert fine > 1.5 * coarse


@pytest.mark.parametrize(("palette", "paths"), [(LIGHT, 3), (HC, 2)])
def test_the_far_side_is_left_out_where_shapes_are_flat(svg: Svg, palette, paths: int) -> None:
    struts = Stent(LINE, MESH).struts()

    draw_stent_back(svg, palette, struts, MESH, "device.stent")
    draw_stent_front(svg, palette, struts, MESH, "device.stent")

    assert svg.text().count("<path") == paths


@pytest.mark.parametrize(("flat", "strokes"), [(True, 2), (False, 4)])
def test_a_tube_is_strokes_on_each_other(svg: Svg, flat: bool, strokes: int) -> None:
    draw_tube(svg, LINE, 12, CATHETER[Theme.LIGHT], "device.tube", flat=flat)

    assert svg.text().count("<path") == strokes


def test_a_balloon_has_folds_that_meet_at_its_ends(svg: Svg) -> None:
    draw_balloon(svg, LIGHT, Point(100, 150).buffer(60), "device.balloon")

    assert svg.text().count(f'stroke="{BALLOON[Theme.LIGHT].dark}"') == 2


def test_a_wire_shines(svg: Svg) -> None:
    draw_wire(svg, HC, LINE, "device.wire")

    assert HC.metal.outline in svg.text()
    assert HC.metal.light in svg.text()
