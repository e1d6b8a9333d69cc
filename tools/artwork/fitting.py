# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Turn outlines of many points into few cubic curves, as SVG path data.

The method is Philip J. Schneider's "An Algorithm for Automatically Fitting Digitized Curves"
(Graphics Gems, 1990).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Landmarks, Points, polygons, spline

ERROR = 0.35
"""How far a curve may be from the outline, in drawing units."""
CORNER_DEGREES = 40.0
SMALLEST = 0.6
"""Shapes and holes of less area are left out, in square units."""
STEP = 5.0
"""Outlines are divided at least this finely; long edges would bulge otherwise."""
WINDOW = 2
ROUNDS = 5
GIVE_UP = 25.0


@dataclass(frozen=True, slots=True)
class Fit:
    """How closely an outline is followed."""

    error: float = ERROR
    corner: float = CORNER_DEGREES


CLOSE = Fit()


def path_data(shape: BaseGeometry, fit: Fit = CLOSE) -> str:
    """Return the path data of a shape with its holes."""
    out = []
    for polygon in polygons(shape):
        if polygon.area < SMALLEST:
            continue
        out.append(_ring(np.asarray(polygon.exterior.coords, float), fit))
        out.extend(
            _ring(np.asarray(hole.coords, float), fit)
            for hole in polygon.interiors
            if Polygon(hole).area > SMALLEST
        )
    return "".join(out)


def straight_data(shape: BaseGeometry) -> str:
    """Return the path data of a shape with straight edges only."""
    return "".join(
        "M" + "L".join(_pair(point) for point in list(ring.coords)[:-1]) + "Z"
        for polygon in polygons(shape)
        for ring in (polygon.exterior, *polygon.interiors)
    )


def line_data(points: Landmarks, fit: Fit = CLOSE) -> str:
    """Return the path data of an open line; a line of few points is made smooth first."""
    line = np.asarray(points, float)[:, :2]
    if 3 <= len(line) < 14:
        line = spline(line, 60)
    curves: list[Points] = []
    _fit(line, _unit(line[1] - line[0]), _unit(line[-2] - line[-1]), fit.error, curves)
    return _written(curves)


def _ring(outline: Points, fit: Fit) -> str:
    points = np.asarray(LineString(outline).segmentize(STEP).coords, float)[:-1]
    steps = np.diff(points, axis=0)
    points = points[np.r_[True, np.hypot(steps[:, 0], steps[:, 1]) > 0.12]]
    if len(points) < 4:
        return "M" + "L".join(_pair(point) for point in points) + "Z"
    corners = _corners(points, fit.corner)
    whole = not corners
    starts = corners or [0]
    curves: list[Points] = []
    for place, start in enumerate(starts):
        _side(points, start, starts[(place + 1) % len(starts)], fit.error, curves, whole=whole)
    return _written(curves) + "Z"


def _corners(points: Points, degrees: float) -> list[int]:
    """Return the places at which the outline turns sharply."""
    into, out = points - np.roll(points, WINDOW, 0), np.roll(points, -WINDOW, 0) - points
    cross = into[:, 0] * out[:, 1] - into[:, 1] * out[:, 0]
    turn = np.degrees(np.abs(np.arctan2(cross, np.sum(into * out, 1))))
    count = len(points)
    near = np.arange(-WINDOW, WINDOW + 1)
    return [
        place
        for place in range(count)
        if turn[place] > degrees and turn[place] == turn[(place + near) % count].max()
    ]


def _side(
    points: Points, start: int, end: int, error: float, curves: list[Points], *, whole: bool
) -> None:
    """Fit the part of an outline between two corners."""
    count = len(points)
    last = end if end > start else end + count
    part = points[np.arange(start, last + 1) % count]
    if whole:
        tangent = _unit(points[1] - points[-1])
        first, second = tangent, -tangent
    else:
        first, second = _unit(part[1] - part[0]), _unit(part[-2] - part[-1])
    if len(part) == 2:
        third = (part[1] - part[0]) / 3
        curves.append(np.array([part[0], part[0] + third, part[1] - third, part[1]]))
        return
    _fit(part, first, second, error, curves)


