# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Draw a person from the side, dressed: for every picture in which somebody stands, sits or lies.

The skin is drawn in the neutral tone of `tones.py`, with its colours only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from shapely import line_merge

from tools.artwork.curves import blend, rounded, together
from tools.artwork.palettes import Palette, Ramp, Theme
from tools.artwork.side_figure import Arm, Leg, SideFigure, collar, hip_round, shoulder_round
from tools.artwork.side_proportions import EAR_OUTLINE, HAIR_OUTLINE, SHOE_OUTLINE
from tools.artwork.soft_shapes import FAR, NEAR, SOFT, SoftPainter
from tools.artwork.strips import turned
from tools.artwork.svg import Ink, Svg
from tools.artwork.tones import rim, skin

DEPTH = 26.0
"""How far a limb is darker from its edge, for a stature of 1000."""
TROUSERS, SHORTS = 474.0, 182.0
"""How far from the hip the cloth on a leg reaches."""
SHIRT_FROM, SHIRT_TO = 24.0, 314.0
BELT = 70.0
LOOSE = 7.0
CREASED = 50.0
"""Degrees between trunk and thigh from which trousers fold."""
FOLD = ((66, 8), (46, 1), (22, -2), (-4, 2))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cloth:
    """The colours of what a person wears."""

    shirt: Ramp
    legs: Ramp
    shoes: Ramp
    hair: Ramp


@dataclass(frozen=True, slots=True, kw_only=True)
class Dress:
    """What a person wears."""

    legs: float = SHORTS
    """How far the cloth on a leg reaches from the hip."""
    sleeve: float = 104.0
    shoes: bool = False


def cloth_of(palette: Palette) -> Cloth:
    """Return calm clothes that are told apart from skin in every theme."""
    if palette.theme is Theme.LIGHT:
        shirt = Ramp("#4d6470", "#a3b8c2", "#c4d3da", "#e2ebef")
        legs = Ramp("#333f4b", "#56677a", "#6d7f92", "#8798a9")
        return Cloth(
            shirt=shirt,
            legs=legs,
            shoes=Ramp("#2c343c", "#4b545d", "#626c76", "#7f8993"),
            hair=Ramp("#4a4a4d", "#69696c", "#7b7b7f", "#94949a"),
        )
    if palette.theme is Theme.DARK:
        return Cloth(
            shirt=Ramp("#c7d6de", "#6d8593", "#869eab", "#a0b6c1"),
            legs=Ramp("#b3c2cf", "#3d4d5e", "#4d5f72", "#607388"),
            shoes=Ramp("#aab6c0", "#353e47", "#454f59", "#5a6570"),
            hair=Ramp("#bcbcc2", "#55555a", "#68686e", "#7e7e86"),
        )
    black = palette.ink
    return Cloth(
        shirt=Ramp(black, "#e4e4e4", "#e4e4e4", "#e4e4e4"),
        legs=Ramp(black, "#b4b4b4", "#b4b4b4", "#b4b4b4"),
        shoes=Ramp(black, "#6a6a6a", "#6a6a6a", "#6a6a6a"),
        hair=Ramp(black, "#7c7c7c", "#7c7c7c", "#7c7c7c"),
    )


class Dresser:
    """Draws the parts of one person in order, from the far side to the near side."""

    def __init__(self, svg: Svg, figure: SideFigure, palette: Palette, dress: Dress) -> None:
        self._svg, self._figure, self._palette, self._dress = svg, figure, palette, dress
        self._scale = figure.stature / 1000
        self._painter = SoftPainter(svg=svg, palette=palette, depth=DEPTH * self._scale)
        self.cloth = cloth_of(palette)
        self.skin = replace(skin(palette), outline=rim(palette))

    def all(self, name: str) -> None:
        """Draw the whole person as one group."""
        with self._svg.group(name):
            self.far_side()
            self.body()
            self.head()
            self.near_arm()

    def far_side(self) -> None:
        """Draw the far arm and the far leg, a little darker."""
        pose = self._figure.pose
        self._arm(pose.far_arm, FAR)
        self._bare(pose.far_leg, FAR)
        cloth = self._figure.limb(pose.far_leg, -20, self._dress.legs, LOOSE)
        self._painter.draw(cloth, self.cloth.legs, FAR)

    def body(self) -> None:
        """Draw neck, near leg and trunk with their clothes."""
        figure, leg = self._figure, self._figure.pose.leg
        self._painter.draw(figure.trunk(290, 350), self.skin)
        self._bare(leg, NEAR)
        seat = [figure.trunk(-56, BELT, 3), hip_round(figure, 3), figure.limb(leg, -30, 60, LOOSE)]
        seat_shape = rounded(blend(together(seat), 30 * self._scale), 24 * self._scale)
        trousers = together([seat_shape, figure.limb(leg, 0, self._dress.legs, LOOSE)])
        trousers = rounded(blend(trousers, 16 * self._scale), 3 * self._scale)
        self._painter.draw(trousers, self.cloth.legs)
        self._crease()
        shirt = figure.trunk(SHIRT_FROM, SHIRT_TO, 5)
        self._painter.draw(shirt.difference(collar(figure)), self.cloth.shirt)

    def head(self) -> None:
        """Draw the head: hair and ear, no features."""
        self._painter.draw(self._figure.head(), self.skin)
        self._painter.draw(self._figure.head(HAIR_OUTLINE), self.cloth.hair)
        ear = Ink(fill=self.skin.base, line=self.skin.outline, width=self._palette.line * 0.8)
        self._svg.shape(self._figure.head(EAR_OUTLINE), ear)

    def near_arm(self) -> None:
        """Draw the arm that is nearest."""
        self._arm(self._figure.pose.arm, NEAR)

    def _arm(self, arm: Arm, light: Sequence[float]) -> None:
        self._painter.draw(self._figure.bare_arm(arm), self.skin, light)
        sleeve = self._figure.arm(arm, -20, self._dress.sleeve, 5)
        sleeve = blend(sleeve.union(shoulder_round(self._figure, arm, 35)), 4 * self._scale)
        self._painter.draw(sleeve, self.cloth.shirt, light, lined=False)
        # the sleeve goes over into the shirt: no line across the shoulder
        edge = sleeve.boundary.difference(shoulder_round(self._figure, arm, 41))
        ink = Ink(line=self.cloth.shirt.outline, width=self._palette.line)
        merged = line_merge(edge)
        for part in getattr(merged, "geoms", [merged]):
            self._svg.line(np.asarray(part.segmentize(3).coords), ink, fit=SOFT)

    def _crease(self) -> None:
        """Draw the fold that trousers have at the groin of who sits."""
        loin, thigh = self._figure.pose.loin, self._figure.pose.leg.thigh
        if thigh - loin < CREASED:
            return
        half = (loin + thigh) / 2
        fold = [self._figure.place(turned(point, half).tolist()) for point in FOLD]
        faint = 1.0 if self._palette.flat else 0.6
        ink = Ink(line=self.cloth.legs.outline, width=self._palette.line * 0.8, opacity=faint)
        self._svg.line(fold, ink)

    def _bare(self, leg: Leg, light: Sequence[float]) -> None:
        if not self._dress.shoes:
            self._painter.draw(self._figure.bare_leg(leg), self.skin, light)
            return
        self._painter.draw(self._figure.limb(leg, 400, 500), self.cloth.shoes, light)
        self._painter.draw(self._figure.foot(leg, SHOE_OUTLINE), self.cloth.shoes, light)
