# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Make grey pixels that look like a scan out of shapes: blur, grain, speckle and a small PNG.

All grain comes from seeded dice, so that the same picture is made anew each time.
"""

from __future__ import annotations

import base64
import io

import numpy as np
import shapely
from numpy.typing import NDArray
from PIL import Image
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import polygons

Pixels = NDArray[np.float64]
FINER = 2
"""Samples along each side of a pixel when a shape is turned into pixels."""


def covered(shape: BaseGeometry, wide: int, high: int, scale: float) -> Pixels:
    """Return how much of each pixel a shape covers; `scale` is pixels per drawing unit."""
    fine = affinity.scale(shape, scale * FINER, scale * FINER, origin=(0, 0))
    mask = np.zeros((high * FINER, wide * FINER))
    for polygon in polygons(fine):
        shapely.prepare(polygon)
        left, top, right, bottom = (int(edge) for edge in polygon.bounds)
        columns = np.arange(max(0, left - 1), min(wide * FINER, right + 2))
        rows = np.arange(max(0, top - 1), min(high * FINER, bottom + 2))
        x, y = np.meshgrid(columns + 0.5, rows + 0.5)
        inside = shapely.contains_xy(polygon, x.ravel(), y.ravel()).reshape(x.shape)
        place = np.ix_(rows, columns)
        mask[place] = np.maximum(mask[place], inside)
    blocks = mask.reshape(high, FINER, wide, FINER)
    return np.asarray(blocks.mean(axis=(1, 3)), np.float64)


def blurred(pixels: Pixels, up: float, across: float, *, wrap: bool = False) -> Pixels:
    """Return pixels blurred by a bell curve; `wrap` joins the left and the right edge."""
    out = _blurred_down(pixels, up, "edge")
    return _blurred_down(out.T, across, "wrap" if wrap else "edge").T


def _blurred_down(pixels: Pixels, sigma: float, mode: str) -> Pixels:
    if sigma <= 0:
        return pixels
    reach = max(1, round(4 * sigma))
    offsets = np.arange(-reach, reach + 1)
    weights = np.exp(-0.5 * (offsets / sigma) ** 2)
    weights /= weights.sum()
    edges = ((reach, reach), (0, 0))
    padded = np.pad(pixels, edges, mode="wrap" if mode == "wrap" else "edge")
    out = np.zeros_like(pixels)
    for place, weight in enumerate(weights):
        out += weight * padded[place : place + len(pixels)]
    return out


def grain(dice: np.random.Generator, size: tuple[int, int], up: float, across: float) -> Pixels:
    """Return smooth random numbers around 0 that spread by 1."""
    rough = blurred(dice.standard_normal(size), up, across)
    return np.asarray((rough - rough.mean()) / rough.std(), np.float64)


def speckle(dice: np.random.Generator, size: tuple[int, int], up: float, across: float) -> Pixels:
    """Return the bright spots that waves of sound make where they meet; their mean is 1."""
    real, imaginary = (blurred(dice.standard_normal(size), up, across, wrap=True) for _ in range(2))
    strength = np.hypot(real, imaginary)
    return np.asarray(strength / strength.mean(), np.float64)


def unrolled(polar: Pixels, radius: Pixels, turn: Pixels) -> Pixels:
    """Return, for each pixel, what lies at its radius (0 to 1) and turn (0 to 1) in a polar map."""
    rows, columns = polar.shape
    y = np.clip(radius * (rows - 1), 0, rows - 1.001)
    x = turn * columns
    top, left = np.floor(y).astype(int), np.floor(x).astype(int)
    down, right = y - top, x - left
    left, other = left % columns, (left + 1) % columns
    upper = polar[top, left] * (1 - right) + polar[top, other] * right
    lower = polar[top + 1, left] * (1 - right) + polar[top + 1, other] * right
    return np.asarray(upper * (1 - down) + lower * down, np.float64)


def png_base64(pixels: Pixels, *, levels: int, clear: Pixels | None = None) -> str:
    """Return grey pixels (0 to 1) as a PNG of few levels; where `clear` is true one sees through.

    Few levels keep the file small; the eye cannot tell 40 from 256 in a grainy picture.
    """
    step = 255 / (levels - 1)
    grey = np.round(np.round(np.clip(pixels, 0, 1) * (levels - 1)) * step).astype(np.uint8)
    grey = np.maximum(grey, 1)
    if clear is not None:
        grey = np.where(clear > 0.5, 0, grey).astype(np.uint8)
    file = io.BytesIO()
    Image.fromarray(grey).save(file, "PNG", optimize=True, transparency=0)
    return base64.b64encode(file.getvalue()).decode()
