# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Somebody of the team from the side, in lead apron, cap and mask: for pictures of rooms."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import blend, rounded, together
from tools.artwork.palettes import Palette, Ramp, Theme
from tools.artwork.side_figure import SideFigure, head_place, hip_round, shoulder_round
from tools.artwork.side_proportions import EAR_OUTLINE, SHOE_OUTLINE
from tools.artwork.soft_shapes import FAR, NEAR, SoftPainter
from tools.artwork.svg import Ink, Svg
from tools.artwork.tones import rim, skin

CAP_OUTLINE = (
    (-50, 20), (-63, 40), (-66, 70), (-58, 104), (-30, 128), (8, 131), (38, 117), (55, 92),
    (52, 84), (30, 76), (6, 60), (-14, 46), (-34, 28),
)  # fmt: skip
MASK_OUTLINE = (
    (60, 46), (67, 38), (69, 28), (66, 10), (61, -8), (50, -17), (36, -14), (24, 0), (20, 16),
    (30, 32), (46, 42),
)  # fmt: skip
TROUSERS = 482.0
STRAPS = (((24, 22), (6, 40)), ((28, 2), (4, 22)))
"""From the mask to behind the ear, from the joint of the head."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workwear:
    """The colours of what staff wear."""

    scrubs: Ramp
    apron: Ramp
    cap: Ramp
    glove: Ramp


def workwear(palette: Palette) -> Workwear:
    """Return the colours of scrubs, lead apron, cap and gloves."""
    if palette.theme is Theme.LIGHT:
        return Workwear(
            scrubs=Ramp("#3f6d68", "#7fb0aa", "#a1c8c3", "#c6dfdc"),
            apron=Ramp("#3c3f63", "#6a6e9c", "#8488b3", "#a5a8cb"),
            cap=Ramp("#4a7a75", "#94bfba", "#b4d4d0", "#d5e8e6"),
            glove=Ramp("#76818b", "#d3dbe1", "#e8edf0", "#fbfcfd"),
        )
    if palette.theme is Theme.DARK:
        return Workwear(
            scrubs=Ramp("#b9dcd8", "#3f6863", "#52807a", "#6a9993"),
            apron=Ramp("#c5c8ea", "#50547f", "#666a98", "#8084b0"),
            cap=Ramp("#c5e2df", "#4d7772", "#629089", "#7ba7a1"),
            glove=Ramp("#dde5ea", "#7c8790", "#97a2ab", "#b4bdc5"),
        )
    black = palette.ink
    return Workwear(
        scrubs=Ramp(black, "#e8e8e8", "#e8e8e8", "#e8e8e8"),
        apron=Ramp(black, "#a8a8a8", "#a8a8a8", "#a8a8a8"),
        cap=Ramp(black, "#d0d0d0", "#d0d0d0", "#d0d0d0"),
        glove=Ramp(black, "#ffffff", "#ffffff", "#ffffff"),
    )


def apron(figure: SideFigure) -> BaseGeometry:
    """Return the lead apron: from the shoulders to the knees."""
    scale = figure.stature / 1000
    parts = [
        figure.trunk(-60, 286, 9),
        hip_round(figure, 9),
        figure.limb(figure.pose.leg, -20, 225, 13),
    ]
    return rounded(blend(together(parts), 40 * scale), 6 * scale)


def outline(figure: SideFigure) -> BaseGeometry:
    """Return the whole person, for a region."""
    pose = figure.pose
    parts = [apron(figure), figure.head(CAP_OUTLINE), figure.head(), figure.trunk(286, 345, 8)]
    parts += [figure.limb(leg, 0, TROUSERS, 9) for leg in (pose.leg, pose.far_leg)]
    parts += [figure.arm(arm, -20, 330, 8) for arm in (pose.arm, pose.far_arm)]
    return together(parts)


def draw_staff(svg: Svg, figure: SideFigure, palette: Palette, name: str) -> None:
    """Draw one of the team; the face is behind cap and mask."""
    scale = figure.stature / 1000
    painter = SoftPainter(svg=svg, palette=palette, depth=26 * scale)
    wear, pose = workwear(palette), figure.pose
    bare = replace(skin(palette), outline=rim(palette))
    with svg.group(name):
        painter.draw(figure.hand(pose.far_arm), wear.glove, FAR)
        painter.draw(figure.arm(pose.far_arm, -20, 330, 6), wear.scrubs, FAR)
        for leg, light in ((pose.far_leg, FAR), (pose.leg, NEAR)):
            painter.draw(figure.foot(leg, SHOE_OUTLINE), wear.glove, light)
            painter.draw(figure.limb(leg, 0, TROUSERS, 9), wear.scrubs, light)
        painter.draw(figure.trunk(290, 350), bare)
        painter.draw(figure.trunk(286, 318, 6), wear.scrubs)
        painter.draw(apron(figure), wear.apron)
        painter.draw(figure.trunk(294, 318, 10), wear.apron)
        _draw_head(painter, figure, wear, bare)
        painter.draw(figure.hand(pose.arm), wear.glove)
        shoulder = shoulder_round(figure, pose.arm, 36)
        sleeve = together([figure.arm(pose.arm, -20, 330, 7), shoulder])
        painter.draw(blend(sleeve, 5 * scale), wear.scrubs)


def _draw_head(painter: SoftPainter, figure: SideFigure, wear: Workwear, bare: Ramp) -> None:
    svg, line = painter.svg, painter.palette.line
    painter.draw(figure.head(), bare)
    for start, end in STRAPS:
        places = [head_place(figure, point) for point in (start, end)]
        data = "L".join(f"{x:.1f} {y:.1f}" for x, y in places)
        svg.data(f"M{data}", Ink(line=wear.cap.outline, width=line))
    painter.draw(figure.head(MASK_OUTLINE), wear.cap)
    ear = Ink(fill=bare.base, line=bare.outline, width=line * 0.8)
    svg.shape(figure.head(EAR_OUTLINE), ear)
    painter.draw(figure.head(CAP_OUTLINE), wear.cap)
