# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Few curves follow many points closely; corners stay corners."""

import re

import numpy as np
import pytest
from shapely.geometry import LineString, Point, Polygon, box

from tools.artwork.curves import ellipse, spline
from tools.artwork.fitting import Fit, line_data, path_data, straight_data

NUMBER = re.compile(r"-?(?:\d+(?:\.\d+)?|\.\d+)")


def points_of(data: str, pieces: int = 40) -> list[tuple[float, float]]:
    """Return the points of the first path in data that goes on in relative commands."""
    points: list[tuple[float, float]] = []
    for command, rest in re.findall(r"([Mlc])([^MlcZ]*)", data.partition("Z")[0]):
        numbers = [float(number) for number in NUMBER.findall(rest)]
        if command == "M":
            points.append((numbers[0], numbers[1]))
            continue
        length = 2 if command == "l" else 6
        for place in range(0, len(numbers), length):
            x, y = points[-1]
            part = np.add(np.array(numbers[place : place + length]).reshape(-1, 2), (x, y))
            if command == "l":
                points.append((float(part[0][0]), float(part[0][1])))
                continue
            for t in np.linspace(0, 1, pieces)[1:]:
                weights = np.array([(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3])
                at = weights @ np.vstack([(x, y), part])
                points.append((float(at[0]), float(at[1])))
    return points


@pytest.mark.parametrize(
    "shape", [ellipse(100, 100, 80, 40), box(0, 0, 50, 30), Point(9, 9).buffer(300)]
)
def test_curves_follow_the_outline(shape: Polygon) -> None:
    made = Polygon(points_of(path_data(shape, Fit(error=0.3))))

    assert made.symmetric_difference(shape).area < 0.6 * shape.length
    assert made.hausdorff_distance(shape) < 1.0


def test_a_box_needs_straight_lines_only() -> None:
    data = path_data(box(0, 0, 50, 30))

    assert "c" not in data
    assert len(points_of(data)) <= 5


def test_a_circle_needs_few_curves() -> None:
    data = path_data(Point(0, 0).buffer(100, quad_segs=64))

    assert len(points_of(data, pieces=2)) <= 13


def test_holes_are_kept_and_crumbs_are_not() -> None:
    ring = Point(0, 0).buffer(50).difference(Point(0, 0).buffer(20))
    crumb = Point(200, 200).buffer(0.2)

    assert path_data(ring.union(crumb)).count("M") == 2


def test_numbers_have_one_decimal_and_no_minus_zero() -> None:
    data = path_data(box(-0.01, -0.04, 10.26, 9.99))

    assert "-0 " not in data
    assert all(len(number.partition(".")[2]) <= 1 for number in NUMBER.findall(data))


def test_an_open_line_begins_and_ends_where_it_should() -> None:
    points = points_of(line_data([(0, 0), (30, 40), (90, 10)]))

    assert points[0] == (0, 0)
    assert points[-1] == pytest.approx((90, 10), abs=0.2)


def test_a_line_of_many_points_is_followed() -> None:
    line = spline([(0, 0), (50, 80), (100, 0)], 80)

    assert LineString(points_of(line_data(line))).hausdorff_distance(LineString(line)) < 1


def test_straight_data_has_every_corner() -> None:
    assert straight_data(box(0, 0, 2, 1)).count("L") == 3
