# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Small signs are what they stand for: six arms, a high column, a drop that falls."""

from __future__ import annotations

import math

import numpy as np
import pytest
from shapely.geometry import Point

from tools.artwork import symbols
from tools.artwork.palettes import DARK, HC, LIGHT
from tools.artwork.svg import Svg


def test_a_snowflake_has_six_arms_with_two_twigs_each() -> None:
    lines = symbols.snowflake((50, 50), 30)

    long = [line for line in lines if math.dist(line[0], line[1]) == pytest.approx(60)]
    assert len(long) == 3
    assert len(lines) == 3 + 6 * 2
    assert all(np.hypot(*(point - (50, 50))) <= 30.01 for line in lines for point in line)


def test_the_column_of_a_thermometer_stands_high() -> None:
    glass, column = symbols.thermometer((50, 100), 180)

    assert glass.contains(column)
    assert glass.bounds[3] - glass.bounds[1] == pytest.approx(180, abs=8)
    assert column.bounds[1] - glass.bounds[1] < 0.25 * 180


def test_a_drop_is_round_below() -> None:
    shape = symbols.drop((0, 0), 40)

    assert shape.centroid.y > 0
    assert shape.bounds[3] - shape.bounds[1] == pytest.approx(40, rel=0.1)


def test_an_arrow_reaches_to_its_end() -> None:
    shape = symbols.arrow((0, 0), (100, 0), 8)

    assert shape.bounds[2] == pytest.approx(100, abs=3)
    assert shape.contains(Point(50, 0))
    assert shape.bounds[3] > 10


def test_bows_lie_around_their_middle() -> None:
    first, second = symbols.arcs((10, 20), (30.0, 44.0), (-20, 20))

    assert np.hypot(*(first - (10, 20)).T) == pytest.approx(30)
    assert np.hypot(*(second - (10, 20)).T) == pytest.approx(44)
    assert first[:, 0].min() > 10


def test_warmth_winds_upwards() -> None:
    line = symbols.wave((10, 100), 40, 5)

    assert line[-1, 1] == 60
    assert np.ptp(line[:, 0]) == pytest.approx(10, abs=0.2)


@pytest.mark.parametrize("palette", [LIGHT, DARK, HC], ids=["light", "dark", "hc"])
def test_a_clock_has_a_face_some_minutes_and_two_hands(palette) -> None:
    svg = Svg("test", (100, 100), "Test", "A test.")

    symbols.draw_clock(svg, (50, 50), 30, palette)

    assert svg.text().count("<path") == 5
    assert symbols.glass(palette) in svg.text()
