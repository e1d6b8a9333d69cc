# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Paint calm flat shapes with one soft shade: for people, furniture and things of daily life."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from shapely import affinity
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import rounded
from tools.artwork.fitting import Fit
from tools.artwork.palettes import Palette, Ramp
from tools.artwork.shading import LIGHT_FROM
from tools.artwork.svg import Ink, Svg
from tools.artwork.tones import shade

SOFT = Fit(error=0.65)
TIGHT = Fit(error=0.12)
"""For straight edges between round corners, which would waver otherwise."""
NEAR = (0.85, 0.65, 0.45, 0.2)
FAR = (0.25, 0.15, 0.1, 0.0)
"""How light the steps are on the near side of a body and on the far side: `tones.shade`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SoftPainter:
    """Draws shapes that are darker where they turn from the light."""

    svg: Svg
    palette: Palette
    depth: float = 20.0
    """How far the shade reaches from the edge, in drawing units."""
    fit: Fit = SOFT

    def draw(
        self,
        shape: BaseGeometry,
        ramp: Ramp,
        light: Sequence[float] = NEAR,
        *,
        name: str = "",
        lined: bool = True,
    ) -> None:
        """Draw one shape; flat themes have its base colour only."""
        line = self.palette.line if lined else 0.0
        outline = ramp.outline if lined else ""
        if self.palette.flat:
            self.svg.shape(shape, Ink(fill=ramp.base, line=outline, width=line), name, self.fit)
            return
        ink = Ink(fill=shade(ramp, light[0]), line=outline, width=line)
        self.svg.shape(shape, ink, name, self.fit)
        shades = soft_shades(shape, self.depth, line / 2)
        for position, part in zip(light[1:], shades, strict=True):
            self.svg.shape(part, Ink(fill=shade(ramp, position)), fit=self.fit)


def soft_shades(shape: BaseGeometry, depth: float, line: float = 0.0) -> list[BaseGeometry]:
    """Return what lies in shade upon a shape, ever deeper: away from the upper left."""
    inside = shape.buffer(-line)
    return [_shade(shape, depth * share).intersection(inside) for share in (1.0, 0.6, 0.28)]


def slab(left: float, top: float, right: float, bottom: float, radius: float = 0) -> BaseGeometry:
    """Return a box with round corners."""
    return rounded(box(left, top, right, bottom), radius)


def _shade(shape: BaseGeometry, depth: float) -> BaseGeometry:
    """Return the part of a shape that the same shape, moved to the light, leaves uncovered."""
    x, y = LIGHT_FROM * depth
    lit = rounded(affinity.translate(shape, float(x), float(y)).buffer(depth * 0.12), depth * 0.4)
    return rounded(shape.difference(lit), 0.8)
