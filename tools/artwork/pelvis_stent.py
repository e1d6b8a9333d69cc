# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A stent in the left veins of the pelvis: which part of them it lines, and how it is drawn."""

from __future__ import annotations

import numpy as np

from tools.artwork.colour import mix
from tools.artwork.curves import Points, Tube
from tools.artwork.fitting import Fit
from tools.artwork.palettes import Palette
from tools.artwork.pelvis_vessels import Tree
from tools.artwork.svg import Ink, Svg
from tools.artwork.vein_devices import Mesh, Stent, draw_stent_back, draw_stent_front

LEFT_MAIN = (
    "vein.common-iliac.left",
    "vein.external-iliac.left",
    "vein.common-femoral.left",
    "vein.femoral.left",
)
"""The left main veins, away from the heart."""
MESH = Mesh(crowns=8, height=10.0, pitch=23.5, tilt=0.0, links_every=3, strut=2.2)
"""For a picture of the whole pelvis."""
SNUG = 0.9
"""Share of the radius of the vein, so that the vein's edge shows on both sides."""


def left_line(tree: Tree) -> tuple[Points, list[float]]:
    """Return the left main veins as one line from the heart, and where each one ends on it."""
    lines = [tree.trunk[name].line for name in LEFT_MAIN]
    ends = np.cumsum([_length(line) for line in lines])
    line = np.vstack([lines[0], *(each[1:] for each in lines[1:])])
    return line, [float(end) for end in ends]


def stent_tube(tree: Tree, start: float, end: float) -> Tube:
    """Return a stent between two places.

    Places are counted in veins from the heart: 0.5 is the middle of the common iliac vein, 1.5
    that of the external iliac vein, 2.5 that of the common femoral vein.
    """
    line, ends = left_line(tree)
    bounds = [0.0, *ends]
    first, last = (float(np.interp(place, range(len(bounds)), bounds)) for place in (start, end))
    steps = np.hypot(*np.diff(line[:, :2], axis=0).T)
    along = np.r_[0.0, np.cumsum(steps)]
    at = np.linspace(first, last, max(8, round((last - first) / 4)))
    return Tube.along(
        np.stack([np.interp(at, along, line[:, axis]) for axis in range(3)], axis=1),
        caps=(False, False),
    )


def draw_stent(svg: Svg, palette: Palette, tube: Tube, name: str, mesh: Mesh = MESH) -> None:
    """Draw a stent that is seen through the wall of its vein."""
    line = tube.line.copy()
    line[:, 2] *= SNUG
    struts = Stent(line, mesh).struts()
    with svg.group(name):
        if not palette.flat:
            inside = Tube.along(line, caps=(False, False)).shape()
            paint = mix(palette.vein.base, palette.vein.light, 0.5)
            svg.shape(inside, Ink(fill=paint, opacity=0.4), fit=Fit(error=0.8))
        draw_stent_back(svg, palette, struts, mesh, name)
        draw_stent_front(svg, palette, struts, mesh, name)


def _length(line: Points) -> float:
    return float(np.hypot(*np.diff(line[:, :2], axis=0).T).sum())
