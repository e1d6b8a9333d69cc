# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Grey pixels that look like X-ray pictures of the pelvis with dye in the left veins.

Each pixel is as dark as the dye and the bone in its way are thick. Where the dye is thin, or
mixed with blood that carries none, it is paler. All of it is drawn; nothing comes from a patient.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Points, spline
from tools.artwork.grey_picture import Pixels, blurred, covered, grain
from tools.artwork.pelvis_bones import INNER_WALL, VERTEBRAE, hip_bone, sacrum, vertebral_body
from tools.artwork.pelvis_bypass import CROSS_PELVIC, LUMBAR, Way
from tools.artwork.pelvis_frame import Frame
from tools.artwork.pelvis_skeleton import SACRAL_HOLES
from tools.artwork.pelvis_stent import left_line
from tools.artwork.pelvis_vessels import RIGHT_COMMON, State, veins

SIZE = (660.0, 690.0)
"""Of one picture, in drawing units."""
SCALE = 0.7
"""Pixels per drawing unit: real pictures are soft too."""
FRAME = Frame(3.3, (330.0, 253.0))
"""The part of the pelvis that one picture shows."""
DARKENS = 0.125
"""How much one mm of undiluted dye darkens."""
SOFT = 1.1
LEVELS = 96


Dye = tuple[float, float, float, float]
"""A landmark: x, y and diameter in mm, and how undiluted the dye is, 0 to 1."""


CAVA = [(-20.4, 15, 13), (-18.8, 4, 18), (-18, -14, 20.4), (-18, -40, 20.6), (-19, -95, 20)]
PRESSED: Sequence[Dye] = [
    (-17.6, -2, 19.4, 0.36), (-14.4, 8, 18.4, 0.22), (-9, 15, 18.6, 0.13), (-2, 20.6, 18.6, 0.14),
    (6, 26.6, 18.4, 0.4), (13, 32.6, 18.6, 0.82), (21, 39, 18.4, 1), (31, 49, 17.8, 1),
    (38.4, 57.8, 15.6, 1), (44.8, 67, 14.4, 1), (49, 79, 14, 1), (50.5, 92, 13.8, 1),
    (50.8, 103, 13.4, 1), (52.6, 116, 13.2, 1), (56, 131, 13, 1), (59.8, 146, 12, 1),
]  # fmt: skip
"""The left veins: flat, so wide and pale, under the artery, and full below."""
BACKED_UP: Sequence[Dye] = [
    (34.6, 52, 11.6, 1), (35, 64, 10, 0.95), (37, 75, 8.6, 0.9), (38.2, 83, 7, 0.88),
    (38.8, 90, 4.4, 0.8),
]  # fmt: skip
"""The left internal iliac vein, in which dye runs the wrong way."""


@dataclass(frozen=True, slots=True)
class Stream:
    """Dye along a line of x, y, radius and strength (0 to 1)."""

    line: Points


def streams(kind: str) -> list[Stream]:
    """Return all dye in the `open` or the `narrow` picture."""
    return _open() if kind == "open" else _narrow()


def _stream(marks: Sequence[Dye]) -> Stream:
    """Return dye along landmarks."""
    raw = np.array(marks, float)
    places = FRAME.points(raw[:, :3])
    return Stream(spline(np.column_stack([places, raw[:, 3]]), 18 * len(marks)))


def _left(state: State, strength: Sequence[tuple[float, float]]) -> Stream:
    """Return dye in the left main veins: strength by place, counted in veins from the heart."""
    line, ends = left_line(veins(FRAME, state))
    steps = np.hypot(*np.diff(line[:, :2], axis=0).T)
    along = np.r_[0.0, np.cumsum(steps)]
    veins_from_heart = np.interp(along, [0.0, *ends], range(len(ends) + 1))
    places, values = zip(*strength, strict=True)
    return Stream(np.column_stack([line, np.interp(veins_from_heart, places, values)]))


def _cava(strength: Sequence[float]) -> Stream:
    return _stream([(*place, share) for place, share in zip(CAVA, strength, strict=True)])


