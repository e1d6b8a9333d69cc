# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The spine behind a cut vein, seen from the side and in a slice across; for all vessel pictures.

Bones are cut through as the vein is: a firm rim, and spongy bone inside.
"""

from __future__ import annotations

import numpy as np
import shapely
from shapely.geometry import Point, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.colour import mix
from tools.artwork.curves import Points, ellipse, smooth, spline
from tools.artwork.fitting import Fit
from tools.artwork.palettes import Palette
from tools.artwork.svg import Ink, Stop, Svg

STEP = 150.0
"""From one vertebra to the next, in drawing units; a body is 120 high and a disc 26."""
BODY_HEIGHT, BODY_DEPTH, DISC_HEIGHT = 120.0, 96.0, 26.0
RIM = 6.0
LEAST_HEIGHT = 34.0
SOFT = Fit(error=0.5)


def draw_spine_along(
    svg: Svg, palette: Palette, name: str, at: tuple[float, float], span: tuple[float, float]
) -> BaseGeometry:
    """Draw bodies and discs from the side; `at` is the front of the body behind the narrow place.

    `span` is the upper and the lower end. Return the whole outline for tapping.
    """
    front, middle = at
    top, bottom = span
    bones: list[BaseGeometry] = []
    with svg.group(name):
        first = int((top - middle) // STEP) - 1
        last = int((bottom - middle) // STEP) + 2
        room = box(front - 20, top, front + BODY_DEPTH + 20, bottom)
        for place in range(first, last):
            y = middle + STEP * place
            disc = _disc(front, y + STEP / 2).intersection(room)
            if disc.area > BODY_DEPTH * DISC_HEIGHT * 0.6:
                bones.append(disc)
                _draw_disc(svg, palette, disc)
            body = _body(front, y, top, bottom)
            if body is not None:
                bones.append(body)
                number = place - first
                _draw_bone(svg, palette, body, f"{name}.{number}", seed=40 + number)
    return shapely.unary_union(bones).buffer(8).buffer(-8)


def _body(front: float, y: float, top: float, bottom: float) -> BaseGeometry | None:
    upper, lower = max(y - BODY_HEIGHT / 2, top), min(y + BODY_HEIGHT / 2, bottom)
    if lower - upper < LEAST_HEIGHT:
        return None
    middle = (upper + lower) / 2
    back = front + BODY_DEPTH
    return smooth(
        [
            (front + 2, upper + 6),
            (front + 18, upper),
            (front + BODY_DEPTH * 0.6, upper + 1),
            (back - 6, upper + 1),
            (back, upper + 7),
            (back - 7, middle),
            (back, lower - 7),
            (back - 6, lower - 1),
            (front + BODY_DEPTH * 0.6, lower - 1),
            (front + 18, lower),
            (front + 2, lower - 6),
            (front + 5.5, middle),
        ],
        160,
    )


def _disc(front: float, y: float) -> BaseGeometry:
    half = DISC_HEIGHT / 2
    back = front + BODY_DEPTH
    return smooth(
        [
            (front + 4, y - half + 1),
            (front + 50, y - half),
            (back - 4, y - half + 1),
            (back + 1, y),
            (back - 4, y + half - 1),
            (front + 50, y + half),
            (front + 4, y + half - 1),
            (front - 0.5, y),
        ],
        120,
    )


def _draw_disc(svg: Svg, palette: Palette, disc: BaseGeometry) -> None:
    tissue = palette.cartilage
    svg.shape(disc, Ink(fill=tissue.base, line=tissue.outline, width=palette.line), fit=SOFT)
    if not palette.flat:
        left, top, right, bottom = disc.bounds
        core = ellipse((left + right) / 2 + 2, (top + bottom) / 2, 31, DISC_HEIGHT * 0.28)
        svg.shape(core.intersection(disc), Ink(fill=tissue.light), fit=SOFT)


def _draw_bone(svg: Svg, palette: Palette, bone: BaseGeometry, name: str, *, seed: int) -> None:
    """Draw a cut bone: rim, spongy inside and its small gaps."""
    tissue = palette.bone
    line = Ink(fill=tissue.base, line=tissue.outline, width=palette.line)
    svg.shape(bone, line, fit=SOFT)
    if palette.flat:
        return
    left, top, right, bottom = bone.bounds
    shade = svg.linear(
        f"{name}.shade",
        [
            Stop(0, tissue.light),
            Stop(0.55, mix(tissue.light, tissue.base, 0.6)),
            Stop(1, tissue.dark),
        ],
        (left, top),
        (right, bottom),
    )
    svg.shape(bone.buffer(-RIM), Ink(fill=shade), fit=SOFT)
    gaps = _gaps(bone.buffer(-RIM - 5), seed)
    colour = mix(tissue.dark, tissue.base, 0.25)
    svg.data(gaps, Ink(line=colour, width=2.6, opacity=0.8))


def _gaps(room: BaseGeometry, seed: int) -> str:
    """Return short strokes all over a room: the gaps of spongy bone."""
    if room.is_empty:
        return ""
    shapely.prepare(room)
    left, top, right, bottom = room.bounds
    dice = np.random.default_rng(seed)
    out = ""
    for y in np.arange(top, bottom, 15.0):
        for x in np.arange(left, right, 17.0):
            dx, dy, long = dice.uniform(-6, 6), dice.uniform(-5, 5), dice.uniform(0.2, 4)
            if room.contains(Point(x + dx, y + dy)):
                out += f"M{x + dx:.0f} {y + dy:.0f}l{long:.1f} {long * 0.4:.1f}"
    return out


def front_of_body(x: float, y: float, half: float, depth: float) -> BaseGeometry:
    """Return the front part of a vertebra in a slice across; its front lies at `y`."""
    return shapely.Polygon(_front_line(x, y, half, depth)).buffer(0)


def _front_line(x: float, y: float, half: float, depth: float) -> Points:
    sides = [(0.88, 1.0), (0.95, 0.7), (0.985, 0.42), (0.92, 0.2), (0.72, 0.075), (0.4, 0.015)]
    left = [(x - half * out, y + depth * down) for out, down in sides]
    right = [(2 * x - each, down) for each, down in reversed(left)]
    return spline([*left, (x, y), *right], 120)


def draw_body_across(
    svg: Svg, palette: Palette, name: str, at: tuple[float, float], size: tuple[float, float]
) -> None:
    """Draw the front part of a vertebra in a slice across; it fades away to the back.

    `at` is the middle of its front, `size` half its width and how deep it is drawn.
    """
    x, y = at
    half, depth = size
    body, tissue = front_of_body(x, y, half, depth), palette.bone
    front = _front_line(x, y, half, depth)
    with svg.group(name):
        if palette.flat:
            svg.shape(body, Ink(fill=tissue.base), fit=SOFT)
            svg.line(front, Ink(line=tissue.outline, width=palette.line), fit=SOFT)
            return

        def fading(part: str, colour: str) -> str:
            stops = [Stop(0.35, colour), Stop(1, colour, 0)]
            return svg.linear(f"{name}.{part}", stops, (x, y), (x, y + depth))

        svg.shape(body, Ink(fill=fading("rim", tissue.base)), fit=SOFT)
        inner = front_of_body(x, y + RIM, half - RIM, depth - RIM)
        svg.shape(inner, Ink(fill=fading("inside", mix(tissue.light, tissue.base, 0.25))), fit=SOFT)
        gaps = Ink(line=fading("gaps", mix(tissue.dark, tissue.base, 0.2)), width=2.6)
        svg.data(_gaps(inner.buffer(-5), 21), gaps)
        edge = Ink(line=fading("edge", tissue.outline), width=palette.line)
        svg.line(front, edge, fit=SOFT)
