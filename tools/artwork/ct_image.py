# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Grey pixels that look like a CT of the slice at L5, with dye in the vessels."""

from __future__ import annotations

import numpy as np
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from tools.artwork import lumbar_slice as slices
from tools.artwork.curves import Tube, together
from tools.artwork.grey_picture import Pixels, blurred, covered, grain

MARGIN = 6.0
"""Millimetres around the body."""
FINENESS = 1.22
"""Pixels per millimetre."""
AIR, FAT, SKIN, WATER, MUSCLE, WALL = 0.02, 0.22, 0.46, 0.44, 0.52, 0.5
DYE, SPONGY, HARD = 0.76, 0.72, 1.0
RIM = 2.2
"""How thick the hard rim of bone is, in millimetres."""
MESENTERY = [
    [(-4, -26, 1.4), (-10, -38, 1.2), (-22, -43, 0.9)],
    [(4, -24, 1.4), (14, -38, 1.2), (30, -44, 0.9)],
    [(-14, -24, 1.2), (-30, -18, 1.0), (-52, -20, 0.8)],
    [(40, -12, 1.1), (62, -18, 1.0), (84, -14, 0.8)],
    [(-62, -18, 0.9), (-78, -12, 0.8)],
]
"""Small vessels in the fat between the loops: x, y, radius."""


def bounds() -> tuple[float, float, float, float]:
    """Return left, top, width and height of the picture in millimetres."""
    left, top, right, bottom = slices.body().bounds
    return (
        left - MARGIN,
        top - MARGIN,
        right - left + 2 * MARGIN,
        bottom - top + 2 * MARGIN,
    )


def pixels_of(shape: BaseGeometry) -> Pixels:
    """Return how much of each pixel a shape covers."""
    left, top, width, height = bounds()
    moved = affinity.translate(shape, -left, -top)
    return covered(moved, round(width * FINENESS), round(height * FINENESS), FINENESS)


def grey_pixels() -> Pixels:
    """Return the picture, 0 to 1."""
    picture = np.full_like(pixels_of(slices.body()), AIR)
    dice = np.random.default_rng(12)
    streaks = grain(dice, picture.shape, 1.6, 1.6)
    for shape, grey in _tissues():
        share = pixels_of(shape)
        picture = picture * (1 - share) + grey * share
    spongy = pixels_of(slices.vertebra().buffer(-RIM))
    picture += 0.05 * spongy * grain(dice, picture.shape, 1.1, 1.1)
    muscle = pixels_of(together(_muscles()))
    picture += 0.02 * muscle * streaks
    picture = blurred(picture, 0.75, 0.75)
    noise = grain(dice, picture.shape, 0.7, 0.7) * 0.022 * pixels_of(slices.body())
    return np.asarray(np.clip(picture + noise, 0, 1), np.float64)


def _muscles() -> list[BaseGeometry]:
    return [slices.belly_wall(), slices.psoas(), slices.hip_muscles(), slices.back_muscles()]


def _tissues() -> list[tuple[BaseGeometry, float]]:
    """Return every tissue and its grey, from back to front."""
    vessels = slices.vessels()
    right, left = slices.colons()
    loops = together(slices.small_bowel())
    bones = together([slices.vertebra(), slices.hip_bones()])
    muscles = together(_muscles())
    small = together(Tube(way, 30).shape() for way in MESENTERY)
    return [
        (slices.body(), SKIN),
        (slices.under_skin(), FAT),
        (muscles, MUSCLE),
        (small, 0.5),
        (together([loops, right, left]), WALL),
        (loops.buffer(-2.6), WATER),
        (together([right.buffer(-2.8), left.buffer(-2.8)]), 0.36),
        (slices.gas(), AIR),
        (bones, HARD),
        (bones.buffer(-RIM), SPONGY),
        (slices.canal(), 0.3),
        (slices.sac(), WATER + 0.03),
        *((shape, DYE) for shape in vessels.values()),
    ]


def outside() -> Pixels:
    """Return which pixels lie well outside the body."""
    return 1 - pixels_of(slices.body().buffer(MARGIN - 1))