def _open() -> list[Stream]:
    """Dye runs up freely; a little washes back into veins that join."""
    return [
        _left(State.HEALTHY, [(0, 0.62), (0.35, 0.8), (0.7, 0.95), (1.2, 1), (4, 1)]),
        _cava([0.3, 0.55, 0.66, 0.62, 0.52]),
        _stream([(35.4, 54, 11, 0.5), (35.4, 64, 9.6, 0.3), (36.6, 73, 8.6, 0.08)]),
        _stream([(-22, 8, 15, 0.3), (-25.2, 17, 14, 0.22), (-30, 28, 13.6, 0.02)]),
    ]


def _narrow() -> list[Stream]:
    """Dye backs up below the pressed place and leaves by side veins."""
    right: list[Dye] = [
        (38.8, 90, 4.4, 0.62),
        (38, 82, 7, 0.62),
        (37.2, 74, 8.6, 0.6),
        (37, 64, 10, 0.56),
    ]
    right += [(38, 52, 11.6, 0.5), (36, 44, 13.4, 0.46)]
    right += [(x, y, diameter, 0.42) for x, y, diameter in reversed(RIGHT_COMMON[1:4])]
    return [
        _stream(PRESSED),
        _cava([0.4, 0.4, 0.42, 0.4, 0.34]),
        _stream([(-x, y, diameter, share) for x, y, diameter, share in right]),
        _stream(BACKED_UP),
        *_winding(CROSS_PELVIC, (0.9, 0.6), 31),
        *_winding(LUMBAR[:1], (0.85, 0.5), 47),
        *_winding(LUMBAR[1:], (0.55, 0.4), 53),
    ]


def _winding(ways: Sequence[Way], strength: tuple[float, float], seed: int) -> list[Stream]:
    """Return side veins: they wind and swell as they like."""
    dice = np.random.default_rng(seed)
    out = []
    for diameter, marks in ways:
        count = 22 * len(marks)
        line = spline(np.array([(x, y) for x, y in marks], float), count)
        count = len(line)
        sway = np.stack([_smooth_noise(dice, count) for _ in range(2)], axis=1)
        ease = np.clip(np.minimum(np.arange(count), np.arange(count)[::-1]) / 12, 0, 1)
        line = line + sway * 1.1 * ease[:, None]
        width = diameter * np.clip(0.92 + 0.2 * _smooth_noise(dice, count), 0.55, 1.35)
        share = np.linspace(*strength, count)
        places = FRAME.points(np.column_stack([line, width]))
        out.append(Stream(np.column_stack([places, share])))
    return out


def _smooth_noise(dice: np.random.Generator, count: int) -> Points:
    noise = blurred(dice.standard_normal((1, count)), 0, 7.5)[0]
    return np.asarray(noise / noise.std(), np.float64)


def picture(kind: str) -> Pixels:
    """Return one picture: 0 is black, 1 is white."""
    wide, high = (round(side * SCALE) for side in SIZE)
    dice = np.random.default_rng({"open": 5, "narrow": 9}[kind])
    dark = _tissue(dice, wide, high) + _bones(wide, high)
    dark += blurred(_dye(streams(kind), wide, high), SOFT, SOFT) * (DARKENS / FRAME.scale)
    dark -= blurred(_catheter(wide, high), 0.7, 0.7) * 0.75
    light = _lamp(wide, high) * np.exp(-dark)
    light += 0.009 * grain(dice, (high, wide), 0.8, 0.8)
    return np.asarray(np.clip(light, 0.02, 0.98), np.float64)


