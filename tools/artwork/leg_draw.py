# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Draw limbs, and the lower leg of `lower_leg.py` with its ankle and toes."""

from __future__ import annotations

from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from tools.artwork import lower_leg
from tools.artwork.curves import rounded, together
from tools.artwork.figure_draw import Scene
from tools.artwork.figure_paint import (
    FLAT_SHORTS,
    SHORTS,
    Material,
    cloth_of,
    draw_insets,
    insets,
    skin_of,
)
from tools.artwork.svg import Ink

DEPTH = 40.0
ANKLE_LINES = (
    (1.9, ((-14, 930), (-9, 927.6), (-3, 931), (-1.6, 939))),
    (1.7, ((-15, 946), (-10, 949), (-4, 946.6))),
)


def draw_limb(
    scene: Scene,
    limb: BaseGeometry,
    *,
    below: float = -1000.0,
    depth: float = DEPTH,
    material: Material | None = None,
) -> None:
    """Draw a limb, or what of it lies below a height; light falls on it as on everything."""
    parts = insets(scene.frame.whole(limb), depth * scene.frame.scale, scene.steps)
    part = scene.frame.shape(box(-2000, below, 2000, 3000))
    placed = [(lit, each.intersection(part)) for lit, each in parts]
    draw_insets(scene.svg, placed, material or skin_of(scene.palette), width=scene.width)


def draw_leg_lines(scene: Scene, swelling: float = 0.0, *, width: float = 1.0) -> None:
    """Draw shin, ankle, toes and nails of the leg; a swollen ankle shows no bones."""
    if not scene.palette.flat:
        scene.line(lower_leg.SHIN, Ink(line=scene.line_colour(0), width=1.8 * width))
    if swelling < 1:
        for each, line in ANKLE_LINES:
            scene.line(line, Ink(line=scene.line_colour(1), width=each * width))
    for toe in lower_leg.toe_lines():
        scene.line(toe, Ink(line=scene.line_colour(1), width=1.8 * width))
    nails = scene.frame.shape(together(lower_leg.toenails()))
    ink = Ink(fill=skin_of(scene.palette).colour(0.8), line=scene.line_colour(0), width=1.0)
    scene.svg.shape(nails, ink)


def draw_trousers(scene: Scene, limb: BaseGeometry, cuff: tuple[float, float], top: float) -> None:
    """Draw a rolled-up trouser leg from a height down to its cuff."""
    material = cloth_of(scene.palette, SHORTS, FLAT_SHORTS)
    left, _, right, _ = limb.intersection(box(-200, cuff[0], 200, cuff[1])).bounds
    tube = box(left - 3, top - 90, right + 3, cuff[0] + 60)
    seen = box(-200, top, 200, cuff[0] + 6)
    roll = rounded(box(left - 5.5, cuff[0], right + 5.5, cuff[1]), 6)
    for shape, depth, part in ((tube, 26.0, seen), (roll, 9.0, roll)):
        steps = min(6, scene.steps)
        lit = insets(scene.frame.whole(shape), depth * scene.frame.scale, steps)
        within = scene.frame.shape(part)
        placed = [(at, each.intersection(within)) for at, each in lit]
        draw_insets(scene.svg, placed, material, width=scene.width * 0.8)
