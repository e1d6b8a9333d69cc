# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lines are smooth, tubes have their width, shapes their area."""

import math

import numpy as np
import pytest
from shapely.geometry import LineString, MultiPolygon, Point, box

from tools.artwork.curves import (
    Tube,
    blend,
    ellipse,
    mirror,
    normals,
    polygons,
    rounded,
    smooth,
    spline,
    together,
)

CORNERS = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (20.0, 10.0)]


def test_a_line_goes_through_its_points_and_radii_ride_along() -> None:
    line = spline([(0, 0, 1), (10, 5, 2), (20, 0, 3)], 60)

    for point in ((0, 0, 1), (10, 5, 2), (20, 0, 3)):
        assert np.min(np.abs(line - np.array(point)).sum(1)) < 1e-9


def test_an_open_line_begins_and_ends_at_its_points() -> None:
    line = spline(CORNERS)

    assert tuple(line[0]) == CORNERS[0]
    assert tuple(line[-1]) == CORNERS[-1]


def test_normals_stand_on_the_line() -> None:
    line = spline(CORNERS)
    along = np.gradient(line, axis=0)

    assert np.allclose(np.sum(normals(line) * along, axis=1), 0, atol=1e-9)


def test_a_straight_tube_is_as_wide_as_its_radius_says() -> None:
    tube = Tube([(0, 0, 5), (0, 50, 5), (0, 100, 5)], caps=(False, False))

    assert tube.shape().area == pytest.approx(1000, rel=0.02)
    assert tube.shape(0.5).area == pytest.approx(500, rel=0.04)


def test_a_capped_tube_ends_round() -> None:
    open_, capped = (
        Tube([(0, 0, 5), (0, 100, 5)], caps=caps) for caps in ((False,) * 2, (True,) * 2)
    )

    grown = capped.shape().area - open_.shape().area
    assert grown == pytest.approx(math.pi * 25, rel=0.1)


def test_a_thinner_shape_drifts_to_the_light() -> None:
    tube = Tube([(0, 0, 10), (0, 100, 10)])

    assert tube.shape(0.2, (-0.6, 0)).centroid.x < -3


def test_forks_are_filled_and_corners_rounded() -> None:
    fork = together([box(0, 0, 10, 100), box(0, 0, 100, 10)])

    assert blend(fork, 8).area > fork.area
    assert blend(fork, 0) is fork
    assert rounded(box(0, 0, 100, 100), 20).area < 10_000


def test_shapes_have_the_area_of_their_curve() -> None:
    assert ellipse(5, 5, 4, 2).area == pytest.approx(math.pi * 8, rel=0.001)
    circle = smooth([(math.cos(a) * 50, math.sin(a) * 50) for a in np.linspace(0, 6, 20)])
    assert circle.area == pytest.approx(math.pi * 2500, rel=0.05)


def test_a_mirrored_shape_lies_on_the_other_side() -> None:
    assert mirror(box(10, 0, 20, 5), 0).bounds == (-20, 0, -10, 5)


def test_lines_and_nothing_are_no_polygons() -> None:
    two = MultiPolygon([box(0, 0, 1, 1), box(2, 0, 3, 1)])

    assert len(polygons(two)) == 2
    assert polygons(LineString([(0, 0), (1, 1)])) == []
    assert polygons(Point(0, 0).buffer(0)) == []
    assert len(polygons(two.union(LineString([(5, 5), (6, 6)])))) == 2