def _fit(points: Points, first: Points, second: Points, error: float, curves: list[Points]) -> None:
    """Append the curves that follow points, dividing where one is not enough."""
    if len(points) == 2:
        reach = float(np.hypot(*(points[1] - points[0]))) / 3
        curves.append(
            np.array([points[0], points[0] + first * reach, points[1] + second * reach, points[1]])
        )
        return
    steps = np.diff(points, axis=0)
    along = np.r_[0, np.cumsum(np.hypot(steps[:, 0], steps[:, 1]))]
    along /= along[-1]
    worst = 0
    for _ in range(ROUNDS):
        curve = _best(points, along, first, second)
        off = np.sum((_at(curve, along) - points) ** 2, axis=1)
        worst = int(np.argmax(off))
        if off[worst] < error * error:
            curves.append(curve)
            return
        if off[worst] > error * error * GIVE_UP:
            break
        along = _nearer(points, curve, along)
    worst = min(max(worst, 1), len(points) - 2)
    middle = _unit(points[worst - 1] - points[worst + 1])
    _fit(points[: worst + 1], first, middle, error, curves)
    _fit(points[worst:], -middle, second, error, curves)


def _best(points: Points, along: Points, first: Points, second: Points) -> Points:
    """Return the curve with given ends and directions that lies closest (least squares)."""
    back = 1 - along
    b0, b1, b2, b3 = back**3, 3 * along * back**2, 3 * along**2 * back, along**3
    a1, a2 = first * b1[:, None], second * b2[:, None]
    matrix = np.array([[np.sum(a1 * a1), np.sum(a1 * a2)], [np.sum(a1 * a2), np.sum(a2 * a2)]])
    rest = points - (points[0] * (b0 + b1)[:, None] + points[-1] * (b2 + b3)[:, None])
    right = np.array([np.sum(a1 * rest), np.sum(a2 * rest)])
    length = float(np.hypot(*(points[-1] - points[0])))
    reach = np.array([length / 3, length / 3])
    if abs(np.linalg.det(matrix)) > 1e-12:
        solved = np.linalg.solve(matrix, right)
        if (solved >= 1e-6 * length).all():
            reach = solved
    return np.array(
        [points[0], points[0] + first * reach[0], points[-1] + second * reach[1], points[-1]]
    )


def _nearer(points: Points, curve: Points, along: Points) -> Points:
    """Move each parameter towards the place of the curve that is nearest (one Newton step)."""
    back, here = (1 - along)[:, None], along[:, None]
    d1 = 3 * (
        back**2 * (curve[1] - curve[0])
        + 2 * back * here * (curve[2] - curve[1])
        + here**2 * (curve[3] - curve[2])
    )
    d2 = 6 * (
        back * (curve[2] - 2 * curve[1] + curve[0]) + here * (curve[3] - 2 * curve[2] + curve[1])
    )
    off = _at(curve, along) - points
    above, below = np.sum(off * d1, 1), np.sum(d1 * d1, 1) + np.sum(off * d2, 1)
    safe = np.where(np.abs(below) > 1e-12, below, 1.0)
    step = np.where(np.abs(below) > 1e-12, above / safe, 0.0)
    return np.clip(along - step, 0, 1)


def _at(curve: Points, along: Points) -> Points:
    here = along[:, None]
    back = 1 - here
    near = back**3 * curve[0] + 3 * back**2 * here * curve[1]
    places: Points = near + 3 * back * here**2 * curve[2] + here**3 * curve[3]
    return places


def _is_straight(curve: Points) -> bool:
    chord = curve[3] - curve[0]
    length = float(np.hypot(*chord))
    if length < 1e-9:
        return False
    offs = (
        abs(chord[0] * (curve[k] - curve[0])[1] - chord[1] * (curve[k] - curve[0])[0])
        for k in (1, 2)
    )
    return bool(max(offs) / length < 0.08)


def _unit(step: Points) -> Points:
    return step / max(1e-9, float(np.hypot(*step)))


def _pair(point: Sequence[float] | Points) -> str:
    x, y = (f"{float(point[axis]):.1f}" for axis in (0, 1))
    return f"{_no_minus_zero(x)} {_no_minus_zero(y)}"


def _no_minus_zero(number: str) -> str:
    number = number.removesuffix(".0")
    return "0" if number == "-0" else number


def _written(curves: list[Points]) -> str:
    """Return path data in steps from point to point, which need fewer digits than places do.

    Steps are taken between rounded places, so that their errors do not add up.
    """
    here = np.round(curves[0][0] * 10)
    data, last = f"M{_pair(curves[0][0])}", "M"
    for curve in curves:
        points = np.round(curve[1:] * 10)
        if _is_straight(curve):
            points, letter = points[2:], "l"
        else:
            letter = "c"
        steps = _steps(points - here)
        if letter == last:
            data += steps if steps.startswith("-") else f" {steps}"
        else:
            data += letter + steps
        here, last = points[-1], letter
    return data


def _steps(tenths: Points) -> str:
    """Return numbers without needless signs: 1.5-.2 0."""
    out = ""
    for number in tenths.ravel():
        text = _no_minus_zero(f"{number / 10:.1f}".removesuffix(".0"))
        text = text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text
        out += text if not out or text.startswith("-") else f" {text}"
    return out
