# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Give flat shapes a body: vessels, bones and soft shadows out of nested translucent shapes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from shapely import affinity
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry

from tools.artwork.colour import mix
from tools.artwork.curves import Tube, blend, polygons, rounded, together
from tools.artwork.fitting import CLOSE, Fit
from tools.artwork.palettes import Palette, Ramp
from tools.artwork.svg import Ink, Svg

LIGHT_FROM = np.array([-0.62, -0.55])
"""Direction to the light: the upper left."""
SHORTEST_DOTS = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Vessel:
    """How a tree of tubes is drawn."""

    ramp: Ramp
    fork: float = 6.0
    """How much of each fork is filled, in drawing units."""
    steps: int = 9
    """Nested shapes; 1 is flat."""
    width: float = 1.7
    within: BaseGeometry | None = None


def tube_steps(ramp: Ramp, steps: int) -> list[tuple[float, str]]:
    """Return share of the radius and colour from the edge to the highlight."""
    if steps <= 1:
        return [(1.0, ramp.base)]
    out = []
    for place, share in enumerate(np.linspace(1, 0.16, steps)):
        part = place / (steps - 1)
        if part < 0.42:
            colour = mix(ramp.dark, ramp.base, part / 0.42)
        else:
            colour = mix(ramp.base, ramp.light, ((part - 0.42) / 0.58) ** 1.25)
        out.append((float(share), colour))
    return out


def draw_vessel(svg: Svg, name: str, tubes: Sequence[Tube], look: Vessel) -> BaseGeometry:
    """Draw tubes as one smooth tree in a group and return its outline."""
    whole: BaseGeometry | None = None
    with svg.group(name):
        for share, colour in tube_steps(look.ramp, look.steps):
            tree = blend(
                together(tube.shape(share, LIGHT_FROM * 0.62) for tube in tubes),
                look.fork * share,
            )
            if look.within is not None:
                tree = tree.intersection(look.within)
            if whole is None:
                whole = tree
                ink = Ink(fill=colour, line=look.ramp.outline, width=look.width)
                svg.shape(tree, ink, f"{name}.base", Fit(error=0.3))
            else:
                svg.shape(tree.intersection(whole), Ink(fill=colour), fit=Fit(error=0.42))
    assert whole is not None  # tube_steps returns at least one
    return whole


def draw_artery_dots(
    svg: Svg, name: str, tubes: Sequence[Tube], palette: Palette, within: BaseGeometry | None = None
) -> None:
    """Draw the dotted line along arteries: the cue that is not a colour, in every theme."""
    width, opacity = (3.4, 1.0) if palette.flat else (2.8, 0.9)
    ink = Ink(line=palette.mark, width=width, opacity=opacity, dash="0.1 9")
    with svg.group(name):
        for tube in tubes:
            line: BaseGeometry = LineString(tube.line[:, :2])
            line = line if within is None else line.intersection(within)
            for part in getattr(line, "geoms", [line]):
                if part.length > SHORTEST_DOTS:
                    svg.line(np.asarray(part.coords), ink)


def draw_shadow(
    svg: Svg,
    shape: BaseGeometry,
    onto: BaseGeometry,
    palette: Palette,
    *,
    drop: tuple[float, float] = (4.5, 5.5),
    spread: float = 8.0,
    opacity: float = 0.3,
    steps: int = 5,
    fit: Fit = CLOSE,
) -> None:
    """Draw the shadow of a shape on what lies behind it; none in flat themes."""
    if palette.flat:
        return
    fallen = affinity.translate(shape, *drop)
    for place in range(steps):
        part = fallen.buffer(spread * (1 - 2 * place / (steps - 1)) * 0.5).intersection(onto)
        svg.shape(part, Ink(fill=palette.shadow, opacity=opacity / steps), fit=fit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relief:
    """How a rounded body such as a bone is drawn."""

    ramp: Ramp
    depth: float = 14.0
    """How far from its edge a body is still darker, in drawing units."""
    steps: int = 8
    width: float = 1.5
    top: float = 0.9
    fit: Fit = CLOSE
    inner: Fit | None = None
    """Of the nested shapes, which may be followed less closely; `fit` when None."""


def draw_relief(svg: Svg, shape: BaseGeometry, look: Relief, name: str = "") -> None:
    """Draw a soft body: nested shapes that shrink and drift to the light; 2 steps are flat."""
    dark, base, light = look.ramp.tones()
    svg.shape(shape, Ink(fill=dark, line=look.ramp.outline, width=look.width), name, look.fit)
    for place in range(1, look.steps):
        part = place / (look.steps - 1)
        depth = look.depth * part**1.2
        drift = LIGHT_FROM * depth * 0.45
        inner = affinity.translate(shape.buffer(-depth), *drift).intersection(shape)
        if inner.is_empty:
            break
        if part < 0.6:
            colour = mix(dark, base, min(1.0, part * 1.7))
        else:
            colour = mix(base, light, (part - 0.6) / 0.4 * look.top)
        svg.shape(
            rounded(inner, min(3.0, depth * 0.3)), Ink(fill=colour), fit=look.inner or look.fit
        )


def steps_of(palette: Palette, shaded: int) -> int:
    """Return how many nested shapes a body has in a theme."""
    return 1 if palette.flat else shaded


def draw_hatching(
    svg: Svg, shape: BaseGeometry, ink: Ink, *, gap: float = 11.0, name: str = "", up: bool = True
) -> None:
    """Fill a shape with slanted lines, a cue that is not a colour."""
    left, top, right, bottom = shape.bounds
    height = bottom - top
    inner = shape.buffer(-ink.width)
    data = ""
    for start in np.arange(left - height, right, gap):
        ends = (
            ((start, bottom), (start + height, top))
            if up
            else ((start, top), (start + height, bottom))
        )
        cut = LineString(ends).intersection(inner)
        for part in getattr(cut, "geoms", [cut]):
            if part.geom_type == "LineString" and part.length > 2:
                (x0, y0), (x1, y1) = part.coords[0], part.coords[-1]
                data += f"M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}"
    svg.data(data, ink, name)


def largest(shape: BaseGeometry) -> Polygon:
    """Return the largest polygon of a shape."""
    return max(polygons(shape), key=lambda polygon: polygon.area)
