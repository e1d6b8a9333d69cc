# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Paint the person of `figure.py`: skin, plain clothes, short hair and fine lines; no face."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from shapely import affinity
from shapely.geometry import LineString, Polygon, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Landmarks, Points, mirror, rounded, spline, together
from tools.artwork.figure import Build, View, carried
from tools.artwork.fitting import Fit
from tools.artwork.palettes import Palette, Ramp, Theme
from tools.artwork.shading import LIGHT_FROM
from tools.artwork.svg import Ink, Svg
from tools.artwork.tones import rim, shade, skin

SOFT = Fit(error=0.6)
CLOTH = {
    Theme.LIGHT: Ramp("#7f949d", "#a9bcc4", "#c5d4da", "#dce7eb"),
    Theme.DARK: Ramp("#b4c3c9", "#4d636d", "#637b86", "#7b929d"),
}
SHORTS = {
    Theme.LIGHT: Ramp("#6f858f", "#8fa5ae", "#a9bcc5", "#c2d0d7"),
    Theme.DARK: Ramp("#b4c3c9", "#3b505a", "#4d646e", "#627a85"),
}
HAIR = {
    Theme.LIGHT: Ramp("#3a3532", "#363230", "#46403c", "#5a524c"),
    Theme.DARK: Ramp("#b4c3c9", "#363230", "#46403c", "#5a524c"),
}
FLAT_CLOTH = Ramp("#000000", "#ececec", "#ececec", "#ececec")
FLAT_SHORTS = Ramp("#000000", "#d9d9d9", "#d9d9d9", "#d9d9d9")
FLAT_HAIR = Ramp("#000000", "#8a8a8a", "#8a8a8a", "#8a8a8a")

NECKLINE = {
    View.FRONT: ((43, 140), (41, 160), (35, 182), (24, 199), (11, 206.4), (0, 208)),
    View.BACK: ((43, 140), (40, 158), (31, 170), (17, 177), (7, 179), (0, 179.4)),
}
ARMHOLE = ((70, 140), (74, 166), (76, 192), (79, 217), (86, 240), (96, 257), (101, 264))
WAISTBAND = ((0, 434), (40, 432.6), (80, 429.6), (140, 425))
HEM = ((0, 574), (20, 578), (56, 582), (90, 580), (150, 574))

