# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Mix colours so that a ramp looks even (OKLab), and measure their contrast."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float64]

# Björn Ottosson, "A perceptual color space for image processing" (2020): linear sRGB to OKLab.
TO_LMS = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
FROM_LAB = np.array(
    [
        [1.0, 0.3963377774, 0.2158037573],
        [1.0, -0.1055613458, -0.0638541728],
        [1.0, -0.0894841775, -1.2914855480],
    ]
)
FROM_LMS = np.array(
    [
        [4.0767416621, -3.3077115913, 0.2309699292],
        [-1.2684380046, 2.6097574011, -0.3413193965],
        [-0.0041960863, -0.7034186147, 1.7076147010],
    ]
)
LUMINANCE = np.array([0.2126, 0.7152, 0.0722])


def mix(first: str, second: str, share: float) -> str:
    """Return a colour between two (`#rrggbb`): 0 is the first, 1 the second."""
    return _from_lab(_to_lab(first) * (1 - share) + _to_lab(second) * share)


def contrast(first: str, second: str) -> float:
    """Return the WCAG 2 contrast ratio of two colours, 1 to 21."""
    darker, lighter = sorted(float(_linear(each) @ LUMINANCE) for each in (first, second))
    return (lighter + 0.05) / (darker + 0.05)


def grey(colour: str) -> str:
    """Return the grey that is as light as a colour."""
    lightness = _to_lab(colour)[0]
    return _from_lab(np.array([lightness, 0.0, 0.0]))


def _linear(colour: str) -> Vector:
    """Return linear red, green and blue, 0 to 1."""
    encoded = np.array([int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)])
    bright = ((encoded + 0.055) / 1.055) ** 2.4
    return np.where(encoded <= 0.04045, encoded / 12.92, bright)


def _to_lab(colour: str) -> Vector:
    return TO_LAB @ np.cbrt(TO_LMS @ _linear(colour))


def _from_lab(lab: Vector) -> str:
    linear = np.clip(FROM_LMS @ (FROM_LAB @ lab) ** 3, 0, 1)
    bright = 1.055 * linear ** (1 / 2.4) - 0.055
    encoded = np.where(linear <= 0.0031308, 12.92 * linear, bright)
    return "#" + "".join(f"{round(255 * float(part)):02x}" for part in encoded)
