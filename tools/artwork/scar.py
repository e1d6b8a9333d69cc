# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Scar inside a vein: a thick lining and the strands that cross it; for causes and after clots."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from shapely.geometry.base import BaseGeometry

from tools.artwork.colour import mix
from tools.artwork.curves import Tube, blend, spline, together
from tools.artwork.fitting import Fit, line_data
from tools.artwork.palettes import Palette
from tools.artwork.shading import draw_hatching
from tools.artwork.svg import Ink, Svg

SOFT = Fit(error=0.45)
Strand = list[tuple[float, float, float]]
"""x, y and half the width of a strand, from wall to wall."""


def webs(room: BaseGeometry, free: BaseGeometry, strands: Sequence[Strand]) -> BaseGeometry:
    """Return the scar in a room: all but what is free, and strands across that grow into it."""
    lining = room.difference(free)
    grown = blend(together([lining, *(Tube(strand, 60).shape() for strand in strands)]), 7)
    return grown.intersection(room)


def moved(strands: Sequence[Strand], x: float, y: float = 0.0) -> list[Strand]:
    """Return strands in another place."""
    return [[(dx + x, dy + y, width) for dx, dy, width in way] for way in strands]


def draw_scar(
    svg: Svg, palette: Palette, scar: BaseGeometry, strands: Sequence[Strand], name: str
) -> None:
    """Draw scar with its fibres; hatched in flat themes."""
    tissue = palette.scar
    with svg.group(name):
        ink = Ink(fill=tissue.base, line=tissue.outline, width=palette.line - 0.2)
        svg.shape(scar, ink, f"{name}.tissue", SOFT)
        if palette.flat:
            draw_hatching(svg, scar, Ink(line=tissue.outline, width=1.0), gap=8)
            return
        light = Ink(line=tissue.light, width=1.8, opacity=0.9)
        dark = Ink(line=mix(tissue.outline, tissue.base, 0.45), width=1.0)
        for strand in strands:
            line = spline(strand, 40)[4:-4]
            step = np.array([0.0, 1.0])
            svg.data(line_data(line[:, :2] - step, SOFT), light)
            svg.data(line_data(line[:, :2] + step * 1.2, SOFT), dark)