Bounds = tuple[float, float, float, float]
Stroke = tuple[int, float, Landmarks]
"""Strength of `crease`, width, line; drawn on both sides unless it lies in the middle."""
FRONT_LINES: Sequence[Stroke] = (
    (1, 1.6, ((8, 178), (24, 173.6), (46, 172), (70, 171), (90, 173))),
    (0, 1.4, ((5, 181), (6.4, 190), (3, 196))),
    (1, 1.6, ((98, 262), (97, 250), (100, 236))),
    (1, 1.5, ((131, 377), (139, 381), (148, 378))),
    (1, 1.6, ((45, 700), (43.4, 713), (46.4, 727))),
    (1, 1.6, ((70.6, 700), (72.2, 713), (69.4, 727))),
    (1, 1.5, ((48, 735), (57.4, 740.6), (67, 735))),
    (0, 1.4, ((52, 752), (57, 757), (62, 752))),
    (0, 1.5, ((55, 770), (52.6, 806), (52, 846), (53.4, 880))),
    (1, 1.6, ((38.8, 938), (41.8, 944.6), (40.4, 952.6))),
    (1, 1.6, ((72.6, 942), (69.8, 949), (71.6, 957))),
    (0, 1.3, ((48, 930), (49, 944), (46.6, 960))),
    (0, 1.3, ((58, 930), (59, 946), (59.6, 962))),
)
BACK_LINES: Sequence[Stroke] = (
    (0, 1.5, ((28, 214), (34, 244), (45, 272), (57, 282), (66, 272))),
    (1, 1.6, ((98, 262), (97, 250), (100, 236))),
    (1, 1.5, ((131, 371), (139, 376), (147, 371))),
    (1, 1.7, ((36, 718), (47, 714), (61, 714), (76, 718))),
    (0, 1.5, ((41.4, 706), (39, 688), (38.6, 668))),
    (0, 1.5, ((73.6, 706), (76, 688), (77, 668))),
    (0, 1.5, ((57.6, 762), (57, 790), (57.6, 822))),
    (0, 1.5, ((35, 828), (45, 842), (56.6, 838), (68, 845), (80, 832))),
    (1, 1.6, ((49.6, 898), (51, 924), (49.6, 950))),
    (1, 1.6, ((61, 898), (59.6, 924), (61.4, 950))),
    (1, 1.4, ((39, 944), (42, 949), (41.4, 956))),
    (1, 1.4, ((72.4, 948), (69.4, 953), (70.4, 960))),
)
NAVEL: Sequence[Stroke] = ((0, 1.4, ((0, 402), (1.4, 406), (0, 411))),)
SPINE: Sequence[Stroke] = ((0, 1.5, ((0, 196), (0.5, 270), (0, 340), (-0.4, 400), (0, 426))),)
CLEFT: Sequence[Stroke] = ((2, 1.8, ((0, 470), (0.4, 500), (0, 536))),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """The fine lines of a posture, and where its shorts end."""

    skin: Sequence[Stroke]
    vest: Sequence[Stroke] = ()
    shorts: Sequence[Stroke] = ()
    hem: Landmarks = HEM
    hands: bool = True
    """Hands hang beside the body; other ones are drawn later."""
    feet: bool = True


STANDING = {
    View.FRONT: Details(skin=FRONT_LINES, vest=NAVEL),
    View.BACK: Details(skin=BACK_LINES, vest=SPINE, shorts=CLEFT),
}


@dataclass(frozen=True, slots=True)
class Frame:
    """Where body units lie in the art."""

    scale: float
    x: float
    y: float
    within: Bounds | None = None
    """What is seen: left, top, right and bottom in the art; everything when None."""
    mirrored: bool = False
    """Shown left for right, such as the right leg by the landmarks of the left one."""

    def whole(self, shape: BaseGeometry) -> BaseGeometry:
        """Return a shape in art units, whether it is seen or not."""
        across = -self.scale if self.mirrored else self.scale
        return affinity.affine_transform(shape, [across, 0, 0, self.scale, self.x, self.y])

    def seen(self, shape: BaseGeometry) -> BaseGeometry:
        """Return what is seen of a shape that is in art units."""
        return shape if self.within is None else shape.intersection(box(*self.within))

    def shape(self, shape: BaseGeometry) -> BaseGeometry:
        """Return what is seen of a shape, in art units."""
        return self.seen(self.whole(shape))

    def points(self, points: Landmarks) -> Points:
        """Return points in art units."""
        line = np.asarray(points, float)[:, :2] * self.scale
        return line * (-1 if self.mirrored else 1, 1) + (self.x, self.y)

    def lines(self, points: Landmarks) -> list[Points]:
        """Return what is seen of a smooth line through points, in art units."""
        line = np.asarray(points, float)[:, :2]
        placed = self.points(spline(line, 40) if len(line) > 2 else line)
        if self.within is None:
            return [placed]
        cut = self.seen(LineString(placed))
        return [
            np.asarray(part.coords)
            for part in getattr(cut, "geoms", [cut])
            if part.geom_type == "LineString" and part.length > 1
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """A ramp and how a place on it becomes a colour."""

    ramp: Ramp
    outline: str
    at: Callable[[Ramp, float], str] = shade

    def colour(self, position: float) -> str:
        """Return the colour at a place between shade (0) and light (1)."""
        return self.at(self.ramp, position)


def skin_of(palette: Palette) -> Material:
    """Return the skin of a theme."""
    return Material(ramp=skin(palette), outline=rim(palette))


def cloth_of(
    palette: Palette, ramps: dict[Theme, Ramp] = CLOTH, flat: Ramp = FLAT_CLOTH
) -> Material:
    """Return a cloth of a theme."""
    ramp = ramps.get(palette.theme, flat)
    return Material(ramp=ramp, outline=ramp.outline)


def insets(shape: BaseGeometry, depth: float, steps: int) -> list[tuple[float, BaseGeometry]]:
    """Return how lit a part of a body is, and the part; each lies within the one before."""
    parts = [(0.0, shape)]
    for place in range(1, steps):
        share = place / (steps - 1)
        deep = 1.2 + depth * share**1.25
        drift = LIGHT_FROM * deep * 0.28
        inner = affinity.translate(shape.buffer(-deep, quad_segs=12), *drift).intersection(shape)
        if inner.is_empty:
            break
        parts.append((share, rounded(inner, 1.2)))
    return parts


def draw_insets(
    svg: Svg,
    parts: Sequence[tuple[float, BaseGeometry]],
    material: Material,
    within: BaseGeometry | None = None,
    width: float = 0.0,
    name: str = "",
) -> None:
    """Draw the parts of a body, or what of them lies within a piece of cloth."""
    for lit, part in parts:
        seen = part if within is None else part.intersection(within)
        line = material.outline if width and lit == 0 else ""
        ink = Ink(fill=material.colour(lit), line=line, width=width)
        svg.shape(seen, ink, name if lit == 0 else "", SOFT)


def vest(view: View, build: Build, trunk: BaseGeometry) -> BaseGeometry:
    """Return a plain vest."""
    edge = np.vstack(
        [
            spline(NECKLINE[view], 80)[::-1],
            carried(spline(ARMHOLE, 80), build),
            [(300, 254), (300, 500), (0, 500)],
        ]
    )
    half: BaseGeometry = Polygon(edge).buffer(0)
    waist = np.vstack([spline(WAISTBAND, 40), [(300, 420), (300, 100), (0, 100)]])
    half = half.intersection(Polygon(waist).buffer(0))
    return together([half, mirror(half)]).buffer(0.05).intersection(trunk)


def shorts(trunk: BaseGeometry, hem: Landmarks = HEM) -> BaseGeometry:
    """Return plain shorts."""
    edge = np.vstack([spline(WAISTBAND, 40), spline(hem, 60)[::-1]])
    half = Polygon(edge).buffer(0)
    return together([half, mirror(half)]).buffer(0.05).intersection(trunk)
