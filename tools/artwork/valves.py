# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Valves of a vein cut along: open, closed, stretched or hardened; for the pump and after clots."""

from __future__ import annotations

import math
from enum import Enum

from shapely.geometry.base import BaseGeometry

from tools.artwork.colour import mix
from tools.artwork.curves import Tube
from tools.artwork.fitting import Fit
from tools.artwork.palettes import Palette, Ramp
from tools.artwork.svg import Ink, Svg
from tools.artwork.vein_sections import wall_colour

SOFT = Fit(error=0.35)


class Valve(Enum):
    """The form of a leaflet: share of the way to the middle, height, half its thickness."""

    OPEN = ((-0.06, 4, 6.4), (0.15, -22, 5.4), (0.23, -56, 4.6), (0.22, -90, 3.2))
    CLOSED = ((-0.06, -6, 6.4), (0.34, 2, 5.4), (0.7, -14, 4.6), (0.945, -48, 3.4))
    STRETCHED = ((-0.06, 0, 6.4), (0.22, -6, 5.4), (0.42, -26, 4.6), (0.5, -58, 3.2))
    """It does not reach the middle any more."""
    HARDENED = ((-0.08, 4, 8.0), (0.18, -10, 7.4), (0.36, -24, 7.0), (0.44, -40, 6.0))
    """Short, thick and stiff."""


def bulge(y: float, valve: float, depth: float = 9.0) -> float:
    """Return how far the wall bulges out behind a valve: the pocket that closes it."""
    return depth * math.exp(-(((y - valve + 36) / 34) ** 2))


FULL = 78.0
"""Half the width of the vein that the heights of a leaflet are meant for."""


def leaflets(x: float, y: float, half: float, form: Valve) -> list[BaseGeometry]:
    """Return both leaflets of a valve that is fixed to the wall at `y`, `half` off the middle."""
    tall = max(0.62, half / FULL)
    return [
        Tube(
            [
                (x + side * half * (1 - share), y + rise * tall, thick * tall**0.5)
                for share, rise, thick in form.value
            ],
            60,
        ).shape()
        for side in (-1, 1)
    ]


def draw_leaflets(
    svg: Svg, palette: Palette, shapes: list[BaseGeometry], name: str, tissue: Ramp | None = None
) -> None:
    """Draw leaflets in the colour of the wall, or in that of another tissue such as scar."""
    fill = mix(wall_colour(palette), "#ffffff", 0.45) if tissue is None else tissue.base
    if palette.flat and tissue is None:
        fill = "#ffffff"
    line = palette.vein.outline if tissue is None else tissue.outline
    with svg.group(name):
        for shape in shapes:
            svg.shape(shape, Ink(fill=fill, line=line, width=palette.line), fit=SOFT)
