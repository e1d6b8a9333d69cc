# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Signs for the way of the blood along tubes: chevrons that point on, sparse dots for slow flow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Points, Tube
from tools.artwork.palettes import Palette
from tools.artwork.svg import Ink, Svg


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """How signs are set along a tube."""

    gap: float = 58.0
    """From one to the next, in drawing units."""
    start: float = 30.0
    """From the end at which the blood comes in."""
    size: float = 0.5
    """Half the width of a chevron as a share of the radius there."""
    biggest: float = 11.0
    smallest: float = 5.5
    room: BaseGeometry | None = None
    """Signs lie wholly inside."""
    avoid: BaseGeometry | None = None
    """Signs do not touch it."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A place on a tube, the way of the blood there, and half the width of a sign."""

    place: Points
    way: Points
    half: float


def joined(tubes: Sequence[Tube]) -> Tube:
    """Return tubes that follow each other, heart first, as one whose blood runs on to its end."""
    return Tube.along(np.vstack([tube.line for tube in tubes])[::-1])


def signs(tube: Tube, flow: Flow) -> list[Sign]:
    """Return the places for signs along a tube; its line runs with the blood."""
    line = tube.line
    steps = np.hypot(*np.diff(line[:, :2], axis=0).T)
    kept = np.r_[True, steps > 1e-6]
    line, along = line[kept], np.r_[0.0, np.cumsum(steps[steps > 1e-6])]
    out = []
    for distance in np.arange(flow.start, along[-1] - 8, flow.gap):
        x, y, radius = (float(np.interp(distance, along, line[:, axis])) for axis in range(3))
        before, after = (
            np.array([np.interp(distance + step, along, line[:, axis]) for axis in (0, 1)])
            for step in (-4, 4)
        )
        way = (after - before) / max(1e-9, float(np.hypot(*(after - before))))
        half = min(flow.biggest, max(flow.smallest, radius * flow.size))
        sign = Sign(np.array([x, y]), way, half)
        if _fits(sign, flow):
            out.append(sign)
    return out


def _fits(sign: Sign, flow: Flow) -> bool:
    disc = Point(sign.place).buffer(sign.half + 2)
    if flow.room is not None and not flow.room.contains(disc):
        return False
    return flow.avoid is None or not flow.avoid.intersects(disc)


def draw_chevrons(
    svg: Svg, palette: Palette, places: Iterable[Sign], name: str = "", *, bold: float = 1.0
) -> None:
    """Draw arrow heads: white on a dark rim, so that they show on every vein."""
    data = ""
    for sign in places:
        across = np.array([-sign.way[1], sign.way[0]]) * sign.half
        tip = sign.place + sign.way * sign.half * 0.55
        foot = sign.place - sign.way * sign.half * 0.45
        corners = (foot + across, tip, foot - across)
        data += "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in corners)
    _draw_two(svg, palette, data, 4.2 * bold, name, 3.4 * bold**2)


def draw_dots(
    svg: Svg, palette: Palette, places: Iterable[Sign], name: str = "", *, bold: float = 1.0
) -> None:
    """Draw dots for blood that hardly moves."""
    data = "".join(f"M{sign.place[0]:.1f} {sign.place[1]:.1f}h.1" for sign in places)
    _draw_two(svg, palette, data, 7.0 * bold, name, 3.4 * bold)


def _draw_two(
    svg: Svg, palette: Palette, data: str, width: float, name: str, more: float = 3.4
) -> None:
    rim = "#000000" if palette.flat else palette.vein_deep
    with svg.group(name):
        svg.data(data, Ink(line=rim, width=round(width + more, 2)))
        svg.data(data, Ink(line=palette.mark, width=round(width, 2)))


def scattered(tube: Tube, gap: float, flow: Flow, seed: int = 4) -> list[Sign]:
    """Return places across the whole width of a tube, as of blood that pools."""
    dice = np.random.default_rng(seed)
    out: list[Sign] = []
    left, top, right, bottom = tube.shape().bounds
    room = tube.shape(0.72)
    if flow.room is not None:
        room = room.intersection(flow.room)
    for _ in range(2500):
        place = np.array([dice.uniform(left, right), dice.uniform(top, bottom)])
        near = any(np.hypot(*(place - other.place)) < gap for other in out)
        if near or not room.contains(Point(place)):
            continue
        if flow.avoid is None or not flow.avoid.intersects(Point(place).buffer(6)):
            out.append(Sign(place, np.array([0.0, -1.0]), 4.0))
    return out