def _dye(all_streams: Iterable[Stream], wide: int, high: int) -> Pixels:
    """Return how thick the dye is at each pixel, in drawing units; veins that meet do not add."""
    thick = np.zeros((high, wide))
    for stream in all_streams:
        line = stream.line
        reach = float(line[:, 2].max()) + 2
        left, top = ((line[:, axis].min() - reach) * SCALE for axis in (0, 1))
        right, bottom = ((line[:, axis].max() + reach) * SCALE for axis in (0, 1))
        columns = np.arange(max(0, int(left)), min(wide, int(right) + 2))
        rows = np.arange(max(0, int(top)), min(high, int(bottom) + 2))
        if not len(columns) or not len(rows):
            continue
        x, y = np.meshgrid((columns + 0.5) / SCALE, (rows + 0.5) / SCALE)
        here = np.zeros(x.shape)
        for px, py, radius, share in _dense(line):
            room = radius**2 - (x - px) ** 2 - (y - py) ** 2
            np.maximum(here, 2 * share * np.sqrt(np.clip(room, 0, None)), out=here)
        place = np.ix_(rows, columns)
        thick[place] = np.maximum(thick[place], here)
    return thick


def _dense(line: Points) -> Points:
    """Return a line with points so near to each other that no single one is seen."""
    steps = np.hypot(*np.diff(line[:, :2], axis=0).T)
    along = np.r_[0.0, np.cumsum(steps)]
    at = np.arange(0, along[-1], 2.2)
    return np.stack([np.interp(at, along, line[:, axis]) for axis in range(4)], axis=1)


def _bones(wide: int, high: int) -> Pixels:
    """Return how much the bones darken: more at their edges, where one looks along the wall."""
    dark = np.zeros((high, wide))
    hip, wall = hip_bone(FRAME), FRAME.smooth(INNER_WALL, 160)
    shapes: list[tuple[BaseGeometry, float]] = [
        (hip, 0.13), (FRAME.mirror(hip), 0.13), (wall, 0.07), (FRAME.mirror(wall), 0.07),
        (sacrum(FRAME), 0.1), *((vertebral_body(FRAME, bone), 0.15) for bone in VERTEBRAE.values()),
    ]  # fmt: skip
    for shape, weight in shapes:
        inside = covered(shape, wide, high, SCALE)
        edge = np.clip(inside - blurred(inside, 3.2, 3.2), 0, None)
        dark += weight * (blurred(inside, 2.4, 2.4) * 0.62 + blurred(edge, 1.1, 1.1) * 0.62)
    for level, x, across, up in SACRAL_HOLES:
        for sign in (-1, 1):
            hole = covered(FRAME.ellipse(sign * x, level, across, up), wide, high, SCALE)
            dark -= 0.05 * blurred(hole, 1.8, 1.8)
    return dark


def _tissue(dice: np.random.Generator, wide: int, high: int) -> Pixels:
    """Return how much flesh darkens: uneven, with a few light spots of gas in the bowel."""
    coarse = 0.03 * grain(dice, (high, wide), 26, 30)
    gas = np.zeros((high, wide))
    for x, y, across, up in ((46, -48, 13, 8), (-52, -30, 9, 13), (8, 64, 14, 6), (-44, 2, 8, 6)):
        spot = covered(FRAME.ellipse(x, y, across, up), wide, high, SCALE)
        gas += 0.07 * blurred(spot, 7, 7)
    return np.asarray(0.1 + coarse - gas, np.float64)


def _lamp(wide: int, high: int) -> Pixels:
    """Return the light behind: darker to the corners."""
    y, x = np.mgrid[0:high, 0:wide]
    away = np.hypot((x / wide - 0.5) * 2, (y / high - 0.48) * 2)
    return np.asarray(0.93 - 0.2 * np.clip(away - 0.25, 0, None) ** 1.7, np.float64)


def catheter_line() -> Points:
    """Return the thin tube that brings the dye, from the groin into the external iliac vein."""
    marks = [(62, 158, 1.8), (58.4, 140, 1.8), (54, 124, 1.8), (51.4, 110, 1.8), (50.6, 96, 1.8),
             (49.8, 84, 1.8), (46.6, 72, 1.8)]  # fmt: skip
    return spline(FRAME.points(marks), 90)


def _catheter(wide: int, high: int) -> Pixels:
    line = catheter_line()
    share = np.ones((len(line), 1))
    thick = _dye([Stream(np.hstack([line, share]))], wide, high)
    return np.asarray(np.clip(thick / (2 * line[0, 2]), 0, 1), np.float64)
