# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A stent lies in the left veins between the places that are named."""

from __future__ import annotations

import numpy as np
import pytest

from tools.artwork.palettes import HC
from tools.artwork.pelvis_frame import PELVIS
from tools.artwork.pelvis_stent import LEFT_MAIN, draw_stent, left_line, stent_tube
from tools.artwork.pelvis_vessels import State, veins
from tools.artwork.svg import Svg

TREE = veins(PELVIS, State.STENT)


def length(line) -> float:
    return float(np.hypot(*np.diff(line[:, :2], axis=0).T).sum())


def test_the_left_veins_are_one_line_from_the_heart() -> None:
    line, ends = left_line(TREE)

    assert line[0, 1] < line[-1, 1]
    assert len(ends) == len(LEFT_MAIN)
    assert ends == sorted(ends)
    assert ends[-1] == pytest.approx(length(line), rel=0.01)


@pytest.mark.parametrize(("start", "end"), [(0.0, 1.0), (0.2, 1.6), (0.0, 2.7)])
def test_a_stent_is_as_long_as_the_veins_it_lines(start: float, end: float) -> None:
    _line, ends = left_line(TREE)
    bounds = [0.0, *ends]

    expected = np.interp(end, range(len(bounds)), bounds) - np.interp(
        start, range(len(bounds)), bounds
    )

    assert length(stent_tube(TREE, start, end).line) == pytest.approx(expected, rel=0.02)


def test_a_stent_lies_in_its_vein() -> None:
    vein = TREE.trunk["vein.common-iliac.left"].shape().buffer(1)

    assert vein.contains(stent_tube(TREE, 0.2, 0.8).shape(0.9))


def test_flat_themes_show_the_near_side_only() -> None:
    svg = Svg("test", (1800, 1200), "Test", "A test.")

    draw_stent(svg, HC, stent_tube(TREE, 0.2, 0.8), "device.stent")

    assert 'id="device.stent.front"' in svg.text()
    assert 'id="device.stent.back"' not in svg.text()
